// `npm run bench [-- --json] [keystroke …]`: ratios measured side by side in one run. See docs/performance.md.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const outfile = path.join(root, 'out/bench/main.mjs');
await build({
  entryPoints: [path.join(root, 'test/bench/main.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Node's own parser of what the product bundles; the peers stay as they are installed.
  external: ['markdownlint'],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
// The processes and sizes that are measured are those that are shipped.
spawnSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit', cwd: root });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
});
process.exitCode = status ?? 1;
