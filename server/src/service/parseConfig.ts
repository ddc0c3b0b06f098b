import { DEFAULT_CONFIG, type Config, type ConfigProblem, type SectionSetting } from './config.js';
import { english, msg, plain, type Tell } from './message.js';
import type { SectionKind } from './model.js';
import { nearest } from './nearest.js';
import { readRules } from './parseRules.js';
import { SettingReader } from './settingReader.js';
import { isTicketAddress } from './ticketLinks.js';
import { schemeProblem } from './templates/filePath.js';
import { zoneOf } from './timeline/zones.js';

/** The keys of a configuration, in settings (behind `postmortem.`) and in `.postmortem.json`. */
export const CONFIG_KEYS = [
  'rules',
  'sections',
  'timeZone',
  'folder',
  'fileName',
  'templates',
  'people',
  'tickets',
  'ignore',
] as const satisfies readonly (keyof Config)[];

/** Kinds that a configuration may list; a title is not a section, and `other` is the writer's own. */
export const SECTION_KINDS: readonly SectionKind[] = [
  'summary',
  'impact',
  'detection',
  'timeline',
  'root-cause',
  'resolution',
  'actions',
  'successes',
  'went-wrong',
  'lessons',
];

/**
 * Reads a configuration field by field over `base`, which holds for what it does not name. What cannot be read is a
 * problem on its key; everything else still applies.
 */
export function parseConfig(
  raw: unknown,
  base: Config = DEFAULT_CONFIG,
  tell: Tell = english,
): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const reader = new SettingReader(raw, [], problems, tell);
  const fields = reader.record();
  if (fields === null) return { config: base, problems };
  const { rules, options } = readRules(fields.rules, base);
  const config: Config = {
    rules,
    options,
    sections: readSections(fields.sections, base.sections),
    timeZone: readZone(fields.timeZone, base.timeZone),
    folder: fields.folder?.text() ?? base.folder,
    fileName: readScheme(fields.fileName, base.fileName),
    templates: fields.templates?.texts() ?? base.templates,
    people: { roles: readRoles(fields.people) ?? base.people.roles },
    tickets: readTickets(fields.tickets) ?? base.tickets,
    ignore: fields.ignore?.texts() ?? base.ignore,
  };
  for (const [key, value] of Object.entries(fields)) if (!isKey(key)) unknownKey(value, key, CONFIG_KEYS);
  return { config, problems };
}

function isKey(key: string): boolean {
  // An editor completes and checks the file by this key.
  return CONFIG_KEYS.some(known => known === key) || key === '$schema';
}

function unknownKey(reader: SettingReader, key: string, known: readonly string[]): void {
  const meant = nearest(key, known);
  reader.problem(
    meant === null
      ? msg`is not a setting; there are ${known.join(', ')}.`
      : msg`is not a setting; "${meant}" is one.`,
  );
}

function readZone(reader: SettingReader | undefined, base: string | null): string | null {
  const text = reader?.text()?.trim() ?? '';
  if (text === '') return base;
  if (zoneOf(text) !== null) return text;
  reader?.problem(msg`is "${text}"; an IANA name such as Europe/Berlin, UTC or an offset is expected.`);
  return base;
}

function readScheme(reader: SettingReader | undefined, base: string): string {
  const scheme = reader?.text()?.trim() ?? '';
  if (scheme === '') return base;
  const problem = schemeProblem(scheme);
  if (problem === null) return scheme;
  reader?.problem(problem);
  return base;
}

function readRoles(reader: SettingReader | undefined): readonly string[] | null {
  const fields = reader?.record() ?? {};
  for (const [key, value] of Object.entries(fields)) if (key !== 'roles') unknownKey(value, key, ['roles']);
  return fields.roles?.texts() ?? null;
}

function readTickets(reader: SettingReader | undefined): Readonly<Record<string, string>> | null {
  const fields = reader?.record() ?? null;
  if (fields === null) return null;
  const addresses = Object.entries(fields).flatMap(([prefix, field]): [string, string][] => {
    const address = field.text();
    if (address === null) return [];
    if (prefix.trim() !== '' && isTicketAddress(address)) return [[prefix.trim(), address]];
    field.problem(
      prefix.trim() === ''
        ? plain(
            'stands behind no letters; what comes before the number of a ticket is expected, such as OPS or #.',
          )
        : msg`is "${address}"; an address with https:// and {ticket} or {number} in it is expected.`,
    );
    return [];
  });
  return Object.fromEntries(addresses);
}

/** An empty list is what an editor hands over where nothing is set. */
function readSections(
  reader: SettingReader | undefined,
  base: readonly SectionSetting[],
): readonly SectionSetting[] {
  const sections = (reader?.list() ?? []).flatMap(readSection);
  const kinds = sections.map(section => section.kind);
  const once = sections.filter((section, i) => kinds.indexOf(section.kind) === i);
  if (once.length < sections.length) reader?.problem(plain('lists a kind twice; the first one holds.'));
  return once.length === 0 ? base : once;
}

const SECTION_KEYS = ['kind', 'heading', 'aliases', 'required'];

function readSection(reader: SettingReader): SectionSetting[] {
  const fields = reader.record();
  if (fields === null) return [];
  for (const [key, value] of Object.entries(fields))
    if (!SECTION_KEYS.includes(key)) unknownKey(value, key, SECTION_KEYS);
  const name = fields.kind?.text() ?? null;
  const kind = SECTION_KINDS.find(known => known === name);
  if (kind === undefined) {
    (fields.kind ?? reader).problem(
      msg`has no kind of section; one of ${SECTION_KINDS.join(', ')} is expected.`,
    );
    return [];
  }
  return [
    {
      kind,
      heading: fields.heading?.text() ?? null,
      aliases: fields.aliases?.texts() ?? [],
      required: fields.required?.flag() ?? true,
    },
  ];
}
