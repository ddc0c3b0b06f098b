import type { Command } from './command.js';
import { associate } from './associate.js';
import { continueEntry } from './continueEntry.js';
import { endEntries } from './endEntries.js';
import { exportTimeline } from './exportTimeline.js';
import { goToSection } from './goToSection.js';
import { newPostMortem } from './new.js';
import { newFromSelection } from './newFromSelection.js';
import { restartServer } from './restartServer.js';
import { showOutput } from './showOutput.js';
import { sortTimeline } from './sortTimeline.js';
import { showTimeline } from './showTimeline.js';

export type { CommandContext } from './command.js';

/** Every command that the manifest contributes. */
export const COMMANDS: readonly Command[] = [
  newPostMortem,
  newFromSelection,
  showTimeline,
  exportTimeline,
  goToSection,
  continueEntry,
  endEntries,
  sortTimeline,
  associate,
  restartServer,
  showOutput,
];
