// `npm test [-- --fast]`: everything, from a fresh clone. Ends in `N passed, N failed`; a step that fails counts as a
// failed test. `--fast` leaves out the tests in a real VS Code.
import fs from 'node:fs';
import path from 'node:path';
import { endOnSignals, root } from './e2e/paths.mjs';
import { installDependencies, succeeds } from './e2e/setup.mjs';

endOnSignals();
const fast = process.argv.includes('--fast');
const total = { passed: 0, failed: 0 };
const start = performance.now();

/** Runs one part. `counts`: reads the numbers of tests that it left behind; without it the part counts if it fails. */
function part(title, command, args, counts) {
  const began = performance.now();
  const ok = succeeds(command, args);
  const { passed, failed } = counts?.() ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += ok ? failed : Math.max(failed, 1);
  const numbers = counts === undefined ? '' : `, ${passed} passed and ${failed} failed`;
  console.log(`== ${title}: ${ok ? 'ok' : 'FAILED'}${numbers} (${seconds(began)} s)`);
  return ok;
}

const seconds = since => ((performance.now() - since) / 1000).toFixed(1);
/** Reads a result that was written by this run only: older ones are removed before. */
const fresh = name => {
  const file = path.join(root, name);
  fs.rmSync(file, { force: true });
  return read => () => (fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, 'utf8'))) : null);
};

const unit = fresh('out/vitest.json')(({ numPassedTests, numTotalTests }) => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
}));
const e2e = fresh('out/e2e/result.json')(({ passed, failed, vscode }) => ({ passed, failed, vscode }));

if (!(await installDependencies())) {
  console.log('== dependencies: FAILED\n0 passed, 1 failed');
  process.exit(1);
}
part('build', 'node', ['esbuild.mjs']);
part('check', 'npm', ['run', '-s', 'check']);
part(
  'unit',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=out/vitest.json'],
  unit,
);
const packaged = part('package', 'npm', ['run', '-s', 'package']);
part('neovim', 'node', ['test/editors/run.mjs']);
if (!fast && packaged) {
  part('e2e', 'node', ['test/e2e/run.mjs', '--built'], e2e);
  const vscode = e2e()?.vscode;
  if (vscode) console.log(`VS Code ${vscode}`);
}
console.log(`== ${fast ? 'without e2e, ' : ''}${seconds(start)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
