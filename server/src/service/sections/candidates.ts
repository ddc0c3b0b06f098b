import type { Block, Heading, ListItem, Paragraph, Prose } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { sourceSpan } from '../prose.js';
import type { Span } from '../span.js';
import { startsWithStamp } from '../timeline/stamp.js';
import { kindOf } from './kindOf.js';

/** A place where a section begins. `end` is known for labels inside a list item, whose section is that item. */
export interface Candidate {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly via: 'heading' | 'label';
  readonly level: number;
  readonly headingSpan: Span;
  readonly end: number | null;
}

/** A longer label is a sentence that starts in bold. */
const MAX_LABEL = 60;

/** Everything in the report that begins a section, in order. A heading that is a timestamp is a timeline entry instead. */
export function sectionCandidates(blocks: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  let level = 1;
  let inside: SectionKind = 'other';
  for (const block of blocks) {
    if (block.type === 'heading') {
      const candidate = fromHeading(block, found.length === 0);
      if (candidate === null) continue;
      found.push(candidate);
      level = candidate.level;
      inside = candidate.kind;
    } else if (block.type === 'paragraph') {
      const candidate = fromParagraph(block, level + 1);
      if (candidate === null) continue;
      found.push(candidate);
      inside = candidate.kind;
    } else if (block.type === 'list' && !KEEPS_ITS_LABELS.has(inside)) {
      for (const item of block.items) found.push(...fromItem(item, level + 1));
    }
  }
  return found;
}

/** In these, a bold word at the start of an item marks a milestone or a theme, not a section of the report. */
const KEEPS_ITS_LABELS: ReadonlySet<SectionKind> = new Set(['timeline', 'actions', 'lessons']);

function fromHeading(block: Heading, first: boolean): Candidate | null {
  const heading = block.text.trim();
  if (startsWithStamp(heading)) return null;
  const kind = kindOf(heading) ?? (first && block.level === 1 ? 'title' : 'other');
  return { kind, heading, via: 'heading', level: block.level, headingSpan: block.span, end: null };
}

/** `**Root cause**`, `**Impact:** text`, or a line that is nothing but the name of a section. */
function fromParagraph(block: Paragraph, level: number): Candidate | null {
  const label = boldLabel(block) ?? plainLabel(block);
  return label === null ? null : { ...label, via: 'label', level, end: null };
}

/** `- **Impact**: text` or `- Impact: text` with what belongs to it in the same item. */
function fromItem(item: ListItem, level: number): Candidate[] {
  const [first] = item.blocks;
  if (first?.type !== 'paragraph') return [];
  const label = boldLabel(first);
  return label === null ? [] : [{ ...label, via: 'label', level, end: item.span.end }];
}

type Label = Pick<Candidate, 'kind' | 'heading' | 'headingSpan'>;

function boldLabel(prose: Prose): Label | null {
  let end = 0;
  for (const run of prose.runs) {
    if (!run.strong || run.kind !== 'text') break;
    end = run.at + run.length;
  }
  if (end === 0 || end > MAX_LABEL) return null;
  const rest = prose.text.slice(end);
  const inner = prose.text.slice(0, end);
  const closed =
    rest.trim() === '' || inner.trimEnd().endsWith(':') || /^\s*[:–—-]/.test(rest) || rest.startsWith('\n');
  return closed ? label(prose, inner) : null;
}

function plainLabel(prose: Prose): Label | null {
  const line = prose.text.trim();
  return line.length <= MAX_LABEL &&
    !line.includes('\n') &&
    !/[.!]$/.test(line) &&
    prose.runs.every(run => run.kind === 'text')
    ? label(prose, prose.text)
    : null;
}

function label(prose: Prose, text: string): Label | null {
  const heading = text.trim().replace(/:$/, '');
  const kind = kindOf(heading);
  return kind === null ? null : { kind, heading, headingSpan: sourceSpan(prose, 0, text.length) };
}
