import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { deadLink, leadsTo } from '../../service/deadLinks.js';
import { markdownParts } from '../../service/linkSource.js';
import { anchorsOf, localLinks, type LocalLink } from '../../service/linkTargets.js';
import { toRange } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';
import { foldersOf } from './askLinks.js';
import { isInside } from './linkWorkspace.js';

/** What a link leads to: nothing, a file, or a Markdown file with places in it. */
type Target = { readonly anchors: ReadonlySet<string> | null } | null;

/** Looks after the links of the open reports. Files are looked at once, until somebody says that they may have changed. */
export class LinkChecks {
  readonly #server: Server;
  #targets = new Map<string, Promise<Target>>();

  constructor(server: Server) {
    this.#server = server;
  }

  /** Files may have come, gone or changed. */
  forget(): void {
    this.#targets = new Map();
  }

  /** The links that lead nowhere, but for those on the line that is being typed. */
  async problems({ document, analysis, editor, typing }: Report): Promise<Diagnostic[]> {
    if (!editor.checkLinks) return [];
    const links = localLinks(analysis.parts).filter(
      ({ span }) => typing === null || span.end < typing.line.start || span.start > typing.line.end,
    );
    if (links.length === 0) return [];
    const own: Target = { anchors: anchorsOf(analysis.parts) };
    const base = URI.parse(document.uri);
    const folders = (await foldersOf(this.#server, document.uri)).map(uri => URI.parse(uri));
    const found = await Promise.all(
      links.map(async (link): Promise<Diagnostic[]> => {
        const target = link.path === '' ? own : await this.#target(link, base, folders);
        const isThere = target !== null;
        if (isThere && (target.anchors === null || leadsTo(link, target.anchors))) return [];
        const range = toRange(document, link.span);
        const message = this.#server.tell(deadLink(link, isThere));
        return [{ range, severity: DiagnosticSeverity.Information, source: 'postmortem', message }];
      }),
    );
    return found.flat();
  }

  #target({ path }: LocalLink, base: URI, folders: readonly URI[]): Promise<Target> {
    const uri = Utils.joinPath(base, '..', path.replaceAll('\\', '/'));
    // A document that was never saved stands nowhere, and nobody looks outside of the workspace.
    if (base.scheme === 'untitled' || !folders.some(folder => isInside(folder, uri)))
      return Promise.resolve({ anchors: null });
    const key = uri.toString();
    const known = this.#targets.get(key) ?? this.#look(uri);
    this.#targets.set(key, known);
    return known;
  }

  async #look(uri: URI): Promise<Target> {
    const files = this.#server.files();
    for (const each of [uri, uri.with({ path: `${uri.path}.md` })]) {
      const found = await files.stat(each.toString());
      if (found === null) continue;
      const isMarkdown = !found.isFolder && each.path.toLowerCase().endsWith('.md');
      const text = isMarkdown ? await files.read(each.toString()) : null;
      return { anchors: text === null ? null : anchorsOf(markdownParts(text)) };
    }
    return null;
  }
}
