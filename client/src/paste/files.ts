import * as vscode from 'vscode';
import { copyTarget, freePath, isImage, linkSnippet, relativePath, type Linked } from './links.js';
import { hasPasteEdits, kindOf, REPORTS } from './pasteEdits.js';

const MIME_TYPES = ['text/uri-list', 'files', 'image/*'];
const KIND = 'link';

/**
 * Links files that are dropped or pasted into a report, as VS Code does in Markdown: images from outside the workspace
 * are copied beside the report, never over another file.
 */
export function offerFiles(): vscode.Disposable {
  const drop = vscode.languages.registerDocumentDropEditProvider(REPORTS, {
    async provideDocumentDropEdits(document, _position, dataTransfer, token) {
      const links = await linkAll(document, dataTransfer, token);
      if (links === null) return undefined;
      const edit = new vscode.DocumentDropEdit(new vscode.SnippetString(links.snippet));
      edit.additionalEdit = links.files;
      if (hasPasteEdits()) Object.assign(edit, { title: links.title, kind: kindOf(KIND) });
      return edit;
    },
  });
  if (!hasPasteEdits()) return drop;
  const paste = vscode.languages.registerDocumentPasteEditProvider(
    REPORTS,
    {
      async provideDocumentPasteEdits(document, _ranges, dataTransfer, _context, token) {
        const links = await linkAll(document, dataTransfer, token);
        if (links === null) return [];
        const insert = new vscode.SnippetString(links.snippet);
        const edit = new vscode.DocumentPasteEdit(insert, links.title, kindOf(KIND));
        edit.additionalEdit = links.files;
        // Where text was copied along, as from a spreadsheet, the text is what is meant.
        edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kindOf(KIND)], pasteMimeTypes: MIME_TYPES },
  );
  return vscode.Disposable.from(drop, paste);
}

interface Links {
  readonly snippet: string;
  readonly title: string;
  /** Creates the files that have to be copied. */
  readonly files: vscode.WorkspaceEdit;
}

/** null where nothing can be linked: no file, or one that lies outside and is no image. */
async function linkAll(
  report: vscode.TextDocument,
  dataTransfer: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<Links | null> {
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(report.uri);
  if (workspaceFolder === undefined) return null;
  const linker = new Linker(report.uri, workspaceFolder.uri);
  const copied = [...dataTransfer].flatMap(([, item]) => item.asFile() ?? []);
  for (const file of copied) await linker.add(file.uri, file.name, file);
  if (copied.length === 0) {
    const list = (await dataTransfer.get('text/uri-list')?.asString()) ?? '';
    for (const line of list.split(/\r?\n/))
      if (isFileUri(line, report.uri)) await linker.add(vscode.Uri.parse(line), null, null);
  }
  return token.isCancellationRequested ? null : linker.links();
}

function isFileUri(line: string, report: vscode.Uri): boolean {
  return line.startsWith(`${report.scheme}:`) || line.startsWith('file:');
}

class Linker {
  private readonly linked: Linked[] = [];
  private readonly files = new vscode.WorkspaceEdit();
  private readonly made = new Set<string>();

  constructor(
    private readonly report: vscode.Uri,
    private readonly root: vscode.Uri,
  ) {}

  /** Links a file of the workspace where it is; an image from elsewhere is copied. */
  async add(
    uri: vscode.Uri | undefined,
    name: string | null,
    content: vscode.DataTransferFile | null,
  ): Promise<void> {
    const title = name ?? uri?.path.split('/').at(-1) ?? '';
    if (uri !== undefined && this.isInside(uri)) this.link(uri, title);
    else if (isImage(title)) await this.copy(title, uri, content);
  }

  links(): Links | null {
    if (this.linked.length === 0) return null;
    const images = this.linked.every(({ image }) => image);
    const title = images ? vscode.l10n.t('Insert image') : vscode.l10n.t('Insert link');
    return { snippet: linkSnippet(this.linked), title, files: this.files };
  }

  private async copy(
    name: string,
    source: vscode.Uri | undefined,
    content: vscode.DataTransferFile | null,
  ): Promise<void> {
    const setting = vscode.workspace
      .getConfiguration('postmortem', this.report)
      .get<unknown>('copyFiles.destination');
    const folder = vscode.Uri.joinPath(this.report, '..');
    const report = (this.report.path.split('/').at(-1) ?? '').replace(/(?:\.postmortem)?\.md$/, '');
    const target = typeof setting === 'string' ? copyTarget(setting, { report, name }) : null;
    const path = target === null ? null : vscode.Uri.joinPath(folder, target);
    if (target === null || path === null || !this.isInside(path)) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'The setting postmortem.copyFiles.destination is {0}; a path inside the workspace, such as {1}, is expected. Nothing was copied.',
          JSON.stringify(setting),
          '"assets/${fileName}"',
        ),
      );
      return;
    }
    const free = await freePath(target, candidate => this.isTaken(vscode.Uri.joinPath(folder, candidate)));
    const uri = vscode.Uri.joinPath(folder, free);
    const contents = content ?? (source === undefined ? null : await vscode.workspace.fs.readFile(source));
    if (contents === null) return;
    this.files.createFile(uri, { contents, overwrite: false, ignoreIfExists: false });
    this.made.add(uri.toString());
    this.link(uri, free);
  }

  private link(uri: vscode.Uri, name: string): void {
    const folder = vscode.Uri.joinPath(this.report, '..').path;
    this.linked.push({ path: relativePath(folder, uri.path), image: isImage(name) });
  }

  private async isTaken(uri: vscode.Uri): Promise<boolean> {
    if (this.made.has(uri.toString())) return true;
    try {
      await vscode.workspace.fs.stat(uri);
      return true;
    } catch {
      return false;
    }
  }

  private isInside({ scheme, authority, path }: vscode.Uri): boolean {
    const root = this.root.path.endsWith('/') ? this.root.path : `${this.root.path}/`;
    return scheme === this.root.scheme && authority === this.root.authority && path.startsWith(root);
  }
}
