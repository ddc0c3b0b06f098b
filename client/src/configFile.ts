import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CONFIG_FILE_REQUEST,
  type ConfigFile,
  type DocumentParams,
} from '../../server/src/protocol/index.js';

const NAME = '.postmortem.json';

/** Answers the server, which has no files in a browser or a virtual workspace, with the configuration of a report. */
export function serveConfigFile(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(CONFIG_FILE_REQUEST, ({ uri }: DocumentParams) => find(vscode.Uri.parse(uri)));
}

/** The nearest one in the report's folder or above, inside the workspace folder; nothing outside of it is read. */
async function find(report: vscode.Uri): Promise<ConfigFile | null> {
  const root = vscode.workspace.getWorkspaceFolder(report)?.uri;
  if (root === undefined) return null;
  for (let folder = vscode.Uri.joinPath(report, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const file = vscode.Uri.joinPath(folder, NAME);
    const text = await read(file);
    const isRoot = folder.toString() === root.toString() || folder.path.length <= root.path.length;
    if (text !== null || isRoot) return { uri: file.toString(), text };
  }
}

async function read(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    // There is none here, which is the rule.
    return null;
  }
}
