import { reportNow } from '../entryShape.js';
import { plain, type Message } from '../message.js';
import { MILESTONE_TEXTS } from '../milestoneTexts.js';
import { MILESTONES } from '../model.js';
import { todayOf } from '../today.js';
import type { Asked, Choice, Offer } from './completion.js';
import { peopleChoices } from './people.js';

/** The keys that the product reads, in the order of the template. */
const KEYS: Readonly<Record<string, Message>> = {
  title: plain('What happened, in one line'),
  id: plain('The number under which it is known elsewhere'),
  date: plain('The day of the incident'),
  severity: plain('How grave it was'),
  status: plain('draft, in-review or final: how strict the checks are'),
  'time-zone': plain('The zone of the times in the report'),
  ...Object.fromEntries(MILESTONES.map(milestone => [milestone, plain(MILESTONE_TEXTS[milestone])])),
  authors: plain('Who wrote the report'),
  services: plain('The services that were affected'),
  tags: plain('Words to find it by'),
  'shared-with': plain('Who has been given the report'),
  lang: plain('The language that it is written in'),
};

const STATUSES: Readonly<Record<string, Message>> = {
  draft: plain('a missing section is information'),
  'in-review': plain('a missing section is a warning'),
  final: plain('a missing section is an error'),
};

/** Missing keys at the start of a line, and values behind the keys that are known. */
export function frontMatterOffers(asked: Asked): Offer[] {
  const { place } = asked;
  const key = /^[\w-]*$/.exec(place.before);
  if (key !== null && !place.before.startsWith('-')) return [keyOffer(asked)];
  const value = /^(?<key>[\w-]+)[ \t]*:[ \t](?<typed>[^#]*)$/.exec(place.before)?.groups;
  if (value?.key === undefined || value.typed === undefined) return [];
  const typed = value.typed
    .slice(Math.max(value.typed.lastIndexOf(','), value.typed.lastIndexOf('[')) + 1)
    .trimStart();
  const choices = valuesOf(value.key, asked);
  const wordEnd = place.offset + (/^[^\s,\]#]*/.exec(place.after)?.[0].length ?? 0);
  return choices.length === 0 ? [] : [{ from: place.offset - typed.length, wordEnd, triggers: ' ', choices }];
}

function keyOffer({ analysis, place, tell }: Asked): Offer {
  const { text, bodyStart } = analysis.report;
  const end = bodyStart === 0 ? place.line.start : bodyStart;
  const present = new Set([...text.slice(0, end).matchAll(/^([\w-]+)[ \t]*:/gm)].map(match => match[1]));
  const typed = place.before;
  const behind = /^[\w-]*/.exec(place.after)?.[0] ?? '';
  const colon = /^\s*:/.test(place.after.slice(behind.length)) ? '' : ': ';
  const choices = Object.entries(KEYS)
    .filter(([name]) => !present.has(name))
    .map(([name, detail]): Choice => ({
      label: name,
      kind: 'key',
      detail: tell(detail),
      text: name + colon,
    }));
  return {
    from: place.line.start + (typed.startsWith('\ufeff') ? 1 : 0),
    wordEnd: place.offset + behind.length,
    triggers: '',
    choices,
  };
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
