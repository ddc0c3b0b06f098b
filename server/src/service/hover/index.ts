import type { Config } from '../config.js';
import type { Analysis } from '../index.js';
import { english, type Tell } from '../message.js';
import { placeAt } from '../place.js';
import type { Reader } from '../reader.js';
import { actionHover } from './action.js';
import { durationHover } from './durations.js';
import type { Hover, HoverAsked } from './hover.js';
import { milestoneHover } from './milestone.js';
import { findingHover, ruleNameHover } from './rule.js';
import { sectionHover } from './section.js';
import { timeHover } from './time.js';

export type { Hover } from './hover.js';

/**
 * What is known of the text at an offset: the innermost thing (a time, a milestone, a duration, a section, an action),
 * and why the rules speak that found something there. null where there is nothing to tell.
 */
export function hover(
  analysis: Analysis,
  offset: number,
  options: {
    readonly config: Config;
    readonly reader: Reader;
    readonly today: string;
    /** English where it is not given. */
    readonly tell?: Tell;
  },
): Hover | null {
  const asked: HoverAsked = { tell: english, analysis, place: placeAt(analysis, offset), ...options };
  const named = ruleNameHover(asked);
  if (named !== null) return named;
  const thing = asked.place.isOpaque ? null : firstOf(asked);
  const finding = findingHover(asked);
  if (thing === null || finding === null) return thing ?? finding;
  return { span: thing.span, markdown: `${thing.markdown}\n\n---\n\n${finding.markdown}` };
}

const SOURCES = [timeHover, milestoneHover, durationHover, sectionHover, actionHover];

function firstOf(asked: HoverAsked): Hover | null {
  for (const source of SOURCES) {
    const found = source(asked);
    if (found !== null) return found;
  }
  return null;
}
