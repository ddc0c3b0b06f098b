import type { CategoryId } from './categories.js';
import type { Language } from './language.js';
import { classAt, OF } from './nouns.js';
import { isPerson } from './wordClass.js';
import type { Token } from './tokens.js';

/** What a sentence says around a phrase that takes the blame out of it. */
interface Excuse {
  readonly of: readonly CategoryId[];
  readonly says: (before: readonly Token[], behind: readonly Token[], language: Language) => boolean;
}

const REACH = 9;
const SERVED_REACH = 5;
const LAPSE_REACH = 5;
const BIDDEN_REACH = 4;
const CONTRAST_REACH = 4;
const REASON_REACH = 4;
const WE_REACH = 3;

const EXCUSES: readonly Excuse[] = [
  {
    // "The actor's contributions were of substandard quality."
    of: ['judgement'],
    says: before => before.slice(-SERVED_REACH).some(({ lexeme }) => lexeme.adversary),
  },
  {
    // "The wards did not notice the failover": it did not reach those whom it could have harmed.
    of: ['nonevent'],
    says: (before, behind, { served, incidents }) =>
      holds(before.slice(-SERVED_REACH), served) &&
      (holds(before.slice(-SERVED_REACH), incidents) || holds(behind.slice(0, SERVED_REACH), incidents)),
  },
  {
    // "We did not restore the tape, in order to keep the newer rows."
    of: ['nonevent'],
    says: (_, behind, { purpose }) => holds(behind, purpose),
  },
  {
    // "We did not roll back, because the migration could not be undone": what spoke against it is told.
    of: ['nonevent'],
    says: (before, behind, language) =>
      holds(before.slice(-WE_REACH), language.we) &&
      behind.some(
        ({ word }, at) =>
          language.because.has(word) &&
          !behind
            .slice(at + 1, at + 1 + REASON_REACH)
            .some((each, nth) => OF.has(each.word) || isPerson(classAt(behind, at + 1 + nth, language))),
      ),
  },
  {
    // "In hindsight it looks telling, but at the time it was one of forty."
    of: ['hindsight'],
    says: (_, behind, { then }) =>
      behind.some((_token, at) => then.every((word, i) => behind[at + i]?.word === word)),
  },
  {
    // "The assumption that the team had ignored the alert proved wrong."
    of: ['nonevent', 'human-error', 'named-person', 'punishment'],
    says: (before, _, { supposition, thatClause, thirdPerson }) =>
      before.slice(-REACH).some(({ word }, at, near) => {
        const next = near.slice(at + 1, at + 4);
        return supposition.has(word) && (holds(next, thatClause) || thirdPerson.has(next[0]?.word ?? ''));
      }),
  },
  {
    // "And if you ask who is getting fired: nobody is."
    of: ['punishment'],
    says: (_, [mark, answer], { nobody }) => mark?.text === ':' && nobody.has(answer?.word ?? ''),
  },
  {
    // "The press spoke of human error, which the logs do not bear out."
    of: ['human-error', 'fault', 'unhelpful-label'],
    says: (_, behind, { denials, bearsOut }) =>
      behind.some(({ word }, at) => denials.has(word) && bearsOut.has(behind[at + 1]?.word ?? '')),
  },
  {
    // "Anyone on the rota would have read it the same way."
    of: ['hindsight', 'counterfactual'],
    says: (_, behind, { alike, manners }) =>
      behind.slice(0, REACH).some(({ word }, at) => {
        const next = behind[at + 1];
        return alike.has(word) && (next === undefined || next.mark || manners.has(next.word));
      }),
  },
  {
    // "One may call it reckless now, but it was the agreed way."
    of: ['judgement', 'unhelpful-label', 'hindsight'],
    says: (before, behind, { conceding, contrast }) =>
      before.some(
        ({ word }, at) =>
          conceding.may.has(word) && holds(before.slice(at + 1, at + CONTRAST_REACH), conceding.seeming),
      ) && holds(behind, contrast),
  },
  {
    // "Driver error was the first guess, and the inspectors ruled it out."
    of: ['human-error', 'unhelpful-label', 'judgement'],
    says: (_, behind, { rulingOutBehind }) =>
      behind.some(({ word }, at) =>
        (rulingOutBehind.get(word) ?? []).some(words =>
          words.every((each, i) => behind[at + i]?.word === each),
        ),
      ),
  },
  {
    // "Her change had no part in it", "sloppy handwriting was no issue", "fatigue was not a factor".
    of: ['named-person', 'human-error', 'judgement', 'unhelpful-label'],
    says: (_, behind, { share, naught, denials, determiners }) =>
      behind.some(({ word }, at) => {
        if (!share.has(word)) return false;
        const [denial, before] = [behind[at - 2]?.word ?? '', behind[at - 1]?.word ?? ''];
        return naught.has(before) || (determiners.has(before) && denials.has(denial));
      }),
  },
  {
    // "… broke the seal, as the procedure demands", "… deleted the row per runbook".
    of: ['named-person', 'human-error', 'fault'],
    says: (_, behind, { bidding, bidden, following, rules }) =>
      behind.some(({ word }, at) => {
        const next = behind.slice(at + 1, at + BIDDEN_REACH);
        return (bidding.has(word) && holds(next, bidden)) || (following.has(word) && holds(next, rules));
      }),
  },
  {
    // "It took half an hour to find out who is behind a session."
    of: ['who-question'],
    says: (before, _, { lapses, infinitive }) =>
      before
        .slice(-LAPSE_REACH)
        .some(({ word }, at, near) => lapses.has(word) && near[at + 1]?.word === infinitive),
  },
  {
    // "Finding out who did it was not a goal", "es geht nicht darum, wer schuld ist".
    of: ['who-question', 'fault'],
    says: (before, behind, { aims, denials }) =>
      [before, behind].some(words => holds(words, aims) && holds(words, denials)),
  },
  {
    // "The write-up leaves out the question of who was at fault."
    of: ['who-question', 'fault'],
    says: (before, _, { omitting, query }) => holds(before, omitting) && holds(before, query),
  },
  {
    // "This review does not ask what anybody should have done."
    of: ['counterfactual'],
    says: (before, _, { denials, declined }) =>
      before
        .slice(-REACH)
        .some(
          ({ word }, at, near) => declined.has(word) && holds(near.slice(Math.max(0, at - 4), at), denials),
        ),
  },
  {
    // "We can't say that the team should have seen it coming."
    of: ['hindsight', 'judgement', 'fault'],
    says: (before, _, { denials, declined, pronouns }) =>
      before.some(
        ({ word }, at) =>
          declined.has(word) &&
          pronouns.has(before[at + 1]?.word ?? '') &&
          holds(before.slice(Math.max(0, at - REACH), at), denials),
      ),
  },
  {
    // "It would be easy, and unfair, to say that the clerk should have known."
    of: ['counterfactual', 'nonevent', 'hindsight', 'named-person'],
    says: (before, _, { unfair, declined }) => {
      const said = before.findLastIndex(({ word }) => declined.has(word));
      return holds(before.slice(Math.max(0, said - REACH), Math.max(0, said)), unfair);
    },
  },
  {
    // "They asked whether anyone could have got in."
    of: ['counterfactual'],
    says: (before, _, { whether }) => holds(before.slice(-CONTRAST_REACH), whether),
  },
  {
    // "… rather than why they did not react", "…, not why they had not looked".
    of: ['nonevent'],
    says: (before, _, { questions, ratherThan, denials }) =>
      before.slice(-CONTRAST_REACH).some(({ word }, at, near) => {
        const next = near[at + 1]?.word ?? '';
        const contrasted = ratherThan !== null && word === ratherThan[0] && next === ratherThan[1];
        return contrasted || (denials.has(word) && questions.has(next));
      }),
  },
];

/** Whether the words around a phrase (from `index` to `end`) excuse whom it seems to blame. */
export function isExcused(
  tokens: readonly Token[],
  index: number,
  end: number,
  category: CategoryId,
  language: Language,
): boolean {
  const before = tokens.slice(0, index);
  const behind = tokens.slice(end);
  return EXCUSES.some(({ of, says }) => of.includes(category) && says(before, behind, language));
}

function holds(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => words.has(word));
}
