import type { Block, Prose } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { leadOf } from '../prose.js';
import { leadingStamp, timeIn } from '../timeline/stamp.js';
import { readTable } from '../timeline/table.js';
import { holdsPlans, isActions } from './plans.js';
import { says } from './says.js';

/** Names that say where a section stands in the story, not what it is about: that shows in what they hold. */
const VAGUE: ReadonlySet<string> = new Set([
  ...[
    'context',
    'background',
    'leadup',
    'lead up',
    'lead-up',
    'leading up',
    'leading up to the incident',
    'history',
    'details',
    'incident details',
    'description',
  ],
  ...[
    'conclusion',
    'conclusions',
    'what happened',
    'investigation',
    'analysis',
    'remediation',
    'mitigations',
  ],
  ...['discussion', 'findings', 'notes', 'hintergrund', 'kontext', 'fazit', 'contexte', 'contexto'],
]);

/** What these hold is the cause where it reads as one. */
const MAY_EXPLAIN = /^(?:analysis|findings|background|hintergrund|conclusions?|fazit)$/;

/** What these name is the cause, whatever stands in their subsections. */
const EXPLAINS = /^(?:analysis|findings)$/;

/** Words by which a text explains why something came about. */
const CAUSAL =
  /\b(?:causes?|caused|causing|because|due to|led to|leading to|resulted|reasons?|insufficient|lack(?:ed|ing)? of|prevent(?:ed|ing)|triggered|root of|weil|wegen|ursache)\b/i;

const MIN_STAMPED = 2;
const MIN_STAMPED_UNNAMED = 3;
const MIN_SHARE = 0.6;

/**
 * The kind that the text below a heading or label tells where its normalised name does not: entries with a time of day
 * make a timeline under any vague or unknown name (`named` is then null); causes and plans speak under a vague one.
 */
export function kindByContent(
  name: string,
  named: SectionKind | null,
  content: readonly Block[],
): SectionKind | null {
  const vague = VAGUE.has(name);
  if (named !== null && !vague) return named;
  if (isTimeline(content, vague ? MIN_STAMPED : MIN_STAMPED_UNNAMED)) return 'timeline';
  if (!vague) return isActions(name, content) ? 'actions' : null;
  if (name === 'remediation' || name === 'mitigations')
    return isActions(name, content) || holdsPlans(content) ? 'actions' : named;
  // What has nothing but subsections is what its name says.
  if (content.length === 0 && EXPLAINS.test(name)) return named;
  return MAY_EXPLAIN.test(name) ? (says(content, CAUSAL) ? 'root-cause' : null) : named;
}

/** Whether the text is one of entries with a time of day. */
function isTimeline(content: readonly Block[], least: number): boolean {
  const timed = timesIn(content);
  const count = timed.filter(each => each).length;
  return count >= least && count / timed.length >= MIN_SHARE;
}

/** Whether each entry of the first list or table has a time of day, or else each paragraph. */
function timesIn(content: readonly Block[]): boolean[] {
  for (const block of content) {
    if (block.type === 'list') return block.items.map(item => tellsTime(leadOf(item)));
    if (block.type === 'table')
      return (
        readTable(block, false)?.map(({ stamp }) => Boolean(stamp?.time)) ??
        block.rows.slice(1).map(({ cells: [first] }) => tellsTime(first ?? null))
      );
  }
  return content.flatMap(block => (block.type === 'paragraph' ? [Boolean(leadingStamp(block)?.time)] : []));
}

function tellsTime(lead: Prose | null): boolean {
  return lead !== null && Boolean(leadingStamp(lead)?.time ?? timeIn(lead.text));
}
