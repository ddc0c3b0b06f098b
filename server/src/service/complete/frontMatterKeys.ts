import { plain, type Message } from '../message.js';
import { MILESTONE_TEXTS } from '../milestoneTexts.js';
import { MILESTONES } from '../model.js';
import type { Asked, Choice, Offer } from './completion.js';

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

/** A key may be written in quotes. */
export const KEY = /^(?<quote>["']?)(?<key>[\w-]+)\k<quote>[ \t]*:/;

/** The keys that the front matter lacks, in place of the word at the cursor and the quotes around it. */
export function keyOffer({ analysis, place, tell }: Asked): Offer {
  const { text, bodyStart } = analysis.report;
  const end = bodyStart === 0 ? place.line.start : bodyStart;
  const lines = text.slice(0, end).split(/\r?\n/);
  const present = new Set(lines.map(line => KEY.exec(line)?.groups?.key));
  const quote = /["']/.exec(place.before)?.[0] ?? '';
  const word = /^[\w-]*/.exec(place.after)?.[0].length ?? 0;
  const behind = quote !== '' && place.after[word] === quote ? word + 1 : word;
  const colon = /^\s*:/.test(place.after.slice(behind)) ? '' : ': ';
  const choices = Object.entries(KEYS)
    .filter(([name]) => !present.has(name))
    .map(([name, detail]): Choice => ({
      label: name,
      kind: 'key',
      detail: tell(detail),
      text: name + colon,
      filter: quote + name,
    }));
  return {
    from: place.line.start + (place.before.startsWith('\ufeff') ? 1 : 0),
    ...(quote !== '' && word === 0 && { to: place.offset + behind }),
    wordEnd: place.offset + behind,
    triggers: '',
    choices,
  };
}
