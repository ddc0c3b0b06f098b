import * as vscode from 'vscode';

export const DRAFT = 'draft-with-faults.postmortem.md';
const PATIENCE = 15_000;

/** Fails with both values unless they are the same as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`found ${found}, expected ${wanted}`);
}

export interface Extension {
  readonly host: 'node' | 'web';
  readonly client: unknown;
}

/** What the extension under test gives to those who activate it. */
export async function activate(): Promise<Extension> {
  const extension = vscode.extensions.getExtension<Extension>('blameless-postmortem.blameless-postmortem');
  if (extension === undefined) throw new Error('the extension is not there');
  return extension.activate();
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A file of the workspace, made of `text`, open in an editor. */
export async function openNew(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
  return open(name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
}

/** Replaces the whole text of a document, as one edit. */
export async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit(edit => {
    edit.replace(new vscode.Range(new vscode.Position(0, 0), end), text);
  });
}

export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(each => each.source === 'postmortem');
}

/** The rule of a finding: its code, with or without a link. */
export function ruleOf(finding: vscode.Diagnostic): string {
  const code = finding.code;
  return String(typeof code === 'object' ? code.value : code);
}

export function rules(uri: vscode.Uri): readonly string[] {
  return [...new Set(findings(uri).map(ruleOf))].sort();
}

/** Resolves once the findings of a file are as wanted; looks at each change of them. */
export function untilFindings(
  uri: vscode.Uri,
  what: string,
  wanted: (rules: readonly string[]) => boolean,
): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, `${what} (${uri.path})`, () =>
    wanted(rules(uri)),
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}; the rules found are ${rules(uri).join(', ')}`);
  });
}

/** Resolves once `holds` does; looks now and at each `event`. */
export function until<T>(event: vscode.Event<T>, what: string, holds: (value?: T) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(limit);
      subscription.dispose();
      end();
    };
    const limit = setTimeout(() => {
      settle(() => {
        reject(new Error(`waited in vain for: ${what}`));
      });
    }, PATIENCE);
    const subscription = event(value => {
      if (holds(value)) settle(resolve);
    });
    if (holds()) settle(resolve);
  });
}
