import type { FileStat, IWorkspace } from 'vscode-markdown-languageservice';
import { URI, Utils } from 'vscode-uri';
import type { Files } from '../files.js';
import { MarkdownText } from './markdownText.js';

/** So many files are read at a time. */
const AT_A_TIME = 16;

type Holds = (text: string, uri: string) => boolean;

export interface LinkWorkspaceOptions {
  readonly files: Files;
  /** URIs of the workspace folders; nothing outside of them is read. */
  readonly folders: readonly string[];
  /** The open reports. */
  readonly open: readonly MarkdownText[];
  /** Which other files may matter, and by what in their text; null where none does. */
  readonly others: {
    readonly which: 'reports' | 'markdown';
    readonly holds: Holds;
  } | null;
}

/**
 * The workspace as one question about links sees it. It lives as long as the question, so that nothing in it can be
 * stale: files are read when they are asked for, and at most once.
 */
export class LinkWorkspace implements IWorkspace {
  readonly workspaceFolders: readonly URI[];
  // Nothing changes while a question is answered.
  readonly onDidChangeMarkdownDocument = never;
  readonly onDidCreateMarkdownDocument = never;
  readonly onDidDeleteMarkdownDocument = never;
  readonly #options: LinkWorkspaceOptions;
  readonly #documents = new Map<string, Promise<MarkdownText | undefined>>();

  constructor(options: LinkWorkspaceOptions) {
    this.#options = options;
    this.workspaceFolders = options.folders.map(uri => URI.parse(uri));
    for (const document of options.open) this.#documents.set(keyOf(document.$uri), Promise.resolve(document));
  }

  async getAllMarkdownDocuments(): Promise<MarkdownText[]> {
    const { files, folders, others, open } = this.#options;
    const opened = new Set(open.map(({ $uri }) => keyOf($uri)));
    const uris = others === null ? [] : await files.find(folders, others.which);
    const found = [...open];
    const rest = uris.map(uri => URI.parse(uri)).filter(uri => !opened.has(keyOf(uri)));
    for (let i = 0; i < rest.length; i += AT_A_TIME) {
      const texts = await Promise.all(
        rest.slice(i, i + AT_A_TIME).map(uri => this.#read(uri, others?.holds)),
      );
      found.push(...texts.filter(text => text !== undefined));
    }
    return found;
  }

  hasMarkdownDocument(resource: URI): boolean {
    return this.#documents.has(keyOf(resource));
  }

  openMarkdownDocument(resource: URI): Promise<MarkdownText | undefined> {
    if (!resource.path.toLowerCase().endsWith('.md')) return Promise.resolve(undefined);
    const known = this.#documents.get(keyOf(resource)) ?? this.#readAsWritten(resource);
    this.#documents.set(keyOf(resource), known);
    return known;
  }

  /** What stands outside of the workspace is taken to be there, since nobody looks. */
  async stat(resource: URI): Promise<FileStat | undefined> {
    if (!this.#isInside(resource)) return { isDirectory: false };
    const found = await this.#options.files.stat(resource.toString());
    return found === null ? undefined : { isDirectory: found.isFolder };
  }

  async readDirectory(resource: URI): Promise<[string, FileStat][]> {
    if (!this.#isInside(resource)) return [];
    const items = await this.#options.files.list(resource.toString());
    return items.map(({ name, isFolder }) => [name, { isDirectory: isFolder }]);
  }

  /** The path that is completed comes as it is written, in which a blank is `%20`. */
  async #readAsWritten(uri: URI): Promise<MarkdownText | undefined> {
    const found = await this.#read(uri);
    const path = unescaped(uri.path);
    return found !== undefined || path === uri.path ? found : this.#read(uri.with({ path }));
  }

  async #read(uri: URI, holds: Holds = () => true): Promise<MarkdownText | undefined> {
    const text = this.#isInside(uri) ? await this.#options.files.read(uri.toString()) : null;
    return text !== null && holds(text, uri.toString()) ? new MarkdownText(uri.toString(), text) : undefined;
  }

  #isInside(uri: URI): boolean {
    return this.workspaceFolders.some(folder => isInside(folder, uri));
  }
}

export function isInside(folder: URI, uri: URI): boolean {
  const root = Utils.resolvePath(folder).path.replace(/\/$/, '');
  const isSame = folder.scheme === uri.scheme && folder.authority === uri.authority;
  return isSame && (uri.path === root || uri.path.startsWith(`${root}/`));
}

export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One spelling of a URI: clients escape more or less of it. */
function keyOf(uri: URI): string {
  return uri.with({ fragment: '' }).toString();
}

function never(): { dispose(): void } {
  return { dispose: () => undefined };
}
