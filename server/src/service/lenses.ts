import { daysLeft } from './actions/dueDate.js';
import { firstIndex } from './halving.js';
import type { Analysis } from './index.js';
import { english, msg, plain, type Message, type Tell } from './message.js';
import type { Section } from './model.js';
import { offeredSorts } from './sortTimeline.js';
import type { Span } from './span.js';

/** A command above a heading. */
export interface Lens {
  readonly span: Span;
  readonly command: 'preview' | 'sort' | 'actions';
  readonly title: string;
}

/**
 * The commands above the headings of the timeline and of the actions, once for a section with the days or groups inside
 * of it. `today` is the reader's day, `YYYY-MM-DD`. */
export function lenses(analysis: Analysis, today: string, tell: Tell = english): Lens[] {
  const ends = { timeline: 0, actions: 0 };
  return analysis.report.sections.flatMap(section => {
    const { kind, span, via } = section;
    if (via !== 'heading' || (kind !== 'timeline' && kind !== 'actions') || span.end <= ends[kind]) return [];
    ends[kind] = span.end;
    return kind === 'timeline'
      ? timelineLenses(analysis, section, tell)
      : actionLenses(analysis, section, today, tell);
  });
}

function timelineLenses(analysis: Analysis, { headingSpan, span }: Section, tell: Tell): Lens[] {
  const { timeline } = analysis.report;
  const inside = (at: number): boolean => span.start <= at && at < span.end;
  const first = timeline[firstIndex(timeline, entry => entry.span.start >= span.start)];
  if (first === undefined || !inside(first.span.start)) return [];
  const sorts = offeredSorts(analysis).some(edit => inside(edit.span.start));
  return [
    { span: headingSpan, command: 'preview', title: tell(plain('Preview')) },
    ...(sorts ? [{ span: headingSpan, command: 'sort', title: tell(plain('Sort by time')) } as const] : []),
  ];
}

function actionLenses(
  { report }: Analysis,
  { headingSpan, span }: Section,
  today: string,
  tell: Tell,
): Lens[] {
  const { actions } = report;
  const inside = actions.slice(
    firstIndex(actions, action => action.span.start >= span.start),
    firstIndex(actions, action => action.span.start >= span.end),
  );
  if (inside.length === 0) return [];
  const open = inside.filter(({ done }) => !done);
  const overdue = open.filter(({ due }) => (daysLeft(due, today) ?? 0) < 0).length;
  const title =
    open.length === 0
      ? plain('All actions done')
      : overdue === 0
        ? openText(open.length)
        : msg`${openText(open.length)}, ${overdue} overdue`;
  return [{ span: headingSpan, command: 'actions', title: tell(title) }];
}

function openText(count: number): Message {
  return count === 1 ? plain('1 action open') : msg`${count} actions open`;
}
