import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/** Mocha's browser build assigns to `module.exports`; without this it would overwrite those of the bundle. */
const wrapMocha = {
  name: 'wrap-mocha',
  setup(plugin) {
    plugin.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      loader: 'js',
      contents: `(function (exports, module, define) {${await fs.readFile(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/** Bundles the suite for both extension hosts: out/e2e/node.js and out/e2e/web.js. */
export async function bundleSuites() {
  const common = {
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  };
  const file = name => path.join(root, name);
  await Promise.all([
    build({
      ...common,
      platform: 'node',
      target: 'node20',
      entryPoints: [file('test/e2e/suite/index.node.ts')],
      outfile: file('out/e2e/node.js'),
    }),
    build({
      ...common,
      external: ['vscode'],
      platform: 'browser',
      target: 'es2022',
      define: { global: 'globalThis' },
      plugins: [wrapMocha],
      entryPoints: [file('test/e2e/suite/index.web.ts')],
      outfile: file('out/e2e/web.js'),
    }),
  ]);
}
