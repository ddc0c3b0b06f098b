import { LETTERS } from './letters.js';
import { LENGTH_SOURCE, minutesOf, withoutAnd } from './timeline/lengths.js';

/** What stands before a length of the incident as a whole, not of one step in it. */
const LEAD =
  'for|lasted|lasting|took|duration(?: of)?:?|total of|(?:closed|resolved|ended|over|fixed|restored|recovered|mitigated) (?:again )?after|' +
  'für|dauerte|dauer(?: von)?:?|pendant|durant|duré|durée(?: totale)?(?: de)?\\s?:?|durante|duró|duración(?: total)?(?: de)?:?|' +
  'durou|duração(?: total)?(?: de)?:?|durata(?: totale)?(?: di)?:?|durato|por|gedurende|duurde';
const HEDGE =
  'about|around|approximately|roughly|nearly|almost|over|more than|at least|up to|some|' +
  'etwa|rund|ungefähr|fast|knapp|über|mehr als|environ|près de|presque|plus de|un[oa]s|cerca de|casi|más de|quase|mais de|circa|quasi|oltre|ongeveer|bijna';
const STATED = new RegExp(
  `(?<![${LETTERS}])(?:${LEAD})\\s(?<hedge>(?:${HEDGE})\\s|~\\s?|≈\\s?|ca\\.\\s)?(?<amount>${LENGTH_SOURCE})`,
  'gi',
);

export interface StatedDuration {
  readonly minutes: number;
  /** The amount, as written, and where it begins. */
  readonly text: string;
  readonly start: number;
  /** Whether it is called approximate. */
  readonly hedged: boolean;
}

/** The lengths of time that a stretch of text states. */
export function statedDurations(text: string, from: number, to: number): StatedDuration[] {
  return [...text.slice(from, to).matchAll(STATED)].flatMap(match => {
    const { amount = '', hedge } = match.groups ?? {};
    const minutes = minutesOf(match.groups) ?? 0;
    const start = from + match.index + match[0].length - amount.length;
    return minutes === 0 ? [] : [{ minutes, text: withoutAnd(amount), start, hedged: hedge !== undefined }];
  });
}

/** Whether a computed length is what a stated one means. */
export function agrees(minutes: number, stated: Pick<StatedDuration, 'minutes' | 'hedged'>): boolean {
  const slack = stated.hedged ? 0.25 : 0.1;
  return Math.abs(minutes - stated.minutes) <= Math.max(2, minutes * slack);
}
