import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../lsp/files.js';

const MOST_FILES = 2000;
const MOST_FOLDERS = 5000;
const LARGEST = 2_000_000;

/**
 * The files of this machine. Only reports are found: another Markdown file may be open and changed in an editor that
 * does not tell this server of it.
 */
export const diskFiles: Files = {
  async find(folders) {
    const found: string[] = [];
    const waiting = folders.flatMap(uri => pathOf(uri) ?? []);
    for (let seen = 0; waiting.length > 0 && seen < MOST_FOLDERS && found.length < MOST_FILES; seen++) {
      const folder = waiting.shift() ?? '';
      const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const item of items) {
        const file = path.join(folder, item.name);
        if (item.isFile() && item.name.endsWith('.postmortem.md')) found.push(pathToFileURL(file).href);
        else if (item.isDirectory() && !/^\.|^node_modules$/.test(item.name)) waiting.push(file);
      }
    }
    return found.slice(0, MOST_FILES);
  },

  async read(uri) {
    const file = pathOf(uri);
    const size = file === null ? Infinity : ((await stat(file).catch(() => null))?.size ?? Infinity);
    return file === null || size > LARGEST ? null : await readFile(file, 'utf8').catch(() => null);
  },

  async stat(uri) {
    const file = pathOf(uri);
    if (file === null) return { isFolder: false };
    try {
      return { isFolder: (await stat(file)).isDirectory() };
    } catch (error) {
      return isMissing(error) ? null : { isFolder: false };
    }
  },

  async list(uri) {
    const folder = pathOf(uri);
    const items = folder === null ? [] : await readdir(folder, { withFileTypes: true }).catch(() => []);
    return items.map(item => ({ name: item.name, isFolder: item.isDirectory() }));
  },
};

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
