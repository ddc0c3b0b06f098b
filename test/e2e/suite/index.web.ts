// The browser build, which defines `mocha` globally.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { runMocha, silent, throwIfFailed } from './results.js';

/** Called by the web extension host. It has no disk: the results leave through the console. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: silent });
  await import('./report.test.js');
  await import('./help.test.js');
  await import('./navigation.test.js');
  await import('./robustness.test.js');
  const tests = await runMocha(mocha);
  console.log(`E2E_REPORT ${JSON.stringify({ vscode: vscode.version, tests })}`);
  throwIfFailed(tests);
}
