import fs from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root, temporaryFolder, trappedWorkspace } from './paths.mjs';

/** Why no desktop VS Code can be run here; null if one can. */
export async function noDesktopBecause() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'there is no display';
  if (process.env.VSCODE_DESKTOP) return null;
  const reachable = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(5000),
  }).then(
    response => response.ok,
    () => false,
  );
  return reachable ? null : 'VSCODE_DESKTOP names none and none can be downloaded';
}

/** Runs the Mocha suite in a desktop VS Code: VSCODE_DESKTOP, or else a download (VSCODE_VERSION or the stable one). */
export async function runInDesktop() {
  const workspace = trappedWorkspace();
  const home = temporaryFolder('desktop');
  const report = path.join(home.folder, 'report.json');
  const executable = process.env.VSCODE_DESKTOP;
  try {
    const failure = await runTests({
      ...(executable
        ? { vscodeExecutablePath: executable }
        : { version: process.env.VSCODE_VERSION ?? 'stable' }),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/e2e/node.js'),
      extensionTestsEnv: { E2E_REPORT: report },
      launchArgs: [
        workspace.folder,
        '--disable-extensions',
        '--user-data-dir',
        path.join(home.folder, 'user-data'),
      ],
    }).then(
      () => null,
      error => String(error),
    );
    if (fs.existsSync(report)) return JSON.parse(fs.readFileSync(report, 'utf8'));
    return {
      vscode: undefined,
      tests: [{ title: 'the desktop VS Code starts', error: failure ?? 'no report came' }],
    };
  } finally {
    workspace.remove();
    home.remove();
  }
}
