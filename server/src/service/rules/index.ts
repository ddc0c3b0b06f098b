import type { Rule } from '../rule.js';
import { BLAME_RULES } from './blame.js';
import { duplicateSection } from './duplicate-section.js';
import { emptySection } from './empty-section.js';
import { leftoverPlaceholder } from './leftover-placeholder.js';
import { missingIncidentDate } from './missing-incident-date.js';
import { missingSection } from './missing-section.js';
import { missingTimeZone } from './missing-time-zone.js';
import { missingTitle } from './missing-title.js';
import { sectionOrder } from './section-order.js';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  missingSection,
  emptySection,
  sectionOrder,
  duplicateSection,
  leftoverPlaceholder,
  missingTitle,
  missingIncidentDate,
  missingTimeZone,
  ...BLAME_RULES,
];
