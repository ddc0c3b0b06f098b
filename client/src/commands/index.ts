import type { Command } from './command.js';
import { associate } from './associate.js';
import { continueEntry } from './continueEntry.js';
import { copyRow } from './copyRow.js';
import { endEntries } from './endEntries.js';
import { exportTimeline } from './exportTimeline.js';
import { goToRow } from './goToRow.js';
import { goToSection } from './goToSection.js';
import { insertSection } from './insertSection.js';
import { markActionDone } from './markActionDone.js';
import { markActionOpen } from './markActionOpen.js';
import { newPostMortem } from './new.js';
import { newFromSelection } from './newFromSelection.js';
import { restartServer } from './restartServer.js';
import { showMarkdownPreview } from './showMarkdownPreview.js';
import { showOutput } from './showOutput.js';
import { sortTimeline } from './sortTimeline.js';
import { showTimeline } from './showTimeline.js';

export type { CommandContext } from './command.js';

/** Every command that the manifest contributes. */
export const COMMANDS: readonly Command[] = [
  newPostMortem,
  newFromSelection,
  showTimeline,
  showMarkdownPreview,
  exportTimeline,
  goToSection,
  insertSection,
  goToRow,
  copyRow,
  markActionDone,
  markActionOpen,
  continueEntry,
  endEntries,
  sortTimeline,
  associate,
  restartServer,
  showOutput,
];
