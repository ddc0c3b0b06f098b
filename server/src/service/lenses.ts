import { daysLeft } from './actions/dueDate.js';
import type { Analysis } from './index.js';
import type { Section } from './model.js';
import { sortEdits } from './sortTimeline.js';
import type { Span } from './span.js';

/** A command above a heading. */
export interface Lens {
  readonly span: Span;
  readonly command: 'preview' | 'sort' | 'actions';
  readonly title: string;
}

/** The commands above the headings of the timeline and of the actions. `today` is the reader's day, `YYYY-MM-DD`. */
export function lenses(analysis: Analysis, today: string): Lens[] {
  const { sections } = analysis.report;
  return sections.flatMap(section => {
    if (section.via !== 'heading') return [];
    if (section.kind === 'timeline') return timelineLenses(analysis, section);
    return section.kind === 'actions' ? actionLenses(analysis, section, today) : [];
  });
}

function timelineLenses(analysis: Analysis, { headingSpan, span }: Section): Lens[] {
  const inside = (at: number): boolean => span.start <= at && at < span.end;
  if (!analysis.report.timeline.some(entry => inside(entry.span.start))) return [];
  const sorts = sortEdits(analysis).some(edit => inside(edit.span.start));
  return [
    { span: headingSpan, command: 'preview', title: 'Preview' },
    ...(sorts ? [{ span: headingSpan, command: 'sort', title: 'Sort by time' } as const] : []),
  ];
}

function actionLenses({ report }: Analysis, { headingSpan, span }: Section, today: string): Lens[] {
  const inside = report.actions.filter(
    action => span.start <= action.span.start && action.span.start < span.end,
  );
  if (inside.length === 0) return [];
  const open = inside.filter(({ done }) => !done);
  const overdue = open.filter(({ due }) => (daysLeft(due, today) ?? 0) < 0).length;
  const title =
    open.length === 0
      ? 'All actions done'
      : `${open.length} ${open.length === 1 ? 'action' : 'actions'} open${overdue === 0 ? '' : `, ${overdue} overdue`}`;
  return [{ span: headingSpan, command: 'actions', title }];
}
