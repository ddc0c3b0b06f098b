import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Configs } from './configs.js';
import { GitIgnore } from './gitIgnore.js';
import { reasonOf } from './reason.js';

/** A report as it stands on disk, or why it could not be read. Exactly one of `text` and `error` is set. */
export type ReportFile =
  | { readonly path: string; readonly text: string; readonly byteOrderMark: boolean; readonly error: null }
  | { readonly path: string; readonly error: string };

/** A file to read, or why an argument stands for none. */
export interface FoundFile {
  readonly path: string;
  readonly error: string | null;
}

/** The argument for standard input, which `./-` is not. */
export const STANDARD_INPUT = '-';

const REPORTS = '**/*.postmortem.md';
/** Hidden folders may hold reports, as `.github` does. Links would lead in circles, and `--fix` out of the folder. */
const SEARCH = {
  ignore: ['**/node_modules/**', '**/.git/**'],
  dot: true,
  expandDirectories: false,
  followSymbolicLinks: false,
};

/**
 * The reports that the arguments name, in their order, each once under its first name. A file named by its path is taken
 * whatever its extension; a folder or glob gives its `*.postmortem.md` files, without those that .gitignore or the
 * configuration leaves out, and without what only symbolic links lead to. An argument that gives nothing becomes an
 * error, so a mistyped path never passes for a clean report.
 */
export async function findReports(args: readonly string[], configs: Configs): Promise<FoundFile[]> {
  const seen = new Set<string>();
  const files: FoundFile[] = [];
  const search = new Search(configs);
  for (const arg of args) {
    const found = await search.resolve(arg);
    if (typeof found === 'string') files.push({ path: arg, error: found });
    else {
      for (const file of found) {
        const real = await realpath(file).catch(() => path.resolve(file));
        if (!seen.has(real)) files.push({ path: file, error: null });
        seen.add(real);
      }
    }
  }
  return files;
}

/** Reads a file; a byte order mark is taken off and remembered. */
export async function readReport(file: FoundFile): Promise<ReportFile> {
  if (file.error !== null) return { path: file.path, error: file.error };
  try {
    const bytes = file.path === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file.path);
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    // The decoder drops the byte order mark, as editors do, so columns agree with what the writer sees.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path: file.path, text, byteOrderMark, error: null };
  } catch (error) {
    return { path: file.path, error: reasonOf(error) };
  }
}

class Search {
  readonly #gitIgnore = new GitIgnore();

  constructor(private readonly configs: Configs) {}

  /** The files that an argument stands for, or what is wrong with it. */
  async resolve(arg: string): Promise<readonly string[] | string> {
    if (arg === STANDARD_INPUT) return [arg];
    const stats = await stat(arg).catch(() => null);
    if (stats?.isDirectory() === true) {
      const found = await glob(REPORTS, { ...SEARCH, cwd: arg });
      return this.#wanted(
        found.map(file => path.join(arg, file)),
        'the folder holds no *.postmortem.md file',
      );
    }
    // A path that exists is a file even if its name looks like a glob; one that does not is read for its error message.
    if (stats !== null || !isDynamicPattern(arg)) return [arg];
    const pattern = path.sep === '\\' ? arg.replaceAll('\\', '/') : arg;
    const found = await glob(pattern, SEARCH);
    return this.#wanted(
      found.filter(file => file.endsWith('.postmortem.md')),
      'the pattern matches no *.postmortem.md file',
    );
  }

  async #wanted(found: readonly string[], none: string): Promise<readonly string[] | string> {
    const wanted: string[] = [];
    for (const file of [...found].sort()) {
      const left = (await this.#gitIgnore.leavesOut(file)) || (await this.configs.leavesOut(file));
      if (!left) wanted.push(file);
    }
    if (wanted.length > 0) return wanted;
    return found.length === 0 ? none : `${none} that is not ignored`;
  }
}
