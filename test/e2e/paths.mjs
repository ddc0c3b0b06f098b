import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const screenshots = path.join(root, 'out/screenshots');
export const vsix = path.join(root, 'out/blameless-postmortem.vsix');
export const draft = 'draft-with-faults.postmortem.md';

/**
 * A temporary folder that is gone when the process ends, whichever way it ends (but for SIGKILL).
 * Its `remove` may be called before that.
 */
export function temporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `postmortem-${name}-`));
  const remove = () => {
    process.off('exit', remove);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { folder, remove };
}

/** A copy of the example reports, as a workspace folder. */
export function temporaryWorkspace() {
  const workspace = temporaryFolder('workspace');
  fs.cpSync(path.join(root, 'examples'), workspace.folder, { recursive: true });
  return workspace;
}

/** A workspace with traps: a plain Markdown file, a file where a folder may be looked for, a read-only folder. */
export function trappedWorkspace() {
  const workspace = temporaryWorkspace();
  const place = name => path.join(workspace.folder, name);
  fs.writeFileSync(place('a-file'), 'a plain file\n');
  fs.writeFileSync(place('plain.md'), '# Notes\n\nBob should have known. Human error.\n');
  // Permissions do not stop root; in /proc nobody creates anything. Searches follow the link, so it leads to a small part.
  if (process.platform === 'linux') fs.symlinkSync('/proc/tty', place('read-only'));
  return workspace;
}

/** Lets the handlers of `exit` run when the process is told to end. */
export function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
}
