import { openSection } from './goToSection.js';
import type { Command } from './command.js';

/** Inserts a missing section with its guidance. Called by the menu of its row in the Post-Mortem view. */
export const insertSection: Command = {
  id: 'postmortem.insertSection',
  run: ({ server }, row) => openSection(server, row),
};
