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

/** A workspace to spoil: the example reports, a plain file and a folder in which even root can create nothing. */
export function temporaryWorkspace() {
  const workspace = temporaryFolder('workspace');
  fs.cpSync(path.join(root, 'examples'), workspace.folder, { recursive: true });
  fs.writeFileSync(path.join(workspace.folder, 'a-file'), 'a plain file\n');
  fs.writeFileSync(
    path.join(workspace.folder, 'plain.md'),
    '# Notes\n\nBob should have known. Human error.\n',
  );
  if (process.platform === 'linux') fs.symlinkSync('/proc', path.join(workspace.folder, 'read-only'));
  return workspace;
}

/** Lets the handlers of `exit` run when the process is told to end. */
export function endOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
}
