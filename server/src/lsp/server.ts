import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reader } from '../service/reader.js';
import type { Config } from '../service/config.js';
import type { Tell } from '../service/message.js';
import type { Client } from './capabilities.js';
import type { EditorSettings } from './editorSettings.js';
import type { Files } from './files.js';
import type { Guard } from './guard.js';
import type { Reports } from './reports.js';
import type { Settings } from './settings.js';

/** What every handler is given. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly reports: Reports;
  readonly guard: Guard;
  readonly settings: Settings;
  /** Known only after `initialize`, hence a function. */
  readonly client: () => Client;
  /** The files around the reports; known only after `initialize`. */
  readonly files: () => Files;
  /** The configuration that holds for a report, open or not. */
  readonly configOf: (uri: string) => Promise<Config>;
  /** The settings that an editor has for a file. */
  readonly editorOf: (uri: string) => Promise<EditorSettings>;
  /** URIs of the workspace folders. */
  readonly folders: () => Promise<readonly string[]>;
  /** The clock of the person at the editor, now. */
  readonly reader: () => Reader;
  /** The day on that clock, `YYYY-MM-DD`: the one that due dates are compared with. */
  readonly today: () => string;
  /** Writes a message out in the language of the person at the editor, which is known after `initialize`. */
  readonly tell: Tell;
}
