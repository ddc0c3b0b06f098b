import type { FileRename } from 'vscode-languageserver';
import type { FileKind, FolderItem } from '../../protocol/index.js';
import type { Files } from '../files.js';

/** The files as they will stand when some have been renamed or moved, before that has happened. */
export class MovedFiles implements Files {
  readonly #moves: readonly (readonly [before: string, after: string])[];
  readonly #files: Files;

  constructor(renames: readonly FileRename[], files: Files) {
    this.#moves = renames.map(({ oldUri, newUri }) => [trimmed(oldUri), trimmed(newUri)]);
    this.#files = files;
  }

  /** Where a file that is here now will be. */
  after(uri: string): string {
    return replaced(uri, this.#moves) ?? uri;
  }

  /** Where a file that will be here is now. */
  before(uri: string): string {
    return (
      replaced(
        uri,
        this.#moves.map(([before, after]) => [after, before] as const),
      ) ?? uri
    );
  }

  /** Whether what will be here is elsewhere now. */
  isMoved(uri: string): boolean {
    return this.before(uri) !== uri;
  }

  async find(folders: readonly string[], which: 'reports' | 'markdown'): Promise<readonly string[]> {
    return (await this.#files.find(folders, which)).map(uri => this.after(uri));
  }

  read(uri: string): Promise<string | null> {
    return this.#files.read(this.before(uri));
  }

  stat(uri: string): Promise<FileKind | null> {
    const isGone = this.before(uri) === uri && this.after(uri) !== uri;
    return isGone ? Promise.resolve(null) : this.#files.stat(this.before(uri));
  }

  list(uri: string): Promise<readonly FolderItem[]> {
    return this.#files.list(this.before(uri));
  }
}

function replaced(uri: string, moves: readonly (readonly [string, string])[]): string | null {
  for (const [from, to] of moves)
    if (uri === from || uri.startsWith(`${from}/`)) return to + uri.slice(from.length);
  return null;
}

function trimmed(uri: string): string {
  return uri.replace(/\/$/, '');
}
