import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { telling } from '../../server/src/service/message.js';
import { COMMANDS, type CommandContext } from './commands/index.js';
import { ContinuedEntry } from './continuedEntry.js';
import { tellCursor } from './cursor.js';
import { offerCopiedLines } from './paste/copiedLines.js';
import { offerFiles } from './paste/files.js';
import { createOutline } from './outline/view.js';
import { Server } from './server.js';
import { createStatus } from './status.js';
import { drawTimelines } from './timeline/markdownPreview.js';
import { PreviewTimelines } from './timeline/previewTimelines.js';
import { TimelinePanels } from './timeline/panels.js';

/** What `activate` returns; the tests read it. */
export interface ExtensionApi {
  readonly host: 'node' | 'web';
  readonly client: BaseLanguageClient;
  /** Called by the built-in Markdown preview. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Wires the extension; `create` builds the language client of the platform. */
export async function activateWith(
  context: vscode.ExtensionContext,
  host: ExtensionApi['host'],
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<ExtensionApi> {
  const output = vscode.window.createOutputChannel('Post-Mortem', { log: true });
  const server = new Server(create, output);
  const panels = new TimelinePanels(context.extensionUri, server);
  const continued = new ContinuedEntry();
  const commandContext: CommandContext = { server, panels, continued, output };
  context.subscriptions.push(
    output,
    server,
    panels,
    continued,
    createStatus(server),
    createOutline(server),
    offerCopiedLines(server),
    offerFiles(),
    tellCursor(server),
  );
  for (const command of COMMANDS) {
    context.subscriptions.push(
      vscode.commands.registerCommand(command.id, (...args: unknown[]) =>
        runCommand(command.run(commandContext, ...args), output),
      ),
    );
  }
  // Where it fails, the client has told the user; what needs no server, and starting it again, is there all the same.
  await server.start().catch(() => undefined);
  const tell = telling(vscode.l10n.bundle ?? {});
  const previews = new PreviewTimelines(server);
  context.subscriptions.push(previews);
  return {
    host,
    get client() {
      return server.client;
    },
    extendMarkdownIt: md => drawTimelines(md, document => previews.of(document), tell),
  };
}

/** A command that the user started shows its error. */
async function runCommand(run: Promise<void>, output: vscode.LogOutputChannel): Promise<void> {
  try {
    await run;
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`Post-Mortem: ${reason}`);
  }
}
