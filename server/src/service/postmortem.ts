import { readPartActions } from './actions/index.js';
import type { Config } from './config.js';
import { ReportMemo } from './memo.js';
import { readFrontMatter } from './metadata/frontMatter.js';
import { readMetadata } from './metadata/index.js';
import type { ActionItem, PostMortem } from './model.js';
import { zipped } from './partFacts.js';
import { readParts, type Part } from './parts.js';
import type { OpenSections } from './sections/candidates.js';
import { kindsNamed } from './sections/kindOf.js';
import { kindAt, readPartSections, type PartSections } from './sections/partSections.js';
import { shiftSpan } from './span.js';
import { readTimeline } from './timeline/index.js';

/** A report as read, with the parts that it was read from. */
export interface ReadReport {
  readonly report: PostMortem;
  readonly parts: readonly ReportPart[];
}

/** A part, with what it tells of the sections. */
export interface ReportPart extends Part {
  readonly sections: PartSections;
}

/** Reads a report. Any text gives one; every span lies inside it. `memo` keeps what was read from unchanged parts. */
export function readReport(text: string, config: Config, memo = new ReportMemo()): ReadReport {
  const { bodyStart, fields } = readFrontMatter(text);
  const parts = withSections(readParts(text, bodyStart, memo), config, memo);
  const sections = memo.sectionList.read(parts, text.length);
  const metadata = readMetadata(fields, parts);
  const title = titleOf(parts);
  const timeline = readTimeline({
    parts,
    sections,
    metadata,
    fields,
    title: title?.text ?? null,
    defaultZone: config.timeZone,
    memo,
  });
  let entries: PostMortem['timeline'] | null = null;
  const report: PostMortem = {
    text,
    title,
    metadata: { ...metadata, timeZone: timeline.zone },
    bodyStart,
    sections,
    entryKinds: memo.sections.telling.flatMap(({ fact }) => fact.entryKinds),
    get timeline() {
      return (entries ??= timeline.entries());
    },
    events: timeline.events,
    dateOrder: timeline.dateOrder,
    milestones: timeline.milestones,
    durations: timeline.durations,
    actions: actionsOf(parts, memo),
  };
  return { report, parts };
}

function withSections(parts: readonly Part[], config: Config, memo: ReportMemo): ReportPart[] {
  const kindOf = kindsNamed(config.sections);
  const sections = memo.sections.readInTurn(
    parts,
    [],
    { all: [config.sections] },
    ({ body }, before: OpenSections) => readPartSections(body.blocks, body.text.length, before, kindOf),
  );
  return zipped(parts, sections, ({ start, body }, own) => ({ start, body, sections: own }));
}

function actionsOf(parts: readonly ReportPart[], memo: ReportMemo): ActionItem[] {
  const actions: ActionItem[] = [];
  memo.actions.read(parts, { each: [parts.map(part => part.sections)] }, ({ body, sections }) =>
    readPartActions(body.blocks, offset => kindAt(sections, offset)),
  );
  for (const { index, fact } of memo.actions.telling)
    for (const action of fact) actions.push(shiftAction(action, parts[index]?.start ?? 0));
  return actions;
}

function shiftAction(action: ActionItem, by: number): ActionItem {
  const { span, status } = action;
  return {
    ...action,
    span: shiftSpan(span, by),
    status: status === null ? null : { ...status, span: shiftSpan(status.span, by) },
  };
}

function titleOf(parts: readonly Part[]): PostMortem['title'] {
  for (const { start, body } of parts) {
    const heading = body.blocks.find(block => block.type === 'heading');
    if (heading === undefined) continue;
    const text = heading.text.trim();
    return heading.level === 1 && text !== '' ? { text, span: shiftSpan(heading.span, start) } : null;
  }
  return null;
}
