// `npm start`: VS Code with the extension and an example report. Ctrl-C ends all of it.
// What needs the dependencies is imported after they are there.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { draft, endOnSignals, root, temporaryFolder, temporaryWorkspace } from './paths.mjs';
import { installDependencies, installHost, succeeds } from './setup.mjs';

endOnSignals();
if (!(await installDependencies()) || !succeeds('node', ['esbuild.mjs'])) process.exit(1);
const { folder } = temporaryWorkspace();
const desktop = process.env.VSCODE_DESKTOP || onPath('code');
if (desktop) {
  const home = temporaryFolder('desktop').folder;
  const child = spawn(
    desktop,
    [
      '--wait',
      '--new-window',
      '--user-data-dir',
      home,
      `--extensionDevelopmentPath=${root}`,
      folder,
      path.join(folder, draft),
    ],
    { stdio: 'inherit' },
  );
  process.on('exit', () => child.kill());
  child.on('exit', code => process.exit(code ?? 0));
  child.on('error', error => {
    console.error(`${desktop} could not be started: ${error.message}`);
    process.exit(1);
  });
  console.log(`VS Code opens ${folder} (a copy of examples/). Ctrl-C ends it.`);
} else {
  if (!installHost()) process.exit(1);
  const { startServer } = await import('./server.mjs');
  const { workbenchUrl } = await import('./browser.mjs');
  const server = await startServer({ port: Number(process.env.PORT ?? 0) });
  console.log(`VS Code with the extension and ${draft} open:\n
  ${workbenchUrl(server, { folder, extension: root, open: path.join(folder, draft) })}\n
The folder is a copy of examples/. Ctrl-C ends the server and removes the copy.`);
  setInterval(() => {}, 60_000); // The server is a process of its own; this one waits for Ctrl-C.
}

/** A command of that name, or undefined. */
function onPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim().split(/\r?\n/)[0] : undefined;
}
