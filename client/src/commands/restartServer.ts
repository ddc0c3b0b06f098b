import { State } from 'vscode-languageclient';
import type { Command } from './command.js';

export const restartServer: Command = {
  id: 'postmortem.restartServer',
  async run({ server: { client } }) {
    if (client.state === State.Running) await client.stop();
    await client.start();
  },
};
