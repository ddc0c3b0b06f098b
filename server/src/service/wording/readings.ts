import { by, byName, nameOwned, owned, passive } from './agents.js';
import { isOpenToAnybody } from './anybody.js';
import { condition } from './conditions.js';
import type { Language, PhraseGroup, Reading as Kind } from './language.js';
import { isPast } from './matching.js';
import { classAt, OF, personEnds } from './nouns.js';
import { isPerson } from './wordClass.js';
import { order } from './orders.js';
import type { Reading, ReadingTest } from './reading.js';
import { subjectOf } from './subject.js';
import { endsInLy } from './tokens.js';

const DUTY_REACH = 6;

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

const BE = new Set('was were been being is are be get gets got getting wurde wurden worden'.split(' '));
/** What was done or left undone, not what may be. */
const DEEDS = new Set(['nonevent', 'human-error']);
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

const CONDITION_REACH = 6;

/** "If engineers skip the step, the deploy fails": what may be done was not. */
function isSupposed(tokens: Reading['tokens'], index: number, language: Language): boolean {
  const word = tokens[index]?.word ?? '';
  if (isPast(word, language)) return false;
  for (let at = index - 1; at >= Math.max(0, index - CONDITION_REACH); at--) {
    const token = tokens[at];
    if (token === undefined || token.mark || language.auxiliaries.has(token.word)) return false;
    if (language.supposing.has(token.word)) return true;
  }
  return false;
}

const person: ReadingTest = ({ tokens }, index, _end, language, category) =>
  !isPassive({ tokens }, index, language, category) &&
  !(DEEDS.has(category) && isSupposed(tokens, index, language)) &&
  !(DEEDS.has(category) && isOpenToAnybody(tokens, index, language)) &&
  (isPerson(subjectOf(tokens, index, language)) || isGerundOf(tokens, index, language));

/** "It came down to somebody hitting the wrong key": who does it stands right before. */
function isGerundOf(tokens: Reading['tokens'], index: number, language: Language): boolean {
  return /...ing$/.test(tokens[index]?.word ?? '') && isPerson(classAt(tokens, index - 1, language));
}

/** "Took the spare out and told no one": a list item without a subject goes on with what its first word began. */
function goesOn({ tokens }: Reading, index: number, language: Language): boolean {
  return (
    language.coordinators.has(tokens[index - 1]?.word ?? '') &&
    isPast(tokens[0]?.word ?? '', language) &&
    language.determiners.has(tokens[1]?.word ?? '')
  );
}

const absent: ReadingTest = (reading, index, end, language, category) => {
  if (person(reading, index, end, language, category) || goesOn(reading, index, language)) return true;
  return (
    subjectOf(reading.tokens, index, language) === 'none' &&
    (index <= 1 || '|('.includes(reading.tokens[index - 1]?.text ?? ' ')) &&
    ['root-cause', 'lessons', 'went-wrong', 'timeline', 'detection', 'other'].includes(reading.kind)
  );
};

const near: ReadingTest = ({ tokens }, _index, end, language, category) => {
  // "Of course the cluster was of no use to anybody": it is said of the cluster.
  if (
    category === 'hindsight' &&
    language.determiners.has(tokens[end]?.word ?? '') &&
    classAt(tokens, end + 1, language) === 'system' &&
    personEnds(tokens, end, language).length === 0
  )
    return false;
  let system = false;
  for (const [at, token] of tokens.entries()) {
    if (token.mark) continue;
    const kind = classAt(tokens, at, language);
    system ||= kind === 'system';
    // "Der Health-Check hat es nicht bemerkt, weil er …"
    if (isPerson(kind) && !(system && language.thingPronouns.has(token.word))) return true;
  }
  return false;
};

const active: ReadingTest = (reading, index, end, language, category) => {
  const behind = reading.tokens.slice(index + 1, end).map(({ word }) => word);
  // "Nobody was warned", "the regulator fined nobody and asked …": nobody is no subject of the last verb.
  if (language.coordinators.has(behind[0] ?? '')) return false;
  if (behind.some(word => BE.has(word)) && !/...ing$/.test(behind.at(-1) ?? '')) return false;
  // "Nobody could have foreseen it" excuses.
  if (behind.some(word => language.could.has(word))) return false;
  return near(reading, index, end, language, category);
};

/** Whether a word stands before the noun that it tells of: "a hasty change". */
function isAttribute(tokens: Reading['tokens'], index: number, { determiners }: Language): boolean {
  return determiners.has(tokens[index - 1]?.word ?? '');
}

const WHOSE_REACH = 3;

/** Whether people stand before a noun, or behind it after "of" or "by". */
function isSomebodys(tokens: Reading['tokens'], index: number, end: number, language: Language): boolean {
  const by = tokens.findIndex(
    ({ word }, at) => at >= end && at < end + WHOSE_REACH && (OF.has(word) || language.by.has(word)),
  );
  return tokens.some(
    ({ mark }, at) =>
      !mark &&
      (at < index || (by >= 0 && at > by && at <= by + WHOSE_REACH)) &&
      isPerson(classAt(tokens, at, language)),
  );
}

const notSystem: ReadingTest = ({ tokens }, index, end, language, category) => {
  // "The dumb terminal in the lab": what the adjective stands before is meant.
  if (language.determiners.has(tokens[index - 1]?.word ?? '') && classAt(tokens, end, language) === 'system')
    return false;
  const subject = subjectOf(tokens, index, language);
  if (isPerson(subject)) return true;
  // "A stupid amount of log lines filled the disk before anyone …": nobody stands before it whose it could be.
  if (
    category === 'judgement' &&
    isAttribute(tokens, index, language) &&
    !isSomebodys(tokens, index, end, language)
  )
    return false;
  // "… is to blame, according to the maker's report": what belongs to people is none of them.
  return (
    subject !== 'system' &&
    tokens.some(
      (token, at) => !token.mark && !/['’]s?$/.test(token.text) && isPerson(classAt(tokens, at, language)),
    )
  );
};

const name: ReadingTest = ({ tokens }, index, _end, language, category) =>
  !isPassive({ tokens }, index, language, category) && subjectOf(tokens, index, language) === 'name';

/** Something was done to a person, by a person or by nobody named: "was warned by the director", not "by the alert". */
const victim: ReadingTest = (reading, index, end, language, category) =>
  person(reading, index, end, language, category) && passive(reading, index, end, language, category);

/** Whoever it is said of, unless a system did it: "the scheduler made a wrong decision". */
const human: ReadingTest = ({ tokens }, index, _end, language) => {
  if (subjectOf(tokens, index, language) !== 'system') return true;
  return tokens.slice(Math.max(0, index - DUTY_REACH), index).some(({ word }) => BE.has(word));
};

/** A rule for people in general: "traders must …", "everyone should …"; "the traders must …" may be a task of theirs. */
const people: ReadingTest = ({ tokens }, index, _end, language) => {
  const subject = tokens[index - 1];
  if (subject === undefined || subject.mark || !isPerson(classAt(tokens, index - 1, language))) return false;
  const before = tokens.slice(Math.max(0, index - 3), index - 1);
  return (
    language.crowds.has(subject.word) ||
    (subject.word.endsWith('s') && !before.some(({ word }) => word === 'the'))
  );
};

const duty: ReadingTest = ({ tokens }, index, _end, language) => {
  const subject = subjectOf(tokens, index, language);
  return subject === 'none' || isPerson(subject);
};

/** A question, or what somebody is said to ask or not to know; behind a person or a comma "who" begins a relative clause. */
const question: ReadingTest = ({ tokens }, index, end, language) => {
  const before = tokens[index - 1];
  // "You thought we were gone, didn't you?" asks nothing.
  if (before?.text === ',' && tokens[end]?.text === '?') return false;
  // "Who had seen it was asked." tells.
  if (before === undefined) return tokens.at(-1)?.text !== '.';
  if (before.mark)
    return (
      !',('.includes(before.text) ||
      tokens.at(-1)?.text === '?' ||
      language.asking.has(tokens[index - 2]?.word ?? '')
    );
  return language.asking.has(before.word);
};

const TESTS: Readonly<Record<Kind, ReadingTest>> = {
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
