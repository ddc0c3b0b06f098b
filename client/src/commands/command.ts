import type * as vscode from 'vscode';
import type { ContinuedEntry } from '../continuedEntry.js';
import type { Server } from '../server.js';
import type { TimelinePanels } from '../timeline/panels.js';

export interface CommandContext {
  readonly server: Server;
  readonly panels: TimelinePanels;
  readonly continued: ContinuedEntry;
  readonly output: vscode.LogOutputChannel;
}

/** One command of the extension; `args` come from menus, views and other callers and are not trusted. */
export interface Command {
  readonly id: string;
  run(context: CommandContext, ...args: unknown[]): Promise<void>;
}
