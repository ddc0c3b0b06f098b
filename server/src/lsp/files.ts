import type { Connection } from 'vscode-languageserver';
import {
  FIND_FILES_REQUEST,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  STAT_FILE_REQUEST,
  type FileKind,
  type FolderItem,
} from '../protocol/index.js';

/**
 * The files around the reports. Reads only, never rejects, and never answers more than a person's workspace holds: what
 * is not there, is too large or stands outside of the workspace is null or left out.
 */
export interface Files {
  /** URIs of the reports in these folders, or of all Markdown files that may be read and changed. */
  find(folders: readonly string[], which: 'reports' | 'markdown'): Promise<readonly string[]>;
  read(uri: string): Promise<string | null>;
  /** null only where it is certain that nothing is there. */
  stat(uri: string): Promise<FileKind | null>;
  list(uri: string): Promise<readonly FolderItem[]>;
}

/** A host without files, whose client does not lend its own: whatever a link leads to is taken to be there. */
export const NO_FILES: Files = {
  find: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
  stat: () => Promise.resolve({ isFolder: false }),
  list: () => Promise.resolve([]),
};

/** The client's files: it sees virtual workspaces, and what is open but not saved. */
export function clientFiles(connection: Connection): Files {
  return {
    find: (_, which) => connection.sendRequest<string[]>(FIND_FILES_REQUEST, { which }),
    read: uri => connection.sendRequest<string | null>(READ_FILE_REQUEST, { uri }),
    stat: uri => connection.sendRequest<FileKind | null>(STAT_FILE_REQUEST, { uri }),
    list: uri => connection.sendRequest<FolderItem[]>(READ_FOLDER_REQUEST, { uri }),
  };
}
