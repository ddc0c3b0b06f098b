import type { Language, PhraseGroup, Reading as Kind } from './language.js';
import type { Reading } from './read.js';
import { isPast } from './matching.js';
import { classAt, personEnds, type Subject } from './nouns.js';
import { subjectOf } from './subject.js';
import { endsInLy } from './tokens.js';

const DUTY_REACH = 6;
const BY_REACH = 7;
const OWNER_REACH = 3;
const NAME_REACH = 4;

/** Whether the sentence says the phrase in the way its group asks for. */
export function holds(
  { reading: kind, category }: PhraseGroup,
  reading: Reading,
  index: number,
  end: number,
  language: Language,
): boolean {
  const test = TESTS[kind];
  return test(reading, index, end, language, category);
}

type Test = (reading: Reading, index: number, end: number, language: Language, category: string) => boolean;

const isPerson = (subject: Subject): boolean =>
  subject === 'person' || subject === 'name' || subject === 'nobody';

const BE = new Set('was were been being is are be get gets got getting wurde wurden worden'.split(' '));
const ACTIVE_ONLY = new Set(['nonevent', 'human-error', 'named-person', 'fault']);

/** "Was skipped", "the leaked token": a participle that is not what the subject did. */
function isPassive(
  { tokens }: Pick<Reading, 'tokens'>,
  index: number,
  language: Language,
  category: string,
): boolean {
  if (!ACTIVE_ONLY.has(category)) return false;
  const word = tokens[index]?.word ?? '';
  let at = index - 1;
  while (endsInLy(tokens[at]?.word ?? '')) at--;
  const before = tokens[at]?.word ?? '';
  return language.determiners.has(before) || (BE.has(before) && /(?:ed|en|t)$/.test(word));
}

const person: Test = ({ tokens }, index, _end, language, category) =>
  !isPassive({ tokens }, index, language, category) &&
  (isPerson(subjectOf(tokens, index, language)) || isGerundOf(tokens, index, language));

/** "It came down to somebody hitting the wrong key": who does it stands right before. */
function isGerundOf(tokens: Reading['tokens'], index: number, language: Language): boolean {
  return /...ing$/.test(tokens[index]?.word ?? '') && isPerson(classAt(tokens, index - 1, language));
}

const absent: Test = (reading, index, end, language, category) => {
  if (person(reading, index, end, language, category)) return true;
  return (
    subjectOf(reading.tokens, index, language) === 'none' &&
    (index <= 1 || '|('.includes(reading.tokens[index - 1]?.text ?? ' ')) &&
    ['root-cause', 'lessons', 'went-wrong', 'timeline', 'detection', 'other'].includes(reading.kind)
  );
};

/** A person right behind the phrase: "by a contractor", "of the night shift", "lies with the vendor". */
const by: Test = ({ tokens }, _index, end, language) => {
  for (let at = end; at < tokens.length && at < end + BY_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || (token.mark && !'-:*'.includes(token.text))) return false;
    const kind = classAt(tokens, at, language);
    const next = tokens[at + 1];
    const following = next === undefined || next.mark ? 'unknown' : classAt(tokens, at + 1, language);
    if (isPerson(kind)) {
      // "by the team dashboard", "by the operator's console": what belongs to people is none of them.
      if (following === 'system' && !language.determiners.has(next?.word ?? '') && next?.word !== 'that')
        return false;
      if (!token.word.endsWith("'s")) return true;
      continue;
    }
    if (kind === 'system' && !isPerson(following) && !isPerson(compoundAt(tokens, at, language)))
      return false;
    if (language.subordinators.has(token.word)) return false;
    // "By one of our engineers"
    const isPart = language.partitives.has(tokens[at - 1]?.word ?? '');
    if (at > end && language.prepositions.has(token.word) && !isPart) return false;
  }
  return false;
};

/** The third word of a compound: "the data platform group". */
function compoundAt(tokens: Reading['tokens'], at: number, language: Language): Subject {
  const { determiners, prepositions, subordinators, modals } = language;
  const [middle, last] = [tokens[at + 1], tokens[at + 2]];
  if (middle === undefined || last === undefined || middle.mark || last.mark) return 'unknown';
  const parts = [determiners, prepositions, subordinators, modals].some(words => words.has(middle.word));
  return parts ? 'unknown' : classAt(tokens, at + 2, language);
}

const near: Test = ({ tokens }, _index, _end, language) =>
  tokens.some((token, at) => !token.mark && isPerson(classAt(tokens, at, language)));

const active: Test = (reading, index, end, language, category) => {
  const behind = reading.tokens.slice(index + 1, end).map(({ word }) => word);
  // "Nobody was warned", "the regulator fined nobody and asked …": nobody is no subject of the last verb.
  if (language.coordinators.has(behind[0] ?? '')) return false;
  if (behind.some(word => BE.has(word)) && !/...ing$/.test(behind.at(-1) ?? '')) return false;
  // "Nobody could have foreseen it" excuses.
  if (behind.some(word => language.could.has(word))) return false;
  return near(reading, index, end, language, category);
};

const notSystem: Test = ({ tokens }, index, end, language) => {
  // "The dumb terminal in the lab": what the adjective stands before is meant.
  if (language.determiners.has(tokens[index - 1]?.word ?? '') && classAt(tokens, end, language) === 'system')
    return false;
  const subject = subjectOf(tokens, index, language);
  if (isPerson(subject)) return true;
  // "… is to blame, according to the maker's report": what belongs to people is none of them.
  return (
    subject !== 'system' &&
    tokens.some(
      (token, at) => !token.mark && !/['’]s?$/.test(token.text) && isPerson(classAt(tokens, at, language)),
    )
  );
};

const name: Test = ({ tokens }, index, _end, language, category) =>
  !isPassive({ tokens }, index, language, category) && subjectOf(tokens, index, language) === 'name';

/** Whose it is, as said by the possessive before it: "the vendor's repeated failure", "their fault". */
function ownerOf({ tokens }: Pick<Reading, 'tokens'>, index: number, language: Language): Subject {
  for (let at = index - 1; at >= 0 && at >= index - OWNER_REACH; at--) {
    const token = tokens[at];
    // "Anders' deployment"
    if (at === index - 1 && /^['’]$/.test(token?.text ?? '') && (tokens[at - 1]?.word ?? '').endsWith('s'))
      return classAt(tokens, at - 1, language);
    if (token === undefined || token.mark || language.prepositions.has(token.word)) break;
    if (language.possessives.has(token.word)) return 'person';
    if (/'s?$/.test(token.word)) return classAt(tokens, at, language);
  }
  return 'unknown';
}

const owned: Test = (reading, index, _end, language) => isPerson(ownerOf(reading, index, language));

const nameOwned: Test = (reading, index, _end, language) => ownerOf(reading, index, language) === 'name';

/** "… was uploaded by Stefan Brandt". */
const byName: Test = ({ tokens }, index, end, language) => {
  // "Approved by Jan Visser" opens what tells who wrote the report.
  if (index === 0 && end === 2) return false;
  for (let at = end; at < tokens.length && at < end + NAME_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || (token.mark && token.text !== '.')) return false;
    if (classAt(tokens, at, language) === 'name') return !token.word.endsWith("'s");
  }
  return false;
};

/** Whoever did it, unless "by" names a system: "should have been caught by the canary". */
const passive: Test = (reading, index, end, language, category) => {
  const { tokens } = reading;
  for (let at = end; at < tokens.length && at < end + BY_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark) break;
    if (language.by.has(token.word)) return by(reading, index, at + 1, language, category);
    if (language.subordinators.has(token.word)) break;
  }
  return true;
};

/** Something was done to a person, by a person or by nobody named: "was warned by the director", not "by the alert". */
const victim: Test = (reading, index, end, language, category) =>
  person(reading, index, end, language, category) && passive(reading, index, end, language, category);

/** Whoever it is said of, unless a system did it: "the scheduler made a wrong decision". */
const human: Test = ({ tokens }, index, _end, language) => {
  if (subjectOf(tokens, index, language) !== 'system') return true;
  return tokens.slice(Math.max(0, index - DUTY_REACH), index).some(({ word }) => BE.has(word));
};

/** A rule for people in general: "traders must …", "everyone should …"; "the traders must …" may be a task of theirs. */
const people: Test = ({ tokens }, index, _end, language) => {
  const subject = tokens[index - 1];
  if (subject === undefined || subject.mark || !isPerson(classAt(tokens, index - 1, language))) return false;
  const before = tokens.slice(Math.max(0, index - 3), index - 1);
  return (
    language.crowds.has(subject.word) ||
    (subject.word.endsWith('s') && !before.some(({ word }) => word === 'the'))
  );
};

const duty: Test = ({ tokens }, index, _end, language) => {
  const subject = subjectOf(tokens, index, language);
  return subject === 'none' || isPerson(subject);
};

/** A question, or what somebody is said to ask or not to know; behind a person or a comma "who" begins a relative clause. */
const question: Test = ({ tokens }, index, _end, language) => {
  const before = tokens[index - 1];
  // "Who had seen it was asked." tells.
  if (before === undefined) return tokens.at(-1)?.text !== '.';
  if (before.mark) return before.text !== ',' || tokens.at(-1)?.text === '?';
  return language.asking.has(before.word);
};

/** "If the shift lead had paged …, it would …", "Had the DBAs tested …". */
const condition: Test = ({ tokens }, index, _end, language) => {
  const first = tokens[index]?.word ?? '';
  const inverted = language.had.has(first);
  const before = tokens[index - 1];
  if (inverted && before !== undefined && !(before.mark || before.word === 'and' || before.word === 'but')) {
    // "… would never have merged it had they looked": behind the main clause only before a pronoun.
    if (!language.subjectPronouns.has(tokens[index + 1]?.word ?? '') && !isWish(tokens, index, language))
      return false;
  }
  const only = tokens[index + 1]?.word === 'only';
  if (!only && !tokens.some(({ word }) => language.would.has(word) || word.endsWith("'d"))) return false;
  if (inverted) {
    const next = tokens[index + 1]?.word ?? '';
    return isPerson(firstNoun(tokens, index + 1, language)) || language.departments.has(next);
  }
  for (let at = index + 1; at < tokens.length && at < index + 14; at++) {
    const word = tokens[at]?.word ?? '';
    // "If you were in the world, you could play" tells how it is.
    if (
      word === 'were' &&
      !tokens.slice(at).some(other => other.word === 'have' || other.word.endsWith("'ve"))
    )
      return false;
    if (language.had.has(word) || word.endsWith("'d")) {
      const subject = word.endsWith("'d") && word !== "'d" ? 'person' : subjectOf(tokens, at, language);
      // "If only they had asked": a wish needs no known subject, unless a system is wished for.
      return isPerson(subject) || (only && subject === 'unknown');
    }
  }
  return false;
};

/** "… would still run had the crew replaced the belt": a condition behind what depends on it. */
function isWish(tokens: Reading['tokens'], index: number, language: Language): boolean {
  return (
    tokens.slice(0, index).some(({ word }) => language.would.has(word)) &&
    [
      ...personEnds(tokens, index + 1, language),
      ...(language.departments.has(tokens[index + 1]?.word ?? '') ? [index + 2] : []),
    ].some(end => isPast(tokens[end]?.word ?? '', language))
  );
}

/** The class of the first noun that the lists know, the rest of its phrase considered: "the team's alert" is an alert. */
function firstNoun(tokens: Reading['tokens'], from: number, language: Language): Subject {
  for (let at = from; at < tokens.length && at < from + DUTY_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark || language.prepositions.has(token.word)) break;
    const kind = classAt(tokens, at, language);
    if (kind === 'unknown' || /['’]s?$/.test(token.text)) continue;
    const next = tokens[at + 1];
    const following = next === undefined || next.mark ? 'unknown' : classAt(tokens, at + 1, language);
    return following === 'unknown' ? kind : following;
  }
  return 'unknown';
}

const AUTOMATON_REACH = 9;

/** "… in the script", "… by the pipeline": what a program is to do. */
function isAutomated({ tokens }: Reading, end: number, language: Language): boolean {
  for (let at = end; at < tokens.length && at < end + AUTOMATON_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark || language.subordinators.has(token.word)) return false;
    if (!language.prepositions.has(token.word)) continue;
    const noun = tokens[language.determiners.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1];
    if (noun !== undefined && language.automata.has(noun.word))
      return token.word !== 'of' && token.word !== 'before';
  }
  return false;
}

/** An order: the phrase opens its sentence, its list item or what follows a colon, or people must do it. */
const order: Test = (reading, index, end, language) => {
  const { tokens, kind } = reading;
  if (isAutomated(reading, end, language)) return false;
  if (!['actions', 'lessons', 'went-wrong', 'other'].includes(kind)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.mark) return true;
  // "Teach the bot to remind the channel"
  if (before.word === 'to' && language.automata.has(tokens[index - 2]?.word ?? '')) return false;
  if (before.word === 'and' || before.word === 'to' || before.word === 'please' || before.word === 'better')
    return true;
  if (!language.must.has(before.word)) return false;
  return isPerson(subjectOf(tokens, index - 1, language));
};

const TESTS: Readonly<Record<Kind, Test>> = {
  person,
  absent,
  any: () => true,
  'not-system': notSystem,
  by,
  near,
  active,
  name,
  condition,
  order,
  duty,
  owned,
  question,
  passive,
  victim,
  human,
  people,
  'name-owned': nameOwned,
  'by-name': byName,
};
