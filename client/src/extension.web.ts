import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type ExtensionApi } from './extension.js';

let client: LanguageClient | undefined;

/** Entry point in a web extension host: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const url = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return activateWith(context, 'web', options => {
    client = new LanguageClient('postmortem', 'Post-Mortem', new Worker(url), options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
