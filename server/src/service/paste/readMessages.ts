import type { StampTime } from '../timeline/clockTimes.js';
import { readHeader, type Header } from './header.js';
import type { Message, MessageTime, WrittenDate } from './message.js';

/** What was read from copied lines. */
export interface Messages {
  /** Lines above the first message. */
  readonly above: readonly string[];
  readonly messages: readonly Message[];
}

/** Text that is longer (in UTF-16 units) is no conversation that anybody would turn into entries. */
export const LONGEST = 200_000;
/** Lines above the first message that are still taken for its surroundings, such as the name of a channel. */
const MOST_ABOVE = 2;

/**
 * Reads lines that were copied from a chat (Slack, Teams …), an incident tool or a log. null where they read like
 * none of them, which is the answer for ordinary text and for entries that are in the shape of a report already.
 */
export function readMessages(text: string): Messages | null {
  if (text.length > LONGEST) return null;
  const lines = text.replaceAll('\u00a0', ' ').split(/\r?\n/);
  const reader = new MessageReader();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const header = readHeader(line, lines[i + 1] ?? null, reader.style);
    if (header === null) reader.take(line);
    else {
      reader.begin(header);
      i += header.lines - 1;
    }
  }
  const { above, messages, signs } = reader.end();
  const first = messages[0];
  const enough = messages.length > 1 || (signs > 0 && first !== undefined && first.lines.length > 0);
  return enough && above.length <= MOST_ABOVE ? { above, messages } : null;
}

interface Begun {
  readonly header: Header;
  readonly time: MessageTime;
  readonly date: WrittenDate | null;
  readonly dateText: string;
  readonly lines: string[];
}

class MessageReader {
  style: Header | null = null;
  private readonly above: string[] = [];
  private readonly messages: Message[] = [];
  private current: Begun | null = null;
  /** What a line of its own says of the day of those below it. */
  private day: Pick<Begun, 'date' | 'dateText'> = { date: null, dateText: '' };
  private author: string | null = null;
  /** Messages that show more than a time: an author, a bracket, the stamp of a log. */
  private signs = 0;

  begin(header: Header): void {
    this.close();
    const { when } = header;
    if (when.time === null) {
      this.day = { date: when.date, dateText: when.dateText };
      return;
    }
    const last = this.messages.at(-1)?.time;
    const time = header.continues && last !== undefined ? afterLast(when.time, last) : when.time;
    if (!header.continues) {
      this.author = header.author;
      if (header.author !== null || when.bracketed || header.log) this.signs++;
      if (header.lines === 2) this.style ??= header;
    }
    const { date, dateText } = when.date === null ? this.day : when;
    this.current = { header, time, date, dateText, lines: header.text === '' ? [] : [header.text] };
  }

  take(line: string): void {
    if (this.current !== null) this.current.lines.push(line.trimEnd());
    else if (line.trim() !== '') this.above.push(line.trimEnd());
  }

  end() {
    this.close();
    const { above, messages, signs } = this;
    return { above, messages, signs };
  }

  private close(): void {
    if (this.current === null) return;
    const { header, time, date, dateText, lines } = this.current;
    const { until, zone } = header.when;
    this.messages.push({
      ...{ date, dateText, time, until, zone },
      author: this.author,
      lines: withoutBlankEnds(lines),
      log: header.log,
    });
    this.current = null;
  }
}

/** A chat leaves the half of the day out where a person goes on writing: it is the one in which time goes on. */
function afterLast(time: MessageTime, last: StampTime): MessageTime {
  const later = time.hour < 12 && time.hour * 60 + time.minute < last.hour * 60 + last.minute;
  return later ? { ...time, hour: time.hour + 12 } : time;
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  const first = lines.findIndex(line => line.trim() !== '');
  const last = lines.findLastIndex(line => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
