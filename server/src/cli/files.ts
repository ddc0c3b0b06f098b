import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** A report as it stands on disk, or why it could not be read. Exactly one of `text` and `error` is set. */
export type ReportFile =
  | { readonly path: string; readonly text: string; readonly byteOrderMark: boolean; readonly error: null }
  | { readonly path: string; readonly error: string };

const REPORTS = '**/*.postmortem.md';
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * The reports that the arguments name, in their order, each once. A file named by its path is taken whatever its
 * extension; a folder or glob gives its `*.postmortem.md` files. An argument that gives nothing becomes an error entry,
 * so a mistyped path never passes for a clean report.
 */
export async function* readReports(args: readonly string[]): AsyncGenerator<ReportFile> {
  const seen = new Set<string>();
  for (const arg of args) {
    const found = await resolve(arg);
    if (typeof found === 'string') yield { path: arg, error: found };
    else {
      for (const file of found) {
        const absolute = path.resolve(file);
        if (seen.has(absolute)) continue;
        seen.add(absolute);
        yield await read(file);
      }
    }
  }
}

/** The files that an argument stands for, or what is wrong with it. */
async function resolve(arg: string): Promise<readonly string[] | string> {
  const stats = await stat(arg).catch(() => null);
  if (stats?.isDirectory() === true) {
    const found = await reportsIn(arg);
    return found.length > 0 ? found : 'the folder holds no *.postmortem.md file';
  }
  // A path that exists is a file even if its name looks like a glob; one that does not is read for its error message.
  if (stats !== null || !isDynamicPattern(arg)) return [arg];
  const pattern = path.sep === '\\' ? arg.replaceAll('\\', '/') : arg;
  const matches = await glob(pattern, { ignore: IGNORED, expandDirectories: false });
  const found = matches.filter(file => file.endsWith('.postmortem.md')).sort();
  return found.length > 0 ? found : 'the pattern matches no *.postmortem.md file';
}

async function reportsIn(folder: string): Promise<readonly string[]> {
  const found = await glob(REPORTS, { cwd: folder, ignore: IGNORED, expandDirectories: false });
  return found.sort().map(file => path.join(folder, file));
}

async function read(file: string): Promise<ReportFile> {
  try {
    const bytes = await readFile(file);
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    // The decoder drops the byte order mark, as editors do, so columns agree with what the writer sees.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { path: file, text, byteOrderMark, error: null };
  } catch (error) {
    return { path: file, error: reason(error) };
  }
}

function reason(error: unknown): string {
  if (error instanceof TypeError) return 'the file is not UTF-8 text';
  return error instanceof Error ? error.message : String(error);
}
