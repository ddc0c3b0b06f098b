import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.js';
import { diskFiles } from './diskFiles.js';
import { findConfigFile } from './findConfigFile.js';

// The transport (IPC, stdio, pipe) is the one named in the arguments.
startServer(createConnection(ProposedFeatures.all), { findConfigFile, files: diskFiles });
