import type { LanguageClient } from 'vscode-languageclient/node';
import { activate, equal, openNew, replaceAll, until, untilFindings } from './editor.js';

/** Of vscode-languageclient: the number that stands for a running client (`State.Running`). */
const RUNNING = 2;

describe('the server process', () => {
  it('is started again when it is killed', async () => {
    const client = (await activate()).client as LanguageClient;
    const editor = await openNew('killed.postmortem.md', '# Outage\n');
    await untilFindings(editor.document.uri, 'missing-section', found => found.includes('missing-section'));
    const pid = serverPid(client);
    // A signal to 0 would reach this host itself.
    if (pid === 0) throw new Error('the server has no process');
    process.kill(pid, 'SIGKILL');
    await until(
      client.onDidChangeState,
      'a new server',
      () => client.state.valueOf() === RUNNING && serverPid(client) !== pid,
    );
    await replaceAll(editor, '# Outage\n\nThe cause was human error.\n');
    await untilFindings(editor.document.uri, 'human-error', found => found.includes('human-error'));
    equal(serverPid(client) === pid, false);
  });
});

/** vscode-languageclient keeps its child process to itself. */
function serverPid(client: LanguageClient): number {
  const { _serverProcess: child } = client as unknown as { _serverProcess?: { pid?: number } };
  return child?.pid ?? 0;
}
