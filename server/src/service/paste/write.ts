import type { PlacedMessage } from './clock.js';
import type { EntryShape } from './shape.js';

/** One message as an entry of the timeline, in lines without line ends. Every word of it is kept. */
export function writeEntry(placed: PlacedMessage, shape: EntryShape): string[] {
  const { author, lines, log } = placed.message;
  const [first = '', ...more] = lines;
  const stamp = stampText(placed, shape);
  if (shape.kind === 'table') return [row(placed, shape, stamp)];
  const said = log ? codeSpan(first.trim()) : escapeStart(first.trim());
  const text = author === null ? said : said === '' ? author : `${author}: ${said}`;
  const indent = ' '.repeat(markerOf(shape.before).length);
  const nested = log ? fenced(more) : more.map(escapeLine);
  const between = text === '' ? shape.between.trimEnd() : shape.between;
  return [
    `${shape.before}${stamp}${between}${text}`,
    ...balanced(nested).map(line => (line.trim() === '' ? '' : indent + line)),
  ];
}

function stampText({ message, local, zone, followsOn }: PlacedMessage, { stamp }: EntryShape): string {
  const { time, until, dateText } = message;
  const clock = (hour: number, minute: number, second: string): string => {
    const half = hour % 24 < 12 ? 'AM' : 'PM';
    return stamp.twelveHours
      ? `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}${second} ${half}`
      : `${two(hour)}:${two(minute)}${second}`;
  };
  const second =
    time.precision === 'second'
      ? `:${two(time.second)}${Number(time.fraction) > 0 ? time.fraction : ''}`
      : '';
  const { hour, minute } = local ?? time;
  const day = local?.toPlainDate().toString() ?? dateText;
  const shift = hour * 60 + minute - time.hour * 60 - time.minute;
  const end = until === null ? null : (until.hour * 60 + until.minute + shift + 2880) % 1440;
  const date = (stamp.date || !followsOn) && day !== '' ? `${day} ` : '';
  const range = end === null ? '' : `–${clock(Math.floor(end / 60), end % 60, '')}`;
  const zoneText = zone ?? stamp.zone;
  return `${date}${clock(hour, minute, second)}${range}${zoneText === '' ? '' : ` ${zoneText}`}`;
}

function row({ message }: PlacedMessage, { cells }: EntryShape, stamp: string): string {
  const { author, lines, log } = message;
  const said = lines
    .map(line => (log ? codeSpan(line.trim()) : escapeLine(line)))
    .filter(line => line !== '');
  const text = said.join('<br>').replaceAll('|', '\\|');
  const name = author?.replaceAll('|', '\\|') ?? '';
  const alone = !cells.includes('who') && name !== '';
  const made = cells.map(cell => {
    if (cell === 'time') return stamp;
    if (cell === 'who') return name;
    return cell === 'text' ? (alone ? `${name}: ${text}` : text) : '';
  });
  return `|${made.map(cell => (cell === '' ? '  |' : ` ${cell} |`)).join('')}`;
}

/** A line of text that keeps to itself: it opens no heading, rule, table or tag where it stands in an entry. */
export function escapeLine(line: string): string {
  return escapeStart(line.trim()).replace(/^(?=[=*_-]+$)/, '\\');
}

function escapeStart(text: string): string {
  return text.replace(/^(?=#)/, '\\').replace(/<(?=[a-z!/?])/gi, '\\<');
}

/** Fences that a message opens and does not close are no fences. */
function balanced(lines: readonly string[]): readonly string[] {
  const fences = lines.filter(line => /^(?:`{3}|~{3})/.test(line)).length;
  return fences % 2 === 0 ? lines : lines.map(line => line.replace(/^(?=`{3}|~{3})/, '\\'));
}

function codeSpan(text: string): string {
  if (text === '') return '';
  const ticks = '`'.repeat(longestRun(text) + 1);
  return ticks.length > 1 || text.startsWith('`') ? `${ticks} ${text} ${ticks}` : `\`${text}\``;
}

/** Lines as a code block; none for none. */
export function fenced(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return ['', `${fence}text`, ...lines, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
}

/** The marker of a list with the blanks around it; '' where a line begins with none. */
export function markerOf(line: string): string {
  return /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(line)?.[0] ?? '';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
