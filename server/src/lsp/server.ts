import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reader } from '../service/reader.js';
import type { Client } from './capabilities.js';
import type { Guard } from './guard.js';
import type { Reports } from './reports.js';

/** What every handler is given. */
export interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly reports: Reports;
  readonly guard: Guard;
  /** Known only after `initialize`, hence a function. */
  readonly client: () => Client;
  /** The clock of the person at the editor, now. */
  readonly reader: () => Reader;
}
