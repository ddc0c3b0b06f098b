import type { Command } from './command.js';

export const showOutput: Command = {
  id: 'postmortem.showOutput',
  run({ output }) {
    output.show();
    return Promise.resolve();
  },
};
