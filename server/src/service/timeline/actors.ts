const WORD = "[\\p{L}\\p{N}.'’()/-]+";
const LEADING = new RegExp(
  `^(?:\\*\\*|\\[\\w+\\]|\\s)*(?<who>(?:@[\\w.-]+|\\p{L}[\\p{L}\\p{N}.'’-]*)(?:,?\\s(?:[&+]\\s)?(?:@[\\w.-]+|${WORD})){0,9})\\s*:\\s`,
  'u',
);
const HANDLE = /(?<![\w.@/])@[A-Z][\w.-]*\w/gi;
const MILESTONE = /\[(?:started|detected|acknowledged|mitigated|resolved)\]\s*/i;

/** People and roles of an entry: its "who" cell, those before a colon, and @handles, each once. */
export function actorsOf(text: string, who: string | null): string[] {
  const plain = text.replace(MILESTONE, '');
  const cell =
    who
      ?.split(/[,;/]/)
      .map(name => name.trim())
      .filter(name => name !== '' && name !== '-')
      .flatMap(name => severalIn(name) ?? [name]) ?? [];
  const lead = who === null ? (leadingActors(plain)?.names ?? []) : [];
  return [...new Set([...cell, ...lead, ...(plain.match(HANDLE) ?? [])])];
}

/** More words than this before a colon are a sentence, where they are no names that are joined. */
const MOST_WORDS = 5;

/** Who stands before a colon at the start of a text, and how long that is with all in front of it; null for nobody. */
export function leadingActors(
  text: string,
): { readonly names: readonly string[]; readonly length: number } | null {
  const match = LEADING.exec(text);
  const who = match?.groups?.who;
  if (match === null || who === undefined) return null;
  const several = severalIn(who);
  const isOne = !who.includes(',') && who.split(/\s(?:[&+]\s)?/).length <= MOST_WORDS;
  return several === null && !isOne ? null : { names: several ?? [who], length: match[0].length };
}

const JOINT = /,?\s(?:and|und|et|en|[&+ye])\s/;
const TEAM_WORD = 'teams?|squads?|groups?|departments?|desks?|crew|guild|abteilung|gruppe';
const ROLE_WORD = `${TEAM_WORD}|engineers?|commanders?|leads?|managers?|on-call|scribe|developers?|operators?|responders?|support`;
/** A name, a handle or a team: in a list of several all of their words begin large. */
const NAME = new RegExp(`^(?:@[\\w.-]+|\\p{Lu}\\S*(?:\\s[\\p{Lu}(]\\S*){0,2}(?:\\s(?:${ROLE_WORD}))?)$`, 'u');
/** What may have "and" in its own name: "Detection and Response Team". */
const TEAM = new RegExp(`\\b(?:${TEAM_WORD})$`, 'i');
/** What tells that joined roles in small letters are several. */
const ROLE = new RegExp(`(?:^|\\s)(?:${ROLE_WORD})$`, 'i');

/** The names of `Anna and Ben` and `Anna, Ben & Cara`; null where words are not several names. */
function severalIn(words: string): readonly string[] | null {
  const joint = JOINT.exec(words);
  if (joint === null) return null;
  const [last = '', ...more] = words.slice(joint.index + joint[0].length).split(JOINT);
  const names = [...words.slice(0, joint.index).split(/,\s/), last, ...more];
  const isTeam = TEAM.test(names.at(-1) ?? '') && !names.every(name => TEAM.test(name));
  return !isTeam && names.every(name => NAME.test(name) || ROLE.test(name)) ? names : null;
}
