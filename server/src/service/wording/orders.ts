import type { Language } from './language.js';
import { classAt } from './nouns.js';
import { isPerson } from './wordClass.js';
import type { Reading, ReadingTest } from './reading.js';
import { subjectOf } from './subject.js';

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
export const order: ReadingTest = (reading, index, end, language) => {
  const { tokens, kind } = reading;
  if (isAutomated(reading, end, language)) return false;
  if (!['actions', 'lessons', 'went-wrong', 'other'].includes(kind)) return false;
  const before = tokens[index - 1];
  // "Add validation (double-check all parameters)", "Chat/Coach integration": told of what stands before.
  if (index > 1 && (before?.text === '(' || before?.text === '/')) return false;
  // "Panel: remind the operator with a tone"
  if (before?.text === ':' && classAt(tokens, index - 2, language) === 'system') return false;
  if (before === undefined || before.mark) return true;
  // "Teach the bot to remind the channel"
  const told = tokens[index - 2]?.word ?? '';
  if (
    before.word === 'to' &&
    (language.automata.has(told) || classAt(tokens, index - 2, language) === 'system')
  )
    return false;
  // "They were quick to explain that …": outside of a plan only what somebody must do is an order.
  if (before.word === 'to' && kind !== 'actions' && told !== '' && !language.must.has(told)) return false;
  // "I would like to stress …"
  if (before.word === 'to' && language.liking.has(told)) return false;
  if (before.word === 'and' || before.word === 'to' || before.word === 'please' || before.word === 'better')
    return true;
  if (!language.must.has(before.word)) return false;
  return isPerson(subjectOf(tokens, index - 1, language));
};
