import { dueIn } from '../actions/dueIn.js';
import { ownerIn } from '../actions/ownerIn.js';
import { DUE_WORDS, OWNER_WORDS } from '../actions/words.js';
import type { Block, List, ListItem } from '../blocks.js';
import { leadOf } from '../prose.js';
import { says } from './says.js';

/** Words by which a text tells what is still to be done. */
const AHEAD = /\b(?:we|i|they|team)\s(?:will|should|plan to|are going to|need to)\b|\bwe['’]ll\b/i;

/** Verbs that tasks begin with. */
const INSTRUCTION =
  /^(?:add|alert|allow|automate|build|change|check|clean|configure|consider|create|define|deploy|document|enable|enforce|ensure|extend|find|fix|implement|improve|increase|introduce|investigate|limit|make|migrate|monitor|move|page|prevent|provide|raise|reduce|remove|rename|replace|require|review|run|schedule|separate|set up|simplify|split|stop|test|track|train|tune|update|upgrade|use|validate|verify|warn|write)\b(?! was\b| were\b)/i;

const MIN_TASKS = 3;
const MIN_ASSIGNED = 2;
/** A list to be ticked off by whoever reads, not by those who act. */
const CHECKLIST = /check ?-?list|review|sign ?-?off|approv|template|vorlage|prüf/;
const OWNERS = new RegExp(`^(?:${OWNER_WORDS})`, 'i');
const DUES = new RegExp(`^(?:${DUE_WORDS}|when)`, 'i');

/** Whether the text is tasks to tick off, or a list or table of who does what by when. */
export function isActions(name: string, content: readonly Block[]): boolean {
  for (const block of content) {
    if (block.type === 'list') {
      const tasks = block.items.filter(item => item.checked !== null).length;
      if (tasks >= MIN_TASKS && tasks === block.items.length) return !CHECKLIST.test(name);
      return block.items.length >= MIN_ASSIGNED && block.items.every(isAssigned);
    }
    if (block.type === 'table') {
      const titles = block.rows[0]?.cells.map(({ text }) => text.trim()) ?? [];
      return titles.some(title => OWNERS.test(title)) && titles.some(title => DUES.test(title));
    }
  }
  return false;
}

/** Whether the item says who does it by when. */
function isAssigned(item: ListItem): boolean {
  const text = leadOf(item)?.text ?? '';
  return ownerIn(text) !== null && dueIn(text) !== null;
}

/** Whether the text tells of what is still to be done, in a section that may as well tell what was done. */
export function holdsPlans(content: readonly Block[]): boolean {
  return (
    content.some(block => block.type === 'list' && (isTicked(block) || isInstructions(block))) ||
    says(content, AHEAD)
  );
}

function isTicked({ items }: List): boolean {
  return items.some(item => item.checked !== null);
}

/** Whether each item tells what to do; what was done is told in the past tense. */
function isInstructions({ items }: List): boolean {
  return items.every(item => INSTRUCTION.test(leadOf(item)?.text ?? ''));
}
