import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a command in the repository, its output shown. True if it succeeded. Imports nothing that must be installed. */
export function succeeds(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** Installs the dependencies from the lock file where they are missing. */
export async function installDependencies() {
  const { existsSync } = await import('node:fs');
  if (existsSync(path.join(root, 'node_modules/.package-lock.json'))) return true;
  console.log('Installing the dependencies (npm ci).');
  return succeeds('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Installs the VS Code server and a browser where they are missing. */
export function installHost() {
  return succeeds('bash', ['test/e2e/vscode-host/setup.sh']);
}
