import type { Language } from './language.js';
import { classAt } from './nouns.js';
import { isPerson, type Subject } from './wordClass.js';
import { isPast } from './matching.js';
import { subjectOfOpening, subjectOfTrailing } from './opening.js';
import { endsInLy, type Token } from './tokens.js';

/** The subject of the verb at `verb`. A name that no list holds is known by what only hands do. */
export function subjectOf(tokens: readonly Token[], verb: number, language: Language): Subject {
  const before = skipAside(tokens, skipAuxiliaries(tokens, verb - 1, language), language);
  const subject = subjectBefore(tokens, before, verb, language);
  const noun = tokens[before]?.text ?? '';
  if (subject === 'unknown' || subject === 'none') {
    const opened = subjectOfOpening(tokens, verb, language);
    if (opened !== null) return opened;
  }
  if (!isPerson(subject)) {
    const trailed = subjectOfTrailing(tokens, verb, language);
    if (trailed !== null) return trailed;
  }
  if (subject === 'unknown' || subject === 'system') {
    const main = language.lacking.has(tokens[verb]?.word ?? '')
      ? clauseSubject(tokens, verb, language)
      : subjectOfRelative(tokens, before, language);
    if (main !== null) return main;
  }
  if ((subject === 'unknown' || subject === 'system') && isDepartment(tokens, before, verb, language))
    return 'person';
  return subject === 'unknown' &&
    language.handiwork.has(tokens[verb]?.word ?? '') &&
    /^\p{Lu}[\p{Ll}-]+$/u.test(noun)
    ? 'name'
    : subject;
}

const TALK_REACH = 7;

/** "Product never told us": a bare word for what a department does, beside what only people do or do it with. */
function isDepartment(tokens: readonly Token[], noun: number, verb: number, language: Language): boolean {
  return (
    language.departments.has(tokens[noun]?.word ?? '') &&
    !language.determiners.has(tokens[noun - 1]?.word ?? '') &&
    tokens.slice(verb, verb + TALK_REACH).some(({ word }) => language.talk.has(word))
  );
}

const RELATIVE_REACH = 10;

/** "The developer who added the endpoint | hadn't …": whom the clause describes that ends at `end`. Null where none does. */
function subjectOfRelative(tokens: readonly Token[], end: number, language: Language): Subject | null {
  for (let at = end; at >= 0 && at >= end - RELATIVE_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.mark || token.word === 'which') return null;
    // "That night" is no clause.
    if (token.word === 'that' && !language.times.has(tokens[at + 1]?.word ?? '')) return null;
    if (token.word === 'whoever') return 'person';
    if (token.word === 'who') {
      const who = classAt(tokens, at - 1, language);
      return at < end - 1 && who === 'person' && !language.asking.has(tokens[at + 1]?.word ?? '')
        ? who
        : null;
    }
    if (isBorder(token, language)) return null;
  }
  return null;
}

/** The subject of the verb behind `at`, read backwards to the border of its clause. */
function subjectBefore(tokens: readonly Token[], end: number, verb: number, language: Language): Subject {
  let at = end;
  const from = at;
  let found: 'unknown' | null = null;
  let relative = false;
  while (at >= 0) {
    const token = tokens[at];
    if (token === undefined) break;
    // "We have items that would've …": what the clause describes ends at the verb before it.
    if (relative && isVerb(token, language)) return 'unknown';
    if (token.word === 'who' || token.word === 'whoever') {
      const antecedent =
        at > 0 ? classAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, language) : 'unknown';
      // "It was Bartholomew who …"
      if (
        antecedent === 'unknown' &&
        /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
        language.modals.has(tokens[at - 2]?.word ?? '')
      )
        return 'name';
      return antecedent === 'name' || antecedent === 'system' ? antecedent : 'person';
    }
    if (token.word === 'which' || token.word === 'that') {
      const before = tokens[at - 1];
      if (at === from && before !== undefined && !before.mark) {
        relative = true;
        at--;
        continue;
      }
      if (at === from && before?.mark === true) return 'unknown';
      break;
    }
    // "The nurse drew the dose and (but, then) failed to …": the subject is that of the verb before.
    if (at === from && language.coordinators.has(token.word)) {
      const shared = clauseSubject(tokens, at, language);
      if (shared !== null) return shared;
    }
    // "First responder silences the alarm; should have paged …": the subject is that of the clause before.
    // The same of what stands in brackets behind it: "the DBA restarts the worker (should have drained it)".
    if (';('.includes(token.text) && found === null) return clauseSubject(tokens, at, language) ?? 'none';
    if (isBorder(token, language)) break;
    const isConjunction =
      token.word === 'and' || token.word === 'or' || token.word === 'und' || token.word === ',';
    if (isConjunction) {
      if (found !== null) break;
      at = skipAside(tokens, at - 1, language);
      continue;
    }
    if (!token.mark) {
      const kind = classAt(tokens, at, language);
      const possessive = /['’]s?$/.test(token.text) && at < from;
      const behindPreposition = isBehindPreposition(tokens, at, language);
      if (kind !== 'unknown' && !possessive && !(behindPreposition && reachesHead(tokens, at, language))) {
        // "Appointing a manager could have helped": what a gerund that opens the clause takes is no subject.
        if (behindPreposition && isGerundObject(tokens, at, language)) return 'unknown';
        // "The tool that we used skips …": the verb does not go with the pronoun.
        if (language.disagreement?.test(`${token.word} ${tokens[verb]?.word ?? ''}`)) return 'unknown';
        // "The number | the clerk was given | was wrong"
        if (at !== from && isPast(tokens[from]?.word ?? '', language) && isReduced(tokens, at, language))
          return 'unknown';
        // The word nearest to the verb that is no complement of another noun heads the subject.
        return kind;
      }
      found ??= 'unknown';
      if (
        at !== from &&
        language.determiners.has(token.word) &&
        !isBehindPreposition(tokens, at + 1, language)
      )
        return 'unknown';
    }
    at--;
  }
  return found ?? 'none';
}

/** Whether the people at `noun` open a clause that describes the noun before them: "the number the clerk …". */
function isReduced(tokens: readonly Token[], noun: number, language: Language): boolean {
  const { determiners, prepositions, coordinators, nominative } = language;
  let start = noun;
  if (!nominative.has(tokens[noun]?.word ?? ''))
    while (start > noun - 4 && !determiners.has(tokens[start]?.word ?? '')) start--;
  const isOpened = start === noun || determiners.has(tokens[start]?.word ?? '');
  const head = tokens[isOpened ? start - 1 : noun - 1];
  if (head === undefined || head.mark || isBorder(head, language) || isVerb(head, language)) return false;
  return ![determiners, prepositions, coordinators].some(words => words.has(head.word));
}

/** The subject of the clause that ends before `end`: its first noun that no preposition governs, read forwards. Null where there is none. */
function clauseSubject(tokens: readonly Token[], end: number, language: Language): Subject | null {
  let start = end - 1;
  const toBorder = (): void => {
    while (start >= 0 && !isClauseBorder(tokens, start, language)) start--;
    // "Closed the ticket as a duplicate and …", "had it since Tuesday and …": no clause without a verb.
    if (
      language.temporal.has(tokens[start]?.word ?? '') &&
      !holdsVerb(tokens.slice(start + 1, end), language)
    ) {
      start--;
      toBorder();
    }
  };
  toBorder();
  // "The stage manager, busy with the lights, did not look and …": what stands before the insertion.
  // ", and the platform drops …" is a clause of its own.
  const isJoined =
    language.coordinators.has(tokens[start + 1]?.word ?? '') &&
    language.determiners.has(tokens[start + 2]?.word ?? '');
  if (tokens[start]?.text === ',' && !isJoined) {
    const aside = skipAside(tokens, start, language);
    if (tokens[aside + 1]?.text === ',' && aside + 1 < start) {
      start = aside;
      toBorder();
    }
  }
  for (let at = start + 1; at < end; at++) {
    const kind = classAt(tokens, at, language);
    const token = tokens[at];
    if (token === undefined || kind === 'unknown' || /['’]s?$/.test(token.text)) continue;
    if (isBehindPreposition(tokens, at, language) && !isPartOf(tokens, at, language)) continue;
    const next = at + 1 < end ? classAt(tokens, at + 1, language) : 'unknown';
    // "The support portal": what follows heads the noun phrase.
    if (kind === 'person' && next === 'system' && !language.determiners.has(tokens[at + 1]?.word ?? ''))
      continue;
    // "The storage admins", which "the database we run" is not.
    if (kind === 'system' && next === 'person' && !language.subjectPronouns.has(tokens[at + 1]?.word ?? ''))
      continue;
    return kind;
  }
  return null;
}

function holdsVerb(tokens: readonly Token[], language: Language): boolean {
  return tokens.some(token => isVerb(token, language) || language.nominative.has(token.word));
}

function isClauseBorder(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  return token === undefined || isBorder(token, language) || token.text === '.' || token.text === ',';
}

function skipAuxiliaries(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (token === undefined || token.mark) break;
    if (language.names.has(token.word) && /^\p{Lu}/u.test(token.text)) break;
    if (!language.auxiliaries.has(token.word) && !endsInLy(token.word)) break;
    at--;
  }
  return at;
}

/** Steps over an insertion between commas, brackets or dashes that ends right before the verb. */
function skipAside(tokens: readonly Token[], from: number, language: Language): number {
  const closing = tokens[from];
  if (closing?.mark === true && '"”'.includes(closing.text)) {
    // "The sentence "the nurse forgot" was struck": what is quoted is no subject.
    for (let at = from - 1; at >= 0; at--) if ('"“'.includes(tokens[at]?.text ?? ' ')) return at - 1;
  }
  if (closing?.mark !== true || !',)–—'.includes(closing.text)) return from;
  const opening = closing.text === ')' ? '(' : closing.text;
  for (let at = from - 1; at >= 0; at--) if (tokens[at]?.text === opening) return at - 1;
  return closing.text === ',' ? skipAuxiliaries(tokens, from - 1, language) : from;
}

/** Whether a word is a verb as far as its form tells. */
function isVerb({ word, mark }: Token, { modals, regularPast, irregularPast }: Language): boolean {
  return !mark && (modals.has(word) || regularPast.test(word) || irregularPast.has(word));
}

function isBorder(token: Token, language: Language): boolean {
  return (token.mark && ';:–—(|>'.includes(token.text)) || language.subordinators.has(token.word);
}

/** "Something" governs nothing. */
const GERUND = /^(?!.*thing$|morning$|evening$).{3,}ing$|^(?:doing|using)$/;

/** Whether a preposition (or a participle that governs an object) stands before this noun's phrase. */
function isBehindPreposition(tokens: readonly Token[], noun: number, language: Language): boolean {
  // "From now on we …"
  if (language.nominative.has(tokens[noun]?.word ?? '')) return false;
  for (let at = noun - 1; at >= 0 && at >= noun - 5; at--) {
    const token = tokens[at];
    if (token === undefined || token.mark || language.subordinators.has(token.word)) return false;
    if (language.prepositions.has(token.word)) return true;
    if (language.determiners.has(token.word)) {
      const before = tokens[language.particles.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1];
      // "Of the four checks"
      if (language.determiners.has(before?.word ?? '')) continue;
      return before !== undefined && (language.prepositions.has(before.word) || GERUND.test(before.word));
    }
  }
  return false;
}

/** "One of the nurses saw it and …": the nurse is one of those that the preposition governs. */
function isPartOf(tokens: readonly Token[], noun: number, language: Language): boolean {
  const of = language.determiners.has(tokens[noun - 1]?.word ?? '') ? noun - 2 : noun - 1;
  return language.partitives.has(tokens[of - 1]?.word ?? '');
}

function isGerundObject(tokens: readonly Token[], noun: number, language: Language): boolean {
  let at = noun - 1;
  while (at >= 0 && !/...ing$/.test(tokens[at]?.word ?? '')) {
    if (tokens[at]?.mark === true || language.prepositions.has(tokens[at]?.word ?? '')) return false;
    at--;
  }
  return at === 0;
}

/** Whether a noun stands before that preposition, so that the phrase only describes it. */
function reachesHead(tokens: readonly Token[], noun: number, language: Language): boolean {
  let at = noun - 1;
  while (
    at >= 0 &&
    !language.prepositions.has(tokens[at]?.word ?? '') &&
    !/...ing$/.test(tokens[at]?.word ?? '')
  )
    at--;
  const before = tokens[at - 1];
  // "None of the nurses" and "no one on the ward" are nobody, "one of the nurses" is a nurse.
  if (classAt(tokens, at - 1, language) === 'nobody') return true;
  if (before !== undefined && language.partitives.has(before.word)) return false;
  return before !== undefined && !before.mark && !language.subordinators.has(before.word);
}
