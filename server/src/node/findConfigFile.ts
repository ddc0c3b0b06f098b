import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ConfigFile } from '../protocol/index.js';
import { CONFIG_FILE } from '../service/configFile.js';

/**
 * The nearest `.postmortem.json` in the folder of a report or above, up to the repository's root. Where there is none,
 * its place is that root, else the report's folder. null for a report that is no file.
 */
export async function findConfigFile(uri: string): Promise<ConfigFile | null> {
  if (!uri.startsWith('file:')) return null;
  const start = path.dirname(fileURLToPath(uri));
  for (let folder = start; ; folder = path.dirname(folder)) {
    const file = path.join(folder, CONFIG_FILE);
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text !== null) return { uri: pathToFileURL(file).href, text };
    const isRoot = (await stat(path.join(folder, '.git')).catch(() => null)) !== null;
    if (isRoot) return { uri: pathToFileURL(file).href, text: null };
    if (path.dirname(folder) === folder) break;
  }
  return { uri: pathToFileURL(path.join(start, CONFIG_FILE)).href, text: null };
}
