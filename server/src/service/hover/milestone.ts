import { msg, plain, type Message } from '../message.js';
import { DURATION_TEXTS, MILESTONE_TEXTS } from '../milestoneTexts.js';
import { MILESTONES, type DurationName, type Milestone, type PostMortem } from '../model.js';
import { DURATION_NAMES, MILESTONE_NAMES } from '../picture/incident.js';
import { duration } from '../picture/clock.js';
import type { Hover, HoverAsked } from './hover.js';

/** What a milestone means and the durations that it begins or ends: at its mark, in a cell of its own, or as a key. */
export function milestoneHover({ analysis: { report }, place, tell }: HoverAsked): Hover | null {
  const { before, after, offset, line } = place;
  const start = offset - (/(?<![a-z])[a-z]*$/i.exec(before)?.[0].length ?? 0);
  const end = offset + (/^[a-z]*/i.exec(after)?.[0].length ?? 0);
  const word = report.text.slice(start, end).toLowerCase();
  const milestone = MILESTONES.find(each => each === word);
  if (milestone === undefined) return null;
  const left = report.text.slice(line.start, start).trimEnd();
  const right = report.text.slice(end, line.end).trimStart();
  const isMark = left.endsWith('[') && right.startsWith(']');
  const isCell = left.endsWith('|') && right.startsWith('|');
  const isKey = place.inFrontMatter && left === '' && right.startsWith(':');
  return isMark || isCell || isKey
    ? { span: { start, end }, markdown: milestoneText(report, milestone).map(tell).join('\n\n') }
    : null;
}

function milestoneText({ durations }: PostMortem, milestone: Milestone): Message[] {
  const names = Object.keys(DURATION_NAMES) as DurationName[];
  const lines = names.flatMap(name => {
    const found = durations[name];
    return found?.from === milestone || found?.to === milestone ? [durationLine(name, durations)] : [];
  });
  return [msg`**${plain(MILESTONE_NAMES[milestone])}:** ${plain(MILESTONE_TEXTS[milestone])}`, ...lines];
}

/** `Time to detect: 13 min, from the start to the detection`; what it needs where it is not known. */
export function durationLine(name: DurationName, durations: PostMortem['durations']): Message {
  const found = durations[name];
  const figure =
    found === null ? plain('not known, since the timeline does not tell both') : duration(found.minutes);
  return msg`**${plain(DURATION_NAMES[name])}:** ${figure} (${plain(DURATION_TEXTS[name])})`;
}
