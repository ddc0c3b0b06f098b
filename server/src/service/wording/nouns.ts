import type { Language } from './language.js';
import type { Token } from './tokens.js';
import type { Subject } from './wordClass.js';

const NOBODY_REACH = 3;
/** "None of the replicas"; "nobody in the signal box" is nobody. */
export const OF = new Set(['of', 'von']);

/** "No nurse", "no one" and "none of us" are nobody, "no clock" and "none of the replicas" are not. */
function deniesPeople(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.determiners.has(tokens[at]?.word ?? '')) {
    if (!OF.has(tokens[at + 1]?.word ?? '')) return true;
    const noun = tokens[language.determiners.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2];
    return noun?.lexeme.subject !== 'system';
  }
  for (let next = at + 1; next <= at + NOBODY_REACH; next++) {
    const token = tokens[next];
    if (token === undefined || token.mark || language.modals.has(token.word)) return false;
    if (token.word === 'one' && next === at + 1) return true;
    if (token.lexeme.subject === 'person') return true;
  }
  return false;
}

/** As `classOf`, with the word before it: "Postgres operator" is a system, "Captain Reyes" a name. */
export function classAt(tokens: readonly Token[], at: number, language: Language): Subject {
  const token = tokens[at];
  if (token === undefined) return 'unknown';
  const before = tokens[at - 1];
  const kind = token.lexeme.subject;
  if (kind === 'nobody' && !deniesPeople(tokens, at, language)) return 'unknown';
  if (
    token.word === 'one' &&
    (before?.word === 'no' || (before?.word === 'not' && tokens[at + 1]?.word === 'of'))
  )
    return 'nobody';
  if (language.peopleBefore.get(token.word)?.has(tokens[at + 1]?.word ?? '') === true) return 'person';
  if (
    before !== undefined &&
    language.personCompounds.get(token.word.replace(/'s$/, ''))?.has(before.word) === true
  )
    return 'person';
  if (before === undefined || (before.mark && before.text !== '.'))
    return language.systemCompounds.get(token.word)?.has('*') === true ? 'system' : kind;
  if (/^\p{Lu}/u.test(token.text)) {
    const title = before.text === '.' ? tokens[at - 2] : before;
    if (
      (kind === 'unknown' || kind === 'person') &&
      title !== undefined &&
      language.titles.has(title.word) &&
      /^\p{Lu}/u.test(title.text)
    )
      return 'name';
    if (kind === 'unknown' && before.text === '.' && /^\p{Lu}$/u.test(title?.text ?? '')) return 'name';
    // "Stefan Brandt": a surname behind a first name.
    if (kind === 'unknown' && before.lexeme.subject === 'name' && !/['’]s?$/.test(before.text)) return 'name';
  }
  if (kind === 'name' && language.namesakes.has(before.word)) return 'system';
  if (kind !== 'person') return kind;
  const systems = language.systemCompounds.get(token.word.replace(/'s?$/, ''));
  const compound = before.word.replace(/'s?$/, '');
  if (systems === undefined) return kind;
  // "The planner in Postgres"
  const inside = tokens[at + 1]?.word;
  if ((inside === 'in' || inside === 'for') && isProduct(tokens[at + 2])) return 'system';
  // "The crawler's driver"
  if (/['’]s$/.test(before.text) && before.lexeme.subject === 'system') return 'system';
  // "An `onClick` handler"
  if (before.word.startsWith('\ue000')) return 'system';
  return systems.has(compound) ||
    (systems.has('*') && !language.trades.has(before.word) && before.lexeme.subject !== 'person')
    ? 'system'
    : kind;
}

function isProduct(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && token.lexeme.subject === 'system';
}

const LONGEST_PERSON = 7;

function endsNoun(tokens: readonly Token[], at: number, { denials, thirdPerson }: Language): boolean {
  const word = tokens[at]?.word ?? '';
  return denials.has(word) || (thirdPerson.has(word) && !OF.has(tokens[at - 1]?.word ?? ''));
}

/** Whether a noun follows this word, which a pronoun is none behind. */
function opens(token: Token | undefined, { determiners, prepositions }: Language): boolean {
  return determiners.has(token?.word ?? '') || prepositions.has(token?.word ?? '');
}

/** Whether a verb in -ing stands at `at`, with what it is done to or by whom. */
export function opensClause(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (!/..ing$/.test(word)) return false;
  return word === 'being' || language.determiners.has(next) || language.by.has(next);
}

/** Whether the noun at `at` is people where those behind "of" are: "the rest of the crew", "the head of the shift". */
function takesPart(tokens: readonly Token[], at: number, language: Language): boolean {
  return (
    language.partitives.has(tokens[at]?.word ?? '') ||
    ['person', 'name', 'nobody'].includes(classAt(tokens, at, language))
  );
}

/** The indices behind which a noun phrase for people that begins at `index` may end: "a member | of the night shift |". */
export function personEnds(tokens: readonly Token[], index: number, language: Language): number[] {
  const ends: number[] = [];
  for (let at = index; at < index + LONGEST_PERSON; at++) {
    const token = tokens[at];
    // "The nurses' manager"
    if (token?.mark === true && at > index && /^['’]$/.test(token.text)) continue;
    if (token === undefined || token.mark || language.subordinators.has(token.word)) break;
    if (language.prepositions.has(token.word) && token.word !== 'of' && token.word !== 'on') break;
    // "The check | not recognise | them": a noun phrase holds no denial, and a pronoun opens one.
    if (at > index && (language.modals.has(token.word) || endsNoun(tokens, at, language))) break;
    // "Due to an outage | affecting a major provider", "a test | being run by the team"
    if (at > index && opensClause(tokens, at, language)) break;
    // "Because of the holiday | we …"
    if (
      at > index &&
      language.nominative.has(token.word.replace(/'(?:ve|d|ll|m|re)$/, '')) &&
      opens(tokens[index], language)
    )
      break;
    // "The query | led engineers to …"; behind a determiner it may be what they are: "the lost crew".
    if (
      at > index &&
      language.irregularPast.has(token.word) &&
      !language.determiners.has(tokens[at - 1]?.word ?? '')
    )
      break;
    // "The client of one vendor" is none of its people.
    if (at > index && OF.has(token.word) && !takesPart(tokens, at - 1, language)) break;
    if (tokens[at + 1]?.text === '/') break;
    const kind = classAt(tokens, at, language);
    if (!['person', 'name', 'nobody'].includes(kind) || /['’]s?$/.test(token.text)) continue;
    const next = tokens[at + 1];
    // "The team dashboard" is not the team, but "the nurse check the …" holds a verb.
    const verb = language.determiners.has(tokens[at + 2]?.word ?? '');
    if (
      next === undefined ||
      next.mark ||
      verb ||
      classAt(tokens, at + 1, language) !== 'system' ||
      language.determiners.has(next.word)
    )
      ends.push(at + 1);
  }
  return ends;
}

/** The indices behind which a name that begins at `index` may end, a title before it included. */
export function nameEnds(tokens: readonly Token[], index: number, language: Language): number[] {
  const ends: number[] = [];
  for (let at = index; at < index + 4 && tokens[at] !== undefined; at++) {
    if (classAt(tokens, at, language) === 'name' && !/['’]s?$/.test(tokens[at]?.text ?? ''))
      ends.push(at + 1);
  }
  return ends.reverse();
}
