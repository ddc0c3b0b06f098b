// `npm run learn [-- --reports FOLDER --innocent FOLDER --every-other-report]`: learns from sentences/*.txt what a
// sentence as a whole tells, writes the weights, and says what they find. See CONTRIBUTING.md.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const outfile = path.join(root, 'out/learning/main.mjs');
await build({
  entryPoints: [path.join(root, 'test/learning/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
});
process.exitCode = status ?? 1;
