import type { Language, PhraseGroup } from './language.js';
import type { Reading } from './reading.js';
import { isExcused } from './excuses.js';
import { classAt } from './nouns.js';
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
const PRACTICE = new Set(['punishment', 'fix-the-human']);
/** Categories of what somebody did, undone where it was done to nothing. */
const ACTS = new Set(['named-person', 'human-error', 'fault', 'nonevent']);
/** Categories of what did not happen. */
const IMAGINED = new Set(['counterfactual', 'hindsight']);
const WANTING = new Set(['want', 'wish', 'need', 'care', 'seek', 'wollen']);
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
    if (index < REACH && language.naming.has(tokens[0]?.word ?? '')) return true;
    // "Menschliches Versagen liegt hier nicht vor."
    if (language.deniesLate && isDeniedBehind(tokens, end, group.category, language)) return true;
    if (
      language.auxiliaries.has(tokens[end]?.word ?? '') &&
      !language.must.has(tokens[end]?.word ?? '') &&
      language.denials.has(tokens[end + 1]?.word ?? '')
    )
      return true;
    // "Carelessness doesn't come into it."
    if ((tokens[end]?.word ?? '').endsWith("n't") && language.denials.has(tokens[end]?.word ?? ''))
      return true;
  }
  // "More training won't fix this", "more training will not".
  if (group.category === 'fix-the-human') {
    // "Who needs to be told when the link drops?"
    if (language.questions.has(tokens[0]?.word ?? '') && tokens.at(-1)?.text === '?') return true;
    const [first = '', second = ''] = [tokens[end]?.word, tokens[end + 1]?.word];
    if (language.denials.has(first) || (language.auxiliaries.has(first) && language.denials.has(second)))
      return true;
  }
  if (isExcused(tokens, index, end, group.category, language)) return true;
  if (isAnsweredNo(reading, language)) return true;
  // "At no point did the crew slip, mistype or …"
  if (opensDenied(tokens, index, language)) return true;
  // "It could not have been foreseen": nobody is told what to have done.
  if (IMAGINED.has(group.category) && isImpossible(tokens, index, end, language)) return true;
  // "Nobody ignored the page", "the on-call did not ignore the page".
  if (
    ACTS.has(group.category) &&
    language.misdeeds.has(tokens[index]?.word ?? '') &&
    (language.denials.has(tokens[index - 1]?.word ?? '') || hasNobody(tokens, index, language))
  )
    return true;
  // "Misread by none".
  if (
    ACTS.has(group.category) &&
    [end, end + 1].some(
      at => language.by.has(tokens[at - 1]?.word ?? '') && classAt(tokens, at, language) === 'nobody',
    )
  )
    return true;
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
    // "Not the clock but an error of the crew's"; "anything but careless" denies.
    if (language.contrast.has(token.word) && !isRulingOut(tokens, at - 1, language)) return false;
    if (OWN_DENIAL.has(group.category)) {
      // "We don't know who …" asks; "we do not ask who …" declines to.
      if (group.category === 'who-question' && language.denials.has(token.word))
        return !isUnknowing(tokens.slice(at + 1, index), language);
      // "Nobody had to be reminded", "no individual will be disciplined".
      if (PRACTICE.has(group.category) && language.nobody.has(token.word)) return true;
      // "Stop relying on people to remember the flag."
      if (group.category === 'fix-the-human' && language.relying.has(token.word)) return true;
      if (group.category === 'punishment' && language.denials.has(token.word)) return true;
    } else if (language.denials.has(token.word) || isRulingOut(tokens, at, language)) {
      // "Without the intern's meddling the cluster would still be up."
      if (language.lacking.has(token.word)) {
        // "Deploying without a canary was reckless": what lacked stands right before.
        const between = tokens.slice(at + 1, index);
        if (language.nounsInCapitals && between.some(({ text }) => /^\p{Lu}/u.test(text))) continue;
        if (index - at > 3 || tokens.some(other => language.would.has(other.word))) continue;
        if (between.some(other => language.modals.has(other.word))) continue;
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

/** "We could rule out human error", in which "rule" alone denies nothing; "far from being careless". */
function isRulingOut(tokens: Reading['tokens'], at: number, { rulingOut }: Language): boolean {
  const phrases = rulingOut.get(tokens[at]?.word ?? '') ?? [];
  return phrases.some(words => words.every((word, i) => tokens[at + i]?.word === word));
}

/** "Was it anybody's duty to look? No.": what is asked so is not said. Questions for who and why have other answers. */
function isAnsweredNo({ text, sentence, tokens }: Reading, { questions, no }: Language): boolean {
  if (questions.has(tokens[0]?.word ?? '') || !text.slice(0, sentence.end).trimEnd().endsWith('?'))
    return false;
  const following = text
    .slice(sentence.end, sentence.end + ANSWER_REACH)
    .toLowerCase()
    .trimStart();
  const [answer = ''] = following.split(/[.!?]/, 1);
  // "No, it was not." or "The answer is a plain no."
  return (
    answer === no ||
    answer.endsWith(` ${no}`) ||
    (/^[,;:–—]/.test(answer.slice(no.length)) && answer.startsWith(no))
  );
}

const ANSWER_REACH = 80;

/** Whether the sentence opens with a denial that turns it round, and that holds for all of its verbs up to `index`. */
function opensDenied(tokens: Reading['tokens'], index: number, language: Language): boolean {
  const [first, second, , verb] = tokens;
  // The opening itself is the phrase: "at no point did the crew check …".
  if (index === 1) return false;
  if (!language.prepositions.has(first?.word ?? '') || !language.denials.has(second?.word ?? ''))
    return false;
  return (
    language.modals.has(verb?.word ?? '') &&
    !tokens.slice(0, index).some(({ word, text }) => ':;–—'.includes(text) || word === 'but')
  );
}

/** "Could not have been foreseen", in which nothing is weighed ("could not have been more careless"). */
function isImpossible(
  tokens: Reading['tokens'],
  index: number,
  end: number,
  { could, denials, degrees, nobody }: Language,
): boolean {
  const [modal, denial, ...behind] = tokens.slice(index, end + 1);
  return (
    could.has(modal?.word ?? '') &&
    // "Hätte das niemand erkennen können"
    (tokens.slice(index, end).some(({ word }) => nobody.has(word)) ||
      (denials.has(denial?.word ?? '') &&
        !behind.some(({ word }) => degrees.has(word) || word.endsWith('er'))))
  );
}

/** Whether the rest of the clause holds a denial; of what may be an adverb ("handelte fahrlässig") right behind its verb. */
function isDeniedBehind(
  tokens: Reading['tokens'],
  end: number,
  category: PhraseGroup['category'],
  { denials, auxiliaries }: Language,
): boolean {
  for (const [at, { word, mark }] of tokens.slice(end).entries()) {
    if (mark) return false;
    if (!denials.has(word)) continue;
    return category === 'human-error' || auxiliaries.has(tokens[end + at - 1]?.word ?? '');
  }
  return false;
}

/** "We do not know who …"; "we do not want to know who …" declines. */
function isUnknowing(between: Reading['tokens'], { unknowing }: Language): boolean {
  return between.some(({ word }) => unknowing.has(word)) && !between.some(({ word }) => WANTING.has(word));
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
