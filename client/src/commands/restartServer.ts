import type { Command } from './command.js';

/** Starts the server anew, whether it runs, has stopped or never came up. */
export const restartServer: Command = {
  id: 'postmortem.restartServer',
  run: ({ server }) => server.start(),
};
