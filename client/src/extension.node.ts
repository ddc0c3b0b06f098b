import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type ExtensionApi } from './extension.js';

let client: LanguageClient | undefined;

/** Entry point in a Node extension host: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const module = context.asAbsolutePath('dist/server.js');
  return activateWith(context, 'node', options => {
    const run = { module, transport: TransportKind.ipc };
    client = new LanguageClient('postmortem', 'Post-Mortem', { run, debug: run }, options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
