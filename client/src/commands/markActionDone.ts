import { markAction } from '../outline/markAction.js';
import type { Command } from './command.js';

/** Checks the box of an action item. Called by the Post-Mortem view. */
export const markActionDone: Command = {
  id: 'postmortem.markActionDone',
  run: ({ server }, row) => markAction(server, row, true),
};
