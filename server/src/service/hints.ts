import { stampSpan } from './entryShape.js';
import { firstIndex } from './halving.js';
import { startMs } from './incidentStart.js';
import type { Analysis } from './index.js';
import { english, msg, plain, type Message, type Tell } from './message.js';
import type { DurationName, PostMortem, Section, TimelineEntry } from './model.js';
import { duration, sinceStart } from './picture/clock.js';
import { DURATION_NAMES, MILESTONE_NAMES } from './picture/incident.js';
import type { Span } from './span.js';
import { agrees, statedDurations } from './statedDurations.js';
import { lineAround } from './suppressions.js';

/** A note in the text that is not part of it. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** A hint before it is told in somebody's language. */
interface Note {
  readonly offset: number;
  readonly label: Message | string;
  readonly tooltip: Message;
}

/** Which kinds are asked for. */
export interface HintKinds {
  readonly sinceStart: boolean;
  readonly gaps: boolean;
  readonly durations: boolean;
}

/** Silences shorter than this are no gap, in minutes. */
const GAP = 60;
const MINUTE = 60_000;

/** The hints inside a span, in order. Entries outside of it are not looked at. */
export function hints(
  { report }: Pick<Analysis, 'report'>,
  span: Span,
  kinds: HintKinds,
  tell: Tell = english,
): Hint[] {
  const { timeline } = report;
  const first = firstIndex(
    timeline,
    entry => lineAround(report.text, entry.timeSpan.start).end >= span.start,
  );
  const found: Note[] = kinds.durations ? durationHints(report, span) : [];
  for (let i = first; i < timeline.length; i++) {
    const entry = timeline[i];
    if (entry === undefined || entry.timeSpan.start > span.end) break;
    if (kinds.sinceStart) found.push(...sinceHint(report, entry));
    if (kinds.gaps) found.push(...gapHint(report, entry, timeline[i + 1]));
  }
  return found
    .filter(({ offset }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, label, tooltip }) => ({
      offset,
      label: typeof label === 'string' ? label : tell(label),
      tooltip: tell(tooltip),
    }));
}

/** The start has one, too, so that the columns of a table stay in line. */
function sinceHint(report: PostMortem, entry: TimelineEntry): Note[] {
  const start = startMs(report);
  const { time, timeText } = entry;
  if (start === null || time === null || time.precision === 'day' || /^T\+/i.test(timeText)) return [];
  const minutes = Math.round((time.epochMs - start) / MINUTE);
  const length = duration(Math.abs(minutes));
  const tooltip =
    minutes === 0
      ? plain('The start')
      : minutes < 0
        ? msg`${length} before the start`
        : msg`${length} after the start`;
  return [{ offset: stampSpan(report, entry).end, label: sinceStart(time.epochMs, start), tooltip }];
}

function gapHint({ text }: PostMortem, entry: TimelineEntry, next: TimelineEntry | undefined): Note[] {
  const from = entry.end ?? entry.time;
  const to = next?.time;
  if (!from || !to || from.precision === 'day' || to.precision === 'day') return [];
  const minutes = Math.round((to.epochMs - from.epochMs) / MINUTE);
  if (minutes <= GAP) return [];
  const { start, end } = lineAround(text, entry.timeSpan.start);
  const offset = start + text.slice(start, end).trimEnd().length;
  return [
    {
      offset,
      label: msg`${duration(minutes)} until the next entry`,
      tooltip: plain('Nothing is told of this time.'),
    },
  ];
}

/**
 * Beside each length of time that summary and impact state, the one of the timeline that it means. Where none of them
 * is one of the timeline's, the first has the whole beside it: the others are of parts of the incident.
 */
function durationHints(report: PostMortem, span: Span): Note[] {
  const known = WHOLE_FIRST.flatMap(name => {
    const found = report.durations[name];
    return found === null ? [] : [{ name, ...found }];
  });
  const [whole] = known;
  if (whole === undefined) return [];
  return report.sections.filter(isAbout(span)).flatMap(section => {
    const all = statedDurations(report.text, section.headingSpan.end, section.span.end).map(stated => ({
      stated,
      meant: known.find(({ minutes }) => agrees(minutes, stated)),
    }));
    const told = all.filter(({ meant }) => meant !== undefined);
    return (told.length > 0 ? told : all.slice(0, 1)).map(({ stated, meant = whole }): Note => ({
      offset: stated.start + stated.text.length,
      label: msg`timeline: ${duration(meant.minutes)}`,
      tooltip: msg`${plain(DURATION_NAMES[meant.name])}, from ${plain(MILESTONE_NAMES[meant.from])} to ${plain(MILESTONE_NAMES[meant.to])}`,
    }));
  });
}

const WHOLE_FIRST: readonly DurationName[] = ['impact', 'timeToResolve', 'timeToMitigate', 'timeToDetect'];

/** Whether a section tells of the incident as a whole, and reaches into a span. */
function isAbout({ start, end }: Span): (section: Section) => boolean {
  return ({ kind, span }) =>
    (kind === 'summary' || kind === 'impact') && span.start < end && start < span.end;
}
