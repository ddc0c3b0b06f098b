import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.js';
import { diskFiles } from '../node/diskFiles.js';
import { findConfigFile } from '../node/findConfigFile.js';

/** Runs the language server over standard input and output until the editor ends it. */
export function serve(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), {
    findConfigFile,
    files: diskFiles,
  });
}
