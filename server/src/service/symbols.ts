import type { Analysis } from './index.js';
import { english, plain, type Message, type Tell } from './message.js';
import type { ActionItem, Section, TimelineEntry } from './model.js';
import { MILESTONE_NAMES } from './picture/incident.js';
import type { Span } from './span.js';

/** A piece of the report that a reader may go to; what lies inside of it is below it. */
export interface ReportSymbol {
  readonly kind: 'section' | 'entry' | 'action';
  /** Never blank: editors refuse a symbol without a name. */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** The place to go to, inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly ReportSymbol[];
}

type Flat = Omit<ReportSymbol, 'children'>;

interface Open {
  readonly end: number;
  readonly children: ReportSymbol[];
}

const LONGEST = 80;

const STATES: Readonly<Record<Section['state'], Message>> = {
  empty: plain('empty'),
  thin: plain('thin'),
  complete: plain('complete'),
};

/** Sections with their state, entries of the timeline and actions, as a tree in document order. */
export function symbols({ report }: Pick<Analysis, 'report'>, tell: Tell = english): ReportSymbol[] {
  const all = [
    ...report.sections.map(each => sectionSymbol(each, tell)),
    ...report.timeline.map(each => entrySymbol(each, tell)),
    ...report.actions.map(each => actionSymbol(each, tell)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roots: ReportSymbol[] = [];
  const open: Open[] = [];
  for (const flat of all) {
    // Those that still are open hold the next one; where two overlap, it stands beside the first.
    while ((open.at(-1)?.end ?? Infinity) < flat.span.end) open.pop();
    const children: ReportSymbol[] = [];
    (open.at(-1)?.children ?? roots).push({ ...flat, children });
    open.push({ end: flat.span.end, children });
  }
  return roots;
}

function sectionSymbol({ heading, state, span, headingSpan }: Section, tell: Tell): Flat {
  return {
    kind: 'section',
    name: named(heading, tell(plain('(no heading)'))),
    detail: tell(STATES[state]),
    span,
    nameSpan: inside(headingSpan, span),
  };
}

function entrySymbol({ timeText, text, goesOn, milestone, span, timeSpan }: TimelineEntry, tell: Tell): Flat {
  const name = named(`${timeText.trim()} ${text === '' ? goesOn : text}`, tell(plain('(no text)')));
  return {
    kind: 'entry',
    name,
    detail: milestone === null ? '' : tell(plain(MILESTONE_NAMES[milestone])),
    span,
    nameSpan: inside(timeSpan, span),
  };
}

function actionSymbol({ text, owner, due, done, span }: ActionItem, tell: Tell): Flat {
  const detail = [done ? tell(plain('done')) : null, owner, due].filter(each => each !== null).join(', ');
  return {
    kind: 'action',
    name: named(text, tell(plain('(no text)'))),
    detail,
    span,
    nameSpan: { start: span.start, end: span.start },
  };
}

/** One line, and no longer than an outline shows. */
function named(text: string, blank: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line === '') return blank;
  if (line.length <= LONGEST) return line.trimEnd();
  // A surrogate pair is not parted.
  const end = line.codePointAt(LONGEST - 2) === line.charCodeAt(LONGEST - 2) ? LONGEST - 1 : LONGEST - 2;
  return `${line.slice(0, end).trimEnd()}…`;
}

function inside({ start, end }: Span, outer: Span): Span {
  const from = Math.min(Math.max(start, outer.start), outer.end);
  return { start: from, end: Math.min(Math.max(end, from), outer.end) };
}
