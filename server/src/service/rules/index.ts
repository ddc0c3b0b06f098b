import type { Rule } from '../rule.js';
import { BLAME_RULES } from './blame.js';
import { emptySection } from './empty-section.js';
import { missingSection } from './missing-section.js';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [missingSection, emptySection, ...BLAME_RULES];
