import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigFile } from '../protocol/index.js';
import { CONFIG_FILE } from '../service/configFile.js';
import { folderAbove } from './folderAbove.js';

/**
 * The nearest `.postmortem.json` in the folder of a report or above, up to the repository's root. Where there is none,
 * its place is that root, else the report's folder. null for a report that is no file.
 */
export async function findConfigFile(uri: string): Promise<ConfigFile | null> {
  if (!uri.startsWith('file:')) return null;
  const start = path.dirname(fileURLToPath(uri));
  for (let folder = start; ;) {
    const file = path.join(folder, CONFIG_FILE);
    const text = await read(file);
    if (text !== null) return { uri: pathToFileURL(file).href, text };
    const above = await folderAbove(folder);
    if (above === null) {
      const isInRepository = path.dirname(folder) !== folder;
      return { uri: pathToFileURL(isInRepository ? file : path.join(start, CONFIG_FILE)).href, text: null };
    }
    folder = above;
  }
}

/** A byte order mark is dropped, as editors do, so that columns agree with what the writer sees. */
async function read(file: string): Promise<string | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
