import { beginReport } from '../newReport/begin.js';
import type { Command } from './command.js';

/** Asks for what a report needs and opens a new one from a template. */
export const newPostMortem: Command = {
  id: 'postmortem.new',
  run: ({ server }, target) => beginReport(server, target, null),
};
