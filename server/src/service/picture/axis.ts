import { msg, type Tell } from '../message.js';
import { clockTime, day, duration, type Clock } from './clock.js';
import { widthOf } from './labels.js';
import { round, shape, type Shape } from './shape.js';
import { ticks } from './ticks.js';
import type { TimeScale } from './timeScale.js';

/** Least distance of times, of dates in place of times, and of dates below times, in pixels. */
const TIMES_APART = 62;
const DAYS_APART = 100;
const DATES_APART = 70;

/** Height of what stands below the line: times, and dates where the incident lasts longer than a day. */
export function axisHeight(scale: TimeScale, clock: Clock): number {
  return lastsDays(scale, clock) ? 38 : 24;
}

/** Times below the line, and under the first of each day the date. Where only days can be told apart, the dates alone. */
export function drawTicks(scale: TimeScale, clock: Clock, line: number, width: number): Shape[] {
  const days = lastsDays(scale, clock);
  const times = ticks(scale, clock, 0, width, TIMES_APART);
  const text = (x: number, y: number, content: string): Shape => {
    const half = widthOf(content) / 2;
    const inside = Math.min(Math.max(x, half), width - half);
    return shape('text', { class: 'dim', 'text-anchor': 'middle', x: round(inside), y }, content);
  };
  const mark = (x: number): Shape => shape('line', { class: 'tick', x1: x, x2: x, y1: line, y2: line + 5 });
  if (days && times.every(ms => clockTime(ms, clock) === '00:00')) {
    return ticks(scale, clock, 0, width, DAYS_APART).flatMap(ms => {
      const x = round(scale.x(ms));
      return [mark(x), text(x, line + 18, day(ms, clock))];
    });
  }
  let shownDay = '';
  let lastX = -Infinity;
  return times.flatMap(ms => {
    const x = round(scale.x(ms));
    const shapes = [mark(x), text(x, line + 18, clockTime(ms, clock))];
    const today = day(ms, clock);
    if (days && today !== shownDay && x - lastX >= DATES_APART) {
      shapes.push(text(x, line + 32, today));
      shownDay = today;
      lastX = x;
    }
    return shapes;
  });
}

function lastsDays({ stretches }: TimeScale, clock: Clock): boolean {
  const first = stretches[0]?.fromMs ?? 0;
  return day(first, clock) !== day(stretches.at(-1)?.toMs ?? first, clock);
}

interface BreakPlace {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly tell: Tell;
}

/** A band over what is not to scale, with how long it really is where there is room to say it. */
export function drawBreaks(scale: TimeScale, { top, bottom, width, tell }: BreakPlace): Shape[] {
  return scale.stretches.flatMap(({ compressed, fromMs, toMs }) => {
    const from = Math.max(scale.x(fromMs) + 5, -9);
    const to = Math.min(scale.x(toMs) - 5, width + 9);
    if (!compressed || to <= from) return [];
    const length = duration((toMs - fromMs) / 60_000);
    const hint = shape('title', {}, tell(msg`${length} without an event, not to scale`));
    const band = { x: round(from), y: top - 3, width: round(to - from), height: bottom - top + 6, rx: 2 };
    const shapes = [shape('rect', { class: 'break', ...band }, hint)];
    if (Math.min(to, width) - Math.max(from, 0) >= widthOf(length) * 0.9) {
      const middle = round((Math.max(from, 0) + Math.min(to, width)) / 2);
      shapes.push(shape('text', { class: 'dim', x: middle, y: top + 14, 'text-anchor': 'middle' }, length));
    }
    return shapes;
  });
}
