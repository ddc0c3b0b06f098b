import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { runMocha, silent, throwIfFailed } from './results.js';

/** Called by the Node extension host. Writes the results to the file that E2E_REPORT names. */
export async function run(): Promise<void> {
  const { default: MochaRunner } = await import('mocha');
  const mocha = new MochaRunner({
    ui: 'bdd',
    timeout: 30_000,
    reporter: silent,
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./report.test.js');
  await import('./help.test.js');
  await import('./navigation.test.js');
  await import('./robustness.test.js');
  await import('./process.test.js');
  const tests = await runMocha(mocha);
  const report = process.env.E2E_REPORT;
  if (report !== undefined) writeFileSync(report, JSON.stringify({ vscode: vscode.version, tests }));
  throwIfFailed(tests);
}
