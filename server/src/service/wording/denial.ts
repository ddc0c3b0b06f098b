import type { Span } from '../span.js';
import type { Language, PhraseGroup } from './language.js';
import type { Reading } from './read.js';
import { isExcused } from './excuses.js';
import { classOf } from './nouns.js';
import { subjectOf } from './subject.js';

/** Categories whose phrases hold a denial of their own, which says nothing against them. */
const OWN_DENIAL = new Set([
  'nonevent',
  'counterfactual',
  'fix-the-human',
  'named-person',
  'punishment',
  'who-question',
]);
/** Categories that give a name to what happened. */
const LABELS = new Set(['human-error', 'unhelpful-label', 'judgement', 'fault']);
/** Categories whose nouns may stand before another noun. */
const COMPOUNDED = new Set(['human-error', 'unhelpful-label']);
const PRACTICE = new Set(['punishment', 'fix-the-human']);
/** Categories of what somebody did, undone where it was done to nothing. */
const ACTS = new Set(['named-person', 'human-error', 'fault', 'nonevent']);
const WANTING = new Set(['want', 'wish', 'need', 'care', 'seek', 'wollen']);
const TALK = new Set(['with', 'mit']);
const REACH = 9;

/** Whether the words are denied in their own clause: "this was not human error", "rather than who pushed it". */
export function isDenied(
  reading: Reading,
  index: number,
  end: number,
  group: PhraseGroup,
  language: Language,
): boolean {
  const { tokens } = reading;
  if (LABELS.has(group.category)) {
    // "Calling this operator error would hide …", "Human error is not a cause".
    if (language.naming.has(tokens[0]?.word ?? '')) return true;
    // "Menschliches Versagen liegt hier nicht vor."
    if (group.category === 'human-error' && language.deniesLate && isDeniedBehind(tokens, end, language))
      return true;
    if (
      language.auxiliaries.has(tokens[end]?.word ?? '') &&
      !language.must.has(tokens[end]?.word ?? '') &&
      language.denials.has(tokens[end + 1]?.word ?? '')
    )
      return true;
  }
  if (isExcused(tokens, index, end, group.category, language)) return true;
  // "Deleted nothing", "skipped no step".
  if (ACTS.has(group.category) && language.naught.has(tokens[end]?.word ?? '')) return true;
  if (language.could.has(tokens[index]?.word ?? '') && hasNobody(tokens, index, language)) return true;
  const reach =
    group.category === 'who-question' || PRACTICE.has(group.category)
      ? 6
      : OWN_DENIAL.has(group.category)
        ? 2
        : group.category === 'hindsight'
          ? 3
          : REACH;
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.mark && ',;:–—'.includes(token.text)) return false;
    if (OWN_DENIAL.has(group.category)) {
      // "We don't know who …" asks; "we do not ask who …" declines to.
      if (group.category === 'who-question' && language.denials.has(token.word))
        return !isUnknowing(tokens.slice(at + 1, index), language);
      // "Nobody had to be reminded", "no individual will be disciplined".
      if (PRACTICE.has(group.category) && language.nobody.has(token.word)) return true;
      // "Stop relying on people to remember the flag."
      if (group.category === 'fix-the-human' && language.relying.has(token.word)) return true;
      if (group.category === 'punishment' && language.denials.has(token.word)) return true;
    } else if (language.denials.has(token.word)) {
      // "Without the intern's meddling the cluster would still be up."
      if (token.word === 'without') {
        // "Deploying without a canary was reckless": what lacked stands right before.
        if (index - at > 3 || tokens.some(other => language.would.has(other.word))) continue;
        if (tokens.slice(at + 1, index).some(other => language.modals.has(other.word))) continue;
      }
      // "Rather careless" is no "rather than", and "no more cowboy deploys" says that there were some.
      if (token.word === 'rather' && tokens[at + 1]?.word !== 'than') continue;
      if (token.word === 'no' && tokens[at + 1]?.word === 'more') continue;
      return true;
    }
    // "It would be wrong to conclude that …"
    else if (language.unfair.has(token.word) && tokens[at + 1]?.word === 'to') return true;
  }
  return false;
}

/** Whether the rest of the clause holds a denial. */
function isDeniedBehind(tokens: Reading['tokens'], end: number, language: Language): boolean {
  for (const { word, mark } of tokens.slice(end)) {
    if (mark) return false;
    if (language.denials.has(word)) return true;
  }
  return false;
}

/** "We do not know who …"; "we do not want to know who …" declines. */
function isUnknowing(between: Reading['tokens'], { unknowing }: Language): boolean {
  return between.some(({ word }) => unknowing.has(word)) && !between.some(({ word }) => WANTING.has(word));
}

/** Whether the sentence speaks about words or about blame itself; "a word with her" is talk with somebody. */
export function isMeta({ tokens }: Reading, _index: number, language: Language): boolean {
  return tokens.some(
    ({ word }, at) =>
      // "Labels such as …" are names, "labels" may be those of bottles.
      (language.namely.has(word) && language.examples.has(tokens[at + 1]?.word ?? '')) ||
      (language.meta.has(word) && !TALK.has(tokens[at + 1]?.word ?? '')) ||
      word.startsWith('blameless'),
  );
}

/** Whether `at` stands inside quotation marks within its sentence. */
export function isQuoted(text: string, sentence: Span, at: number): boolean {
  let straight = 0;
  let depth = 0;
  for (let i = sentence.start; i < at; i++) {
    const char = text.charAt(i);
    if (char === '"') straight++;
    else if (char === '„') depth++;
    // These open in one language and close in another.
    else if ('“«»'.includes(char)) depth += depth > 0 ? -1 : 1;
    else if (char === '”') depth = Math.max(0, depth - 1);
  }
  if (straight % 2 === 1 || depth > 0) return true;
  const before = text.slice(Math.max(sentence.start, at - 64), at);
  const single = Math.max(before.lastIndexOf(" '"), before.lastIndexOf('‘'));
  const opened = single >= 0 && !/['’]/.test(before.slice(single + 2));
  return opened && /['’]/.test(text.slice(at, sentence.end));
}

/** "Human error dashboard", "disciplinary form": the words only say which system is meant. */
export function isCompound(
  { tokens }: Reading,
  end: number,
  group: PhraseGroup,
  language: Language,
): boolean {
  if (group.reading !== 'any' || !COMPOUNDED.has(group.category)) return false;
  const noun = tokens[end];
  if (noun === undefined || noun.mark || classOf(noun, language) !== 'system') return false;
  return !language.determiners.has(noun.word) && !language.pronouns.has(noun.word);
}

/** "Nobody could have …", "neither the DBA nor the vendor could have …". */
function hasNobody(tokens: Reading['tokens'], index: number, language: Language): boolean {
  if (subjectOf(tokens, index, language) === 'nobody') return true;
  const before = tokens.slice(Math.max(0, index - REACH), index);
  return before.some(
    ({ word, mark }, at) =>
      language.neither.has(word) || (word === 'no' && !before.slice(at).some(other => other.mark) && !mark),
  );
}
