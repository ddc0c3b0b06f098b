import { plain } from '../message.js';
import type { DurationName } from '../model.js';
import { agrees, statedDurations } from '../statedDurations.js';
import { touches, type Hover, type HoverAsked } from './hover.js';
import { durationLine } from './milestone.js';

/** How people call the durations. */
const NAMES: readonly (readonly [DurationName, RegExp])[] = [
  ['timeToDetect', /\b(?:(?:mean )?time[ -]to[ -]detect(?:ion)?|M?TTD)\b/gi],
  ['timeToAcknowledge', /\b(?:(?:mean )?time[ -]to[ -]acknowledge(?:ment)?|M?TTA)\b/gi],
  ['timeToMitigate', /\b(?:(?:mean )?time[ -]to[ -]mitigat(?:e|ion)|M?TTM)\b/gi],
  [
    'timeToResolve',
    /\b(?:(?:mean )?time[ -]to[ -](?:resolve|resolution|recover|recovery|repair|restore)|M?TTR)\b/gi,
  ],
];

/** What a duration counts and how long the timeline says it was: at its name, and where the summary states one. */
export function durationHover({ analysis: { report }, place, tell }: HoverAsked): Hover | null {
  const { line, offset, before, after } = place;
  for (const [name, pattern] of NAMES) {
    for (const match of (before + after).matchAll(pattern)) {
      const start = line.start + match.index;
      const span = { start, end: start + match[0].length };
      if (touches(span, offset)) return { span, markdown: tell(durationLine(name, report.durations)) };
    }
  }
  if (place.kind !== 'summary' && place.kind !== 'impact') return null;
  const stated = statedDurations(report.text, line.start, line.end).find(({ start, text }) =>
    touches({ start, end: start + text.length }, offset),
  );
  const names: readonly DurationName[] = ['impact', 'timeToResolve', 'timeToMitigate', 'timeToDetect'];
  const known = names.filter(name => report.durations[name] !== null);
  if (stated === undefined || known[0] === undefined) return null;
  const meant = known.find(name => agrees(report.durations[name]?.minutes ?? -1, stated)) ?? known[0];
  const span = { start: stated.start, end: stated.start + stated.text.length };
  return {
    span,
    markdown: `${tell(plain('By the timeline:'))}\n\n${tell(durationLine(meant, report.durations))}`,
  };
}
