// `npm test [-- --fast]`: everything, from a fresh clone. Ends in `N passed, N failed`; a step that fails counts as a
// failed test. `--fast` leaves out the tests in a real VS Code.
import fs from 'node:fs';
import path from 'node:path';
import { endOnSignals, root } from './e2e/paths.mjs';
import { installDependencies, succeeds } from './e2e/setup.mjs';

endOnSignals();
const fast = process.argv.includes('--fast');
const total = { passed: 0, failed: 0 };
/** Named once more at the end: there is much output after a unit test that fails. */
const failing = [];
const start = performance.now();

/** Runs one part. `counts`: reads the numbers of tests that it left behind; without it the part counts if it fails. */
function part(title, command, args, counts) {
  const began = performance.now();
  const ok = succeeds(command, args);
  const { passed, failed, names = [] } = counts?.() ?? { passed: 0, failed: 0 };
  failing.push(...(ok || names.length > 0 ? names : [title]));
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

const unit = fresh('out/vitest.json')(({ numPassedTests, numTotalTests, testResults }) => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests,
  names: testResults.flatMap(file => failedIn(path.relative(root, file.name), file)),
}));
/** The tests of a file that did not pass, each with what it said first; the file itself where it could not be run. */
function failedIn(name, { status, message, assertionResults }) {
  const failed = assertionResults.filter(test => test.status !== 'passed');
  return failed.length === 0 && status !== 'passed'
    ? [`${name}: ${firstLine(message)}`]
    : failed.map(test => `${name}: ${test.fullName}: ${firstLine(test.failureMessages[0] ?? test.status)}`);
}
const firstLine = text => text.split('\n', 1)[0];
const e2e = fresh('out/e2e/result.json')(({ passed, failed, names, vscode }) => ({
  passed,
  failed,
  names,
  vscode,
}));

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
for (const name of failing) console.log(`FAILED ${name}`);
console.log(`== ${fast ? 'without e2e, ' : ''}${seconds(start)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
