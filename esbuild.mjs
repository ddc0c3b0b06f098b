// Builds every bundle: `node esbuild.mjs [--production] [--watch] [--only name,name] [--outdir folder]`.
import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const { values: flags } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    only: { type: 'string' },
    outdir: { type: 'string', default: 'dist' },
  },
});

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const target = ['node20.18', 'chrome124'];
// Some dependencies name a UMD file as `main`, which cannot be bundled; their `module` can.
const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };

// The language service for links takes a whole HTML parser for the attributes of a few tags.
const html = { 'node-html-parser': './server/src/lsp/links/htmlLinks.ts' };

/** Output file (below the output folder) → what is special about it. */
const bundles = {
  'extension.js': { ...node, entryPoints: ['client/src/extension.node.ts'], external: ['vscode'] },
  'server.js': { ...node, entryPoints: ['server/src/node/main.ts'], alias: html },
  'web/extension.js': {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.web.ts'],
    external: ['vscode'],
  },
  'web/server.js': {
    ...browser,
    conditions: ['worker'],
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    alias: { ...html, path: './server/src/browser/posixPath.ts' },
    // A dependency looks at them when it is loaded; a worker has no `process`.
    define: { 'process.platform': '"browser"', 'process.version': '"v20.0.0"' },
  },
  'timeline.js': { ...browser, format: 'iife', entryPoints: ['client/webview/main.ts'] },
  'timeline.css': { ...browser, entryPoints: ['client/webview/timeline.css'] },
  'cli.js': {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    alias: html,
    // A dependency asks for the URL of its own file, which a CommonJS bundle does not have.
    define: { 'import.meta.url': 'bundleUrl', VERSION: JSON.stringify(version) },
    banner: {
      js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;",
    },
  },
};

/** The command line is run by name, so the file has to be executable. */
const executable = {
  name: 'executable',
  setup(plugin) {
    plugin.onEnd(async result => {
      const { outfile } = plugin.initialOptions;
      if (result.errors.length === 0 && path.basename(outfile) === 'cli.js') await chmod(outfile, 0o755);
    });
  },
};

const wanted = flags.only?.split(',');
const unknown = wanted?.filter(name => !(name in bundles)) ?? [];
if (unknown.length > 0) {
  console.error(`No bundle is called ${unknown.join(', ')}. There are: ${Object.keys(bundles).join(', ')}.`);
  process.exit(1);
}

const options = Object.entries(bundles)
  .filter(([name]) => wanted === undefined || wanted.includes(name))
  .map(([name, own]) => ({
    bundle: true,
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    minify: flags.production,
    sourcemap: !flags.production,
    plugins: [executable],
    outfile: path.join(flags.outdir, name),
    ...own,
  }));

if (flags.watch) {
  await Promise.all(options.map(async each => (await context({ ...each, logLevel: 'info' })).watch()));
} else {
  const results = await Promise.allSettled(options.map(each => build(each)));
  // esbuild has printed what is wrong, with file and line.
  if (results.some(result => result.status === 'rejected')) process.exitCode = 1;
}
