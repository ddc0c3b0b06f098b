import type { Outcome } from './inputs.js';

/** One question of several; what is known so far goes in, and out again with its answer. */
export type Step<Answers> = (
  answers: Answers,
  at: { readonly step: number; readonly totalSteps: number },
) => Promise<Outcome<Answers>>;

/**
 * Asks one question after the other. Back asks the one before again, with what has been answered; Esc leaves all of
 * them, and undefined is the result.
 */
export async function askAll<Answers>(
  first: Answers,
  steps: readonly Step<Answers>[],
): Promise<Answers | undefined> {
  let answers = first;
  for (let i = 0; ;) {
    const step = steps[i];
    if (step === undefined) return answers;
    const outcome = await step(answers, { step: i + 1, totalSteps: steps.length });
    if (outcome === 'cancelled') return undefined;
    if (outcome === 'back') i = Math.max(0, i - 1);
    else {
      answers = outcome.answer;
      i++;
    }
  }
}
