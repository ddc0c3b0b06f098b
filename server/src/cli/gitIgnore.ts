import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The .gitignore files above the reports, each read once. */
export class GitIgnore {
  readonly #byFolder = new Map<string, Promise<{ rules: Ignore | null; isRoot: boolean }>>();

  /** Whether git leaves a file out. The nearest .gitignore that speaks of it decides; the repository's root is the last. */
  async leavesOut(file: string): Promise<boolean> {
    const absolute = path.resolve(file);
    for (let folder = path.dirname(absolute); ; folder = path.dirname(folder)) {
      const { rules, isRoot } = await this.#read(folder);
      const relative = path.relative(folder, absolute).replaceAll(path.sep, '/');
      const { ignored, unignored } = rules?.test(relative) ?? { ignored: false, unignored: false };
      if (ignored || unignored) return ignored;
      if (isRoot || path.dirname(folder) === folder) return false;
    }
  }

  #read(folder: string) {
    const known = this.#byFolder.get(folder) ?? readFolder(folder);
    this.#byFolder.set(folder, known);
    return known;
  }
}

async function readFolder(folder: string): Promise<{ rules: Ignore | null; isRoot: boolean }> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => null);
  const git = await stat(path.join(folder, '.git')).catch(() => null);
  return { rules: text === null ? null : ignore().add(text), isRoot: git !== null };
}
