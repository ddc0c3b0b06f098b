import { laterWeekday } from './timeline/dayWords.js';
import { readStamp } from './timeline/stamp.js';

/** A minus before a time is that of an offset, unless it ends a range. */
const CLOCK =
  /(?<![\d:.+])(?<!(?<!:\d{2})-)(?<!\d:\d{2}:\d{2}-|T\d{2}:\d{2}-)(?<h>\d{1,2})(?<sep>[:h])(?<m>\d{2})(?<s>:\d{2})?(?!\d)(?<half>\s?[ap](?:\.\s?)?m\b)?|(?<![\d:.])(?<h12>\d{1,2})(?<half12>\s?[ap](?:\.\s?)?m\b)/gi;
/** Two figures with a point are a time where no other one stands; three are a date. */
const DOTTED =
  /(?<![\d.])(?<h>\d{1,2})(?<sep>\.)(?<m>\d{2})(?![\d.])(?<half>\s?[ap](?:\.\s?)?m\b)?|(?<![\d.])(?<h12>\d{1,2})(?<half12>\s?[ap](?:\.\s?)?m\b)/gi;
const PACKED = /(?<![\d+./-])(?:[01]\d|2[0-4])[0-5]\d(?=\s*(?:h\b|UTC|Z\b|$))/g;
const RELATIVE = /(?<=T\+\s?)(?:\d{1,3}:\d{2}|\d{1,4}(?=\s?m))/gi;
const ISO_DATE = /(?<!\d)(?<y>\d{4})(?<sep>[-/])(?<mo>\d{2})\k<sep>(?<d>\d{2})(?!\d)/;
const WEEKDAY = /(?<![\p{L}\d])\p{L}{2,9}(?:-feira)?(?=\.?,?\s)/u;
const DAY = 1440;

/**
 * A stamp as written, with every time in it moved by whole minutes: the end of a range, and the same instant in another
 * zone. null where that cannot be written: no time of day, or another day while the stamp names none that could change
 * (an ISO date or a weekday).
 */
export function shiftTimes(stamp: string, minutes: number): string | null {
  if (/T\+/i.test(stamp)) return shiftRelative(stamp, minutes);
  const { result, moves } = shiftClocks(stamp, minutes);
  const [first] = moves;
  if (first === undefined) return null;
  if (ISO_DATE.test(stamp)) return shiftClocks(shiftDates(stamp, moves), minutes).result;
  if (first.days === 0) return result;
  const weekday = readStamp(stamp.replace(/^[|\s]+/, ''), 0)?.day ? WEEKDAY.exec(stamp)?.[0] : undefined;
  const later = weekday === undefined ? null : laterWeekday(weekday, first.days);
  return later === null ? null : result.replace(WEEKDAY, later);
}

/** A time that was moved: where it stands, and by how many days it went past midnight. */
interface Move {
  readonly at: number;
  readonly days: number;
}

function shiftClocks(stamp: string, minutes: number): { result: string; moves: Move[] } {
  const moves: Move[] = [];
  const rewrite = (total: number, at: number): number => {
    const moved = total + minutes;
    moves.push({ at, days: Math.floor(moved / DAY) });
    return ((moved % DAY) + DAY) % DAY;
  };
  const clocks = /\d[:h]\d{2}/i.test(stamp) ? CLOCK : DOTTED;
  const result = stamp.replace(clocks, (...match: unknown[]) =>
    clock(match.at(-1) as Record<string, string | undefined>, total =>
      rewrite(total, match.at(-3) as number),
    ),
  );
  if (moves.length > 0) return { result, moves };
  const date = ISO_DATE.exec(stamp);
  const from = date === null ? 0 : date.index + date[0].length;
  const packed = stamp.slice(from).replace(PACKED, (text: string, at: number) => {
    const moved = rewrite(Number(text.slice(0, 2)) * 60 + Number(text.slice(2)), from + at);
    return two(Math.floor(moved / 60)) + two(moved % 60);
  });
  return { result: stamp.slice(0, from) + packed, moves };
}

/** Each date goes with the time behind it, the only one with the first time. Lengths stay. */
function shiftDates(stamp: string, moves: readonly Move[]): string {
  return stamp.replace(new RegExp(ISO_DATE, 'g'), (...match: unknown[]) => {
    const at = match.at(-3) as number;
    const days = (moves.find(move => move.at > at) ?? moves[0])?.days ?? 0;
    return shiftedDate(match.at(-1) as Record<string, string | undefined>, days);
  });
}

function clock(groups: Record<string, string | undefined>, move: (minutes: number) => number): string {
  const written = groups.h ?? groups.h12 ?? '0';
  const half = groups.half ?? groups.half12 ?? '';
  const afternoon = /p/i.test(half);
  const hour = Number(written);
  const of24 = half === '' ? hour : (hour % 12) + (afternoon ? 12 : 0);
  const moved = move(of24 * 60 + Number(groups.m ?? 0));
  const newHour = Math.floor(moved / 60);
  const shownHour = half === '' ? newHour : newHour % 12 === 0 ? 12 : newHour % 12;
  const padded =
    written.length === 2 && (written.startsWith('0') || half === '') ? two(shownHour) : String(shownHour);
  const rest = groups.m === undefined && moved % 60 === 0 ? '' : `${groups.sep ?? ':'}${two(moved % 60)}`;
  const letter = newHour >= 12 ? 'p' : 'a';
  const newHalf = half.replace(/[ap]/i, old => (old === old.toUpperCase() ? letter.toUpperCase() : letter));
  return `${padded}${rest}${groups.s ?? ''}${newHalf}`;
}

function shiftRelative(stamp: string, minutes: number): string | null {
  const least: number[] = [];
  const result = stamp.replace(RELATIVE, (text: string) => {
    const [hours, rest] = text.split(':');
    const moved = (rest === undefined ? Number(text) : Number(hours) * 60 + Number(rest)) + minutes;
    least.push(moved);
    return rest === undefined ? String(moved) : `${two(Math.floor(moved / 60))}:${two(moved % 60)}`;
  });
  return least.length === 0 || least.some(moved => moved < 0) ? null : result;
}

function shiftedDate(groups: Record<string, string | undefined>, days: number): string {
  const date = new Date(Date.UTC(Number(groups.y), Number(groups.mo) - 1, Number(groups.d) + days));
  return date
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', groups.sep ?? '-');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
