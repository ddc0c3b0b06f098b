import type { Milestone } from '../model.js';
import { NO_CLUES, type Clues } from './clues.js';

/**
 * The entry that the wording suggests for each milestone (index into `clues`, which are in order of time), where no
 * entry names it. `known` holds the entries that name theirs. An entry may be several: a short incident is mitigated
 * and resolved by one step.
 */
export function inferMilestones(
  clues: readonly Clues[],
  known: Readonly<Record<Milestone, number | null>>,
): Record<Milestone, number | null> {
  const noticed = known.detected ?? findDetection(clues);
  const started = known.started ?? findStart(clues, noticed);
  const detected = known.detected ?? findDetection(clues, started ?? 0) ?? noticed;
  const acknowledged =
    known.acknowledged ?? first(clues, clue => clue.has('declared') || clue.has('response'), detected ?? 0);
  const from = started ?? 0;
  // What tells of the detection may hope for the end.
  const later = clues.map((clue, i) => (i === detected && i < clues.length - 1 ? NO_CLUES : clue));
  const resolved = known.resolved ?? findEnd(later, from);
  const mitigated = known.mitigated ?? findMitigation(later, from, detected ?? from, resolved);
  return { started, detected, acknowledged, mitigated, resolved };
}

/** Before the incident begins, "reports" may be what a program does all day: it yields to a notice behind the start. */
function findDetection(clues: readonly Clues[], from = 0): number | null {
  return first(clues, clue => (clue.has('notice') || clue.has('declared')) && !clue.has('begins'), from);
}

/** What says that it begins, else what fails first, else the last change before the detection. */
function findStart(clues: readonly Clues[], detected: number | null): number | null {
  const fails = (clue: Clues): boolean =>
    clue.has('onset') && !recovers(clue) && !clue.has('notice') && !clue.has('declared');
  const begins = first(clues, clue => clue.has('begins')) ?? first(clues, fails, 0, detected ?? clues.length);
  if (begins !== null || detected === null) return begins;
  return (
    last(clues, (clue, i) => i < detected && clue.has('change') && !clue.has('restored')) ??
    first(clues, fails, detected, detected + 1)
  );
}

/**
 * The last entry that calls the incident over, else the last of the timeline where one before it tells of a recovery:
 * reports end with the incident, in words of their own. Not where it tells of a failure or of what is looked into.
 */
function findEnd(clues: readonly Clues[], from: number): number | null {
  const closed = last(clues, (clue, i) => i >= from && clue.has('closure') && !clue.has('relapse'));
  if (closed !== null) return closed;
  const recovered = last(clues, (clue, i) => i >= from && recovers(clue) && !clue.has('relapse'));
  if (recovered === null || first(clues, isSetback, recovered + 1) !== null) return null;
  const end = clues.length - 1;
  return recovered < end && isOpen(clues[end] ?? NO_CLUES) ? recovered : end;
}

function isOpen(clue: Clues): boolean {
  return clue.has('onset') || clue.has('notice') || clue.has('declared') || clue.has('response');
}

/**
 * The first entry behind the last setback at which the service works again, else the remedy just before the end. The
 * end itself where it tells of the service and not of a remedy alone.
 */
function findMitigation(
  clues: readonly Clues[],
  from: number,
  detected: number,
  resolved: number | null,
): number | null {
  const to = resolved ?? clues.length;
  const setback = last(clues, (clue, i) => i < to && isSetback(clue)) ?? -1;
  // "Outage begins" may tell what was restarted then.
  const begun = clues[from]?.has('begins') ? from + 1 : from;
  const since = Math.max(begun, detected, setback + 1);
  const restored = first(clues, clue => clue.has('restored') && !clue.has('relapse'), since, to);
  if (restored !== null) return restored;
  const remedied = last(
    clues,
    (clue, i) => i >= since && i < to && clue.has('remedied') && !clue.has('relapse'),
  );
  if (
    remedied !== null &&
    (resolved === null || remedied === resolved - 1 || !clues[resolved]?.has('restored'))
  )
    return remedied;
  return resolved !== null && clues[resolved]?.has('restored') === true ? resolved : null;
}

function recovers(clue: Clues): boolean {
  return clue.has('remedied') || clue.has('restored');
}

/** It goes on, or another failure is reported. */
function isSetback(clue: Clues): boolean {
  return (
    !clue.has('closure') &&
    (clue.has('relapse') || (clue.has('onset') && clue.has('notice') && !recovers(clue)))
  );
}

type Test = (clue: Clues, at: number) => boolean;

function first(clues: readonly Clues[], test: Test, from = 0, to = clues.length): number | null {
  const at = clues.findIndex((clue, i) => i >= from && i < to && test(clue, i));
  return at < 0 ? null : at;
}

function last(clues: readonly Clues[], test: Test): number | null {
  const at = clues.findLastIndex(test);
  return at < 0 ? null : at;
}
