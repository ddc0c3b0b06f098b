// The tests in a real VS Code: `node test/e2e/run.mjs [--built] [node] [web] [page] [ui] [desktop]`, all suites by default.
// `--built`: the bundles and the package are up to date.
// Ends in `N passed, N failed` and writes the numbers to out/e2e/result.json.
import fs from 'node:fs';
import path from 'node:path';
import { bundleSuites } from './bundle.mjs';
import { noDesktopBecause, runInDesktop } from './desktop.mjs';
import { runInHost } from './hostSuite.mjs';
import { endOnSignals, root, screenshots } from './paths.mjs';
import { installHost, succeeds } from './setup.mjs';
import { runTimelinePage } from './ui/timelinePage.mjs';
import { runUi } from './uiSuite.mjs';

endOnSignals();
const asked = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const wanted = name => asked.length === 0 || asked.includes(name);
const suites = {
  node: { title: 'Node extension host', run: () => runInHost('node') },
  web: { title: 'web extension host', run: () => runInHost('web') },
  page: { title: 'timeline page', run: runTimelinePage },
  ui: { title: 'packaged extension, driven as a person would', run: runUi },
  desktop: { title: 'desktop VS Code', run: runInDesktop },
};

if (!installHost()) {
  console.error('The VS Code server could not be installed.');
  process.exit(1);
}
fs.rmSync(screenshots, { recursive: true, force: true });
fs.mkdirSync(screenshots, { recursive: true });
if (!process.argv.includes('--built') && !succeeds('npm', ['run', '-s', 'package'])) process.exit(1);
await bundleSuites();

const result = { passed: 0, failed: 0, names: [], vscode: null };
for (const [name, { title, run }] of Object.entries(suites)) {
  if (!wanted(name)) continue;
  const obstacle = name === 'desktop' ? await noDesktopBecause() : null;
  if (obstacle !== null) {
    console.log(`# desktop VS Code: not run, ${obstacle}; the same suite ran in the Node extension host.`);
    continue;
  }
  const start = performance.now();
  const { vscode, tests } = await run().catch(error => ({
    tests: [{ title, error: String(error?.stack ?? error) }],
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`# ${title}${vscode === undefined ? '' : `, VS Code ${vscode}`}, ${seconds} s`);
  for (const test of tests) {
    console.log(
      test.error === null
        ? `ok - ${test.title}`
        : `NOT OK - ${test.title}\n${test.error.replaceAll(/^/gm, '    ')}`,
    );
  }
  const failed = tests.filter(test => test.error !== null);
  result.failed += failed.length;
  result.passed += tests.length - failed.length;
  result.names.push(...failed.map(test => `${title}: ${test.title}`));
  result.vscode ??= vscode ?? null;
}
fs.writeFileSync(path.join(root, 'out/e2e/result.json'), JSON.stringify(result));
if (result.vscode !== null) console.log(`VS Code ${result.vscode}`);
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed === 0 && result.passed > 0 ? 0 : 1);
