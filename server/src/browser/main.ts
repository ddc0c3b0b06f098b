import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { NO_FILES } from '../lsp/files.js';
import { startServer } from '../lsp/startServer.js';

const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
// A worker has no files; the client has.
startServer(connection, { findConfigFile: () => Promise.resolve(null), files: NO_FILES });
