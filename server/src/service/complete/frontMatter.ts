import { reportNow } from '../entryShape.js';
import { plain, type Message } from '../message.js';
import { MILESTONES } from '../model.js';
import { yamlText } from '../templates/frontMatterText.js';
import { todayOf } from '../today.js';
import type { Asked, Choice, Offer } from './completion.js';
import { KEY, keyOffer } from './frontMatterKeys.js';
import { peopleChoices } from './people.js';

const STATUSES: Readonly<Record<string, Message>> = {
  draft: plain('a missing section is information'),
  'in-review': plain('a missing section is a warning'),
  final: plain('a missing section is an error'),
};

/** Missing keys at the start of a line, and values behind the keys that are known. */
export function frontMatterOffers(asked: Asked): Offer[] {
  const { place } = asked;
  if (/^\ufeff?["']?[\w-]*$/.test(place.before) && !place.before.startsWith('-')) return [keyOffer(asked)];
  const found = KEY.exec(place.before);
  const written = place.before.slice(found?.[0].length);
  if (found?.groups?.key === undefined || !/^[ \t]/.test(written)) return [];
  const value = valueBefore(written);
  const choices = valuesOf(found.groups.key, asked);
  if (value === null || choices.length === 0) return [];
  const { typed, quote } = value;
  const behind = quote === '' ? /^[^\s,\]#]*/ : new RegExp(`^[^${quote}]*`);
  const isClosed = place.after.includes(quote);
  return [
    {
      from: place.offset - typed.length,
      wordEnd: place.offset + (isClosed ? (behind.exec(place.after)?.[0].length ?? 0) : 0),
      triggers: ' ',
      choices: choices.map(choice => ({
        ...choice,
        text: inQuotes(choice.label, quote) + (isClosed ? '' : quote),
      })),
    },
  ];
}

/** What is typed of a value, or of the last one of a list, behind its opening quote; null where no value goes on there. */
function valueBefore(written: string): { readonly typed: string; readonly quote: string } | null {
  let start = 0;
  let quote = '';
  for (let at = 0; at < written.length; at++) {
    const char = written.charAt(at);
    const isFirst = written.slice(start, at).trim() === '';
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote)
        return /^\s*,/.test(written.slice(at + 1)) ? valueBefore(written.slice(at + 1)) : null;
    } else if (char === '#') return null;
    else if (char === ',' || char === '[') start = at + 1;
    else if (isFirst && (char === '"' || char === "'")) {
      quote = char;
      start = at + 1;
    }
  }
  const typed = written.slice(start);
  return { typed: quote === '' ? typed.trimStart() : typed, quote };
}

/** A value as YAML has it between such quotes; without any it is quoted where it could not stand by itself. */
function inQuotes(value: string, quote: string): string {
  if (quote === "'") return value.replaceAll("'", "''");
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  return /^[\d: -]+$/.test(value) ? value : yamlText(value);
}

function valuesOf(key: string, asked: Asked): Choice[] {
  const { analysis, config, reader, tell } = asked;
  const { report } = analysis;
  const value = (label: string, detail = ''): Choice => ({ label, kind: 'value', detail });
  switch (key) {
    case 'severity':
      return ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4'].map(name => value(name));
    case 'status':
      return Object.entries(STATUSES).map(([name, detail]) => value(name, tell(detail)));
    case 'time-zone':
      return zones(reader.timeZone).map(name =>
        value(name, name === reader.timeZone ? tell(plain('your own')) : ''),
      );
    case 'date': {
      const first = report.timeline.find(entry => entry.time !== null)?.time?.iso.slice(0, 10);
      const told = first === undefined ? [] : [value(first, tell(plain('the first entry of the timeline')))];
      return [...told, value(todayOf(asked.reader), tell(plain('today')))].filter(
        ({ label }, i, all) => i === 0 || label !== all[0]?.label,
      );
    }
    case 'lang':
      return [value('en', tell(plain('English'))), value('de', tell(plain('German')))];
    case 'authors':
    case 'shared-with':
      return peopleChoices({ analysis, config, offset: firstOffset(asked), tell });
    default:
      return MILESTONES.some(milestone => milestone === key) ? instants(key, asked) : [];
  }
}

/** The time that the timeline tells of a milestone, and now. */
function instants(key: string, { analysis: { report }, config, reader, tell }: Asked): Choice[] {
  const clock = reportNow(report, config, reader);
  const milestone = MILESTONES.find(each => each === key);
  const time = milestone === undefined ? null : (report.milestones[milestone]?.time ?? null);
  const told: Choice[] =
    time === null
      ? []
      : [
          {
            label: time.iso.slice(0, 16).replace('T', ' '),
            kind: 'time',
            detail: tell(plain('as the timeline tells')),
          },
        ];
  return [...told, { label: `${clock.date} ${clock.time}`, kind: 'time', detail: tell(plain('now')) }];
}

/** UTC and the reader's own zone first, then every other by name. */
function zones(own: string): string[] {
  return [...new Set(['UTC', own, ...Intl.supportedValuesOf('timeZone')])];
}

/** Where the people of the report are looked for: at its first entry or action. */
function firstOffset({ analysis: { report } }: Asked): number {
  return report.timeline[0]?.span.start ?? report.actions[0]?.span.start ?? 0;
}
