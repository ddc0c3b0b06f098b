import type { RuleDocs } from '../rule.js';
import { CAUSE_CATEGORIES } from './causeCategories.js';
import { EVALUATION_CATEGORIES } from './evaluationCategories.js';
import { PERSON_CATEGORIES } from './personCategories.js';

export type CategoryId =
  | 'counterfactual'
  | 'nonevent'
  | 'human-error'
  | 'judgement'
  | 'fault'
  | 'named-person'
  | 'unhelpful-label'
  | 'hindsight'
  | 'punishment'
  | 'fix-the-human'
  | 'who-question';

/** What is said of a kind of wording; the phrases stand with each language. */
export interface Category {
  readonly id: CategoryId;
  /** One sentence without its point: what the wording hides. */
  readonly why: string;
  /** A question whose answer can replace the sentence. */
  readonly prompt: string;
  /** Phrase, lower case → wording that keeps every fact. */
  readonly rewordings: Readonly<Record<string, string>>;
  readonly docs: RuleDocs;
}

/** The categories of wording that the product looks for. */
export const CATEGORIES: readonly Category[] = [
  ...CAUSE_CATEGORIES,
  ...PERSON_CATEGORIES,
  ...EVALUATION_CATEGORIES,
];
