import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIND_FILES_REQUEST,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  STAT_FILE_REQUEST,
  type DocumentParams,
  type FileKind,
  type FindFilesParams,
  type FolderItem,
} from '../../server/src/protocol/index.js';

const MOST_FILES = 2000;
const LARGEST = 2_000_000;

/** Lends the server the files of the workspace, which it does not have in a browser or a virtual workspace. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(FIND_FILES_REQUEST, ({ which }: FindFilesParams) => find(which)),
    client.onRequest(READ_FILE_REQUEST, ({ uri }: DocumentParams) => read(vscode.Uri.parse(uri))),
    client.onRequest(STAT_FILE_REQUEST, ({ uri }: DocumentParams) => kindOf(vscode.Uri.parse(uri))),
    client.onRequest(READ_FOLDER_REQUEST, ({ uri }: DocumentParams) => list(vscode.Uri.parse(uri))),
  );
}

async function find(which: FindFilesParams['which']): Promise<string[]> {
  const glob = which === 'reports' ? '**/*.postmortem.md' : '**/*.md';
  const found = await vscode.workspace.findFiles(glob, '**/node_modules/**', MOST_FILES);
  return found.map(uri => uri.toString());
}

/** As it stands in the editor, where it is open. */
async function read(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > LARGEST ? null : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // A link may lead to what is not there.
    return null;
  }
}

async function kindOf(uri: vscode.Uri): Promise<FileKind | null> {
  try {
    return { isFolder: isFolder((await vscode.workspace.fs.stat(uri)).type) };
  } catch (error) {
    // What cannot be looked at is not missing.
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return isMissing ? null : { isFolder: false };
  }
}

async function list(uri: vscode.Uri): Promise<FolderItem[]> {
  try {
    const items = await vscode.workspace.fs.readDirectory(uri);
    return items.map(([name, type]) => ({ name, isFolder: isFolder(type) }));
  } catch {
    return [];
  }
}

function isFolder(type: vscode.FileType): boolean {
  return (type & vscode.FileType.Directory) !== 0;
}
