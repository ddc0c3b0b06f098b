import { textStart } from '../entryText.js';
import { itemShape, reportNow, stampNow, stampOf } from '../entryShape.js';
import { firstIndex } from '../halving.js';
import { msg, plain, type Message } from '../message.js';
import type { Milestone, TimelineEntry } from '../model.js';
import { startMs } from '../incidentStart.js';
import { sinceStart } from '../picture/clock.js';
import { newRow } from '../rowShape.js';
import { escapeSnippet, plainText } from '../snippet.js';
import { lineAround } from '../suppressions.js';
import { COLUMNS } from '../timeline/columns.js';
import { cellAt, type Cell } from './cell.js';
import type { Asked, Choice, Offer } from './completion.js';
import { milestoneChoices } from './milestones.js';
import { peopleChoices } from './people.js';

/** A marker of a list and the beginning of a time behind it. */
const NEW_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\*\*|__|\[)?(?<typed>[\d:T+~]*)$/;
const MARK = /\[(?:started|detected|acknowledged|mitigated|resolved)\]/i;

/** Times, milestones and people in the timeline: in its lists, its tables and on a line of their own. */
export function timelineOffers(asked: Asked): Offer[] {
  const { place } = asked;
  if (place.kind !== 'timeline') return [];
  const cell = cellAt(place);
  if (cell !== null) return cellOffers(asked, cell);
  const line = place.before + place.after;
  const item = NEW_ITEM.exec(place.before)?.groups;
  if (item?.typed !== undefined && place.after.trim() === '') {
    const { gap } = itemShape(asked.analysis.report, entryBefore(asked));
    return [
      { from: place.offset - item.typed.length, triggers: '', choices: times(asked, time => time + gap) },
    ];
  }
  if (line.trim() === '') return [newEntryOffer(asked)];
  const entry = entryOfLine(asked);
  return entry === null ? [] : textOffers(asked, startOfText(asked, entry));
}

/** Where the text of an entry begins, or would begin. */
function startOfText({ analysis: { report }, place }: Asked, entry: TimelineEntry): number {
  if (entry.text !== '') return textStart(report.text, entry);
  const { end } = entry.timeSpan;
  return end + (/^(?:\*\*|__|[\s)\]:,.–—-])*/.exec(report.text.slice(end, place.offset))?.[0].length ?? 0);
}

/** The last entry that begins before the line of the cursor. */
function entryBefore({ analysis: { report }, place }: Asked): TimelineEntry | null {
  return (
    report.timeline[firstIndex(report.timeline, entry => entry.span.start >= place.line.start) - 1] ?? null
  );
}

/** The entry whose time stands on the line, in front of the cursor. */
function entryOfLine({ analysis: { report }, place }: Asked): TimelineEntry | null {
  const next = firstIndex(report.timeline, entry => entry.timeSpan.start > place.line.end);
  const entry = report.timeline[next - 1];
  return entry !== undefined && entry.timeSpan.start >= place.line.start && entry.timeSpan.end <= place.offset
    ? entry
    : null;
}

/** Now, the time of the entry before, and both counted from the start; `write` makes the text of a time. */
function times(asked: Asked, write: (time: string) => string): Choice[] {
  const { analysis, config, reader, tell } = asked;
  const { report } = analysis;
  const last = entryBefore(asked);
  const now = stampNow(report, config, last, reader);
  const choice = (time: string, what: Message): Choice => ({
    label: time,
    kind: 'time',
    detail: tell(what),
    text: write(time),
    filter: `${time} ${tell(what)}`,
  });
  const found = [choice(now, msg`now, ${zoneOf(asked)}`)];
  if (last !== null) found.push(choice(stampOf(report, last), plain('time of the entry before')));
  const start = startMs(report);
  if (start === null) return found;
  const clock = reportNow(report, config, reader);
  // A report without a zone has wall-clock times, which were read as UTC.
  const isZoned = last?.time?.offsetMinutes !== null && last?.time?.offsetMinutes !== undefined;
  const nowMs = isZoned ? reader.now : clock.wallMs;
  if (nowMs > start && nowMs - start < 100 * 3_600_000)
    found.push(choice(sinceStart(nowMs, start), plain('now, since the start')));
  const lastMs = last?.time?.epochMs;
  if (lastMs !== undefined && lastMs >= start)
    found.push(choice(sinceStart(lastMs, start), plain('entry before, since the start')));
  return found.filter(({ label }, i) => found.findIndex(each => each.label === label) === i);
}

function zoneOf({ analysis: { report }, config, reader }: Asked): string {
  return report.metadata.timeZone ?? config.timeZone ?? reader.timeZone;
}

/** A whole entry, or a row of the table that stands above. */
function newEntryOffer(asked: Asked): Offer {
  const { place, analysis } = asked;
  const { text } = analysis.report;
  const last = entryBefore(asked);
  const { start, end } = lineAround(text, last?.timeSpan.start ?? 0);
  const line = last === null ? '' : text.slice(start, end).replace(/\r$/, '');
  const { lead, gap } = itemShape(analysis.report, last);
  const whole = (time: string): string =>
    last !== null && line.trimStart().startsWith('|')
      ? newRow(analysis.report, last, time)
      : `${escapeSnippet(lead + time + gap)}$0`;
  const choices = times(asked, time => time).map((choice): Choice => {
    const snippet = whole(choice.label);
    return {
      ...choice,
      kind: 'snippet',
      detail: asked.tell(msg`new entry, ${choice.detail ?? ''}`),
      text: plainText(snippet),
      snippet,
    };
  });
  return { from: place.line.start, to: place.line.end, triggers: '', choices };
}

/** Milestones and people at the start of an entry's text, people further on. */
function textOffers(asked: Asked, start: number): Offer[] {
  const { place, analysis, config, tell } = asked;
  if (place.offset < start) return [];
  const typed = place.before.slice(start - place.line.start);
  const people = { analysis, config, offset: place.offset, tell };
  const offers: Offer[] = [];
  const marks = /^(?<open>(?:\*\*|__)?)\[?\w*$/.exec(typed)?.groups;
  if (marks !== undefined && !MARK.test(place.before)) {
    const closing = typed.includes('[') ? (/^\]?(?:\*\*|__)? ?/.exec(place.after)?.[0].length ?? 0) : 0;
    offers.push({
      from: start,
      to: place.offset + closing,
      triggers: '[',
      choices: milestoneChoices(asked, bold),
    });
  }
  const lead = /^(?:(?:\*\*|__)?\[\w+\](?:\*\*|__)?\s*)?(?<name>[\p{L}\p{N}@ .'-]{0,40})$/u.exec(typed)
    ?.groups?.name;
  if (lead !== undefined && place.after.trim() === '') {
    offers.push({
      from: place.offset - lead.length,
      triggers: '',
      choices: peopleChoices(people, name => `${name}: `),
    });
    if (lead.startsWith('@')) offers.push(handleOffer(asked, lead));
    return offers;
  }
  const word = /(?<=[\s(,*]|^)@?[\p{L}\p{N}_-]*$/u.exec(typed)?.[0] ?? null;
  if (word === null) return offers;
  if (word.startsWith('@')) return [...offers, handleOffer(asked, word)];
  return [
    ...offers,
    {
      from: place.offset - word.length,
      wordEnd: wordEnd(asked),
      triggers: '',
      choices: peopleChoices(people),
    },
  ];
}

function handleOffer({ analysis, config, place, tell }: Asked, typed: string): Offer {
  const choices = peopleChoices({ analysis, config, offset: place.offset, tell }).filter(({ label }) =>
    label.startsWith('@'),
  );
  return { from: place.offset - typed.length, triggers: '@', choices };
}

function wordEnd({ place }: Asked): number {
  return place.offset + (/^[\p{L}\p{N}_-]*/u.exec(place.after)?.[0].length ?? 0);
}

function bold(milestone: Milestone): string {
  return `**[${milestone}]** `;
}

/** What belongs into a cell by the title of its column. */
function cellOffers(asked: Asked, { title, from, typed, end }: Cell): Offer[] {
  const { analysis, config, place, tell } = asked;
  const cell = { from, wordEnd: end };
  if (COLUMNS.phase.test(title)) {
    const choices = milestoneChoices(asked, milestone => milestone);
    return [{ ...cell, triggers: ' ', choices }];
  }
  if (COLUMNS.who.test(title))
    return [
      { ...cell, triggers: ' @', choices: peopleChoices({ analysis, config, offset: place.offset, tell }) },
    ];
  if (/time|when|zeit(?!zone)/.test(title))
    return [{ ...cell, triggers: '', choices: times(asked, time => time) }];
  if (/^(?:date|day|datum)/.test(title)) {
    const { date } = reportNow(analysis.report, config, asked.reader);
    return [
      { ...cell, triggers: '', choices: [{ label: date, kind: 'date', detail: tell(plain('today')) }] },
    ];
  }
  return textOffers(asked, place.offset - typed.length);
}
