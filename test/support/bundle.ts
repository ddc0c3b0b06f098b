import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Builds one bundle of esbuild.mjs for a suite, as it is shipped but apart from `dist`, and answers its path. A fresh
 * build costs less than finding out whether the one in `dist` is stale.
 */
export function buildBundle(name: string, suite: string): string {
  const folder = path.join(root, 'out/test', suite);
  execFileSync(process.execPath, ['esbuild.mjs', '--only', name, '--outdir', folder], { cwd: root });
  return path.join(folder, name);
}
