import { markAction } from '../outline/markAction.js';
import type { Command } from './command.js';

/** Clears the box of an action item. Called by the Post-Mortem view. */
export const markActionOpen: Command = {
  id: 'postmortem.markActionOpen',
  run: ({ server }, row) => markAction(server, row, false),
};
