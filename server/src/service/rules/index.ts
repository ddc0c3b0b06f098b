import type { Rule } from '../rule.js';
import { actionWithoutDueDate } from './action-without-due-date.js';
import { actionWithoutOwner } from './action-without-owner.js';
import { actionWithoutTicket } from './action-without-ticket.js';
import { ambiguousDate } from './ambiguous-date.js';
import { BLAME_RULES } from './blame.js';
import { duplicateSection } from './duplicate-section.js';
import { durationMismatch } from './duration-mismatch.js';
import { emptySection } from './empty-section.js';
import { emptyTimeline } from './empty-timeline.js';
import { entryWithoutActor } from './entry-without-actor.js';
import { entryWithoutTime } from './entry-without-time.js';
import { invalidTime } from './invalid-time.js';
import { leftoverPlaceholder } from './leftover-placeholder.js';
import { milestoneOrder } from './milestone-order.js';
import { missingDuration } from './missing-duration.js';
import { missingImpact } from './missing-impact.js';
import { missingIncidentDate } from './missing-incident-date.js';
import { missingMilestone } from './missing-milestone.js';
import { missingSection } from './missing-section.js';
import { missingTimeZone } from './missing-time-zone.js';
import { missingTitle } from './missing-title.js';
import { mixedTimeZones } from './mixed-time-zones.js';
import { noActions } from './no-actions.js';
import { noMonitoringAction } from './no-monitoring-action.js';
import { nonexistentLocalTime } from './nonexistent-local-time.js';
import { notShared } from './not-shared.js';
import { outsideIncident } from './outside-incident.js';
import { overdueAction } from './overdue-action.js';
import { resolutionWithoutRationale } from './resolution-without-rationale.js';
import { resolutionWithoutTime } from './resolution-without-time.js';
import { sectionOrder } from './section-order.js';
import { sensitiveData } from './sensitive-data.js';
import { singleRootCause } from './single-root-cause.js';
import { successWithoutBenefit } from './success-without-benefit.js';
import { suppressionWithoutReason } from './suppression-without-reason.js';
import { timelineGap } from './timeline-gap.js';
import { timelineOrder } from './timeline-order.js';
import { unexplainedCause } from './unexplained-cause.js';
import { unknownStatus } from './unknown-status.js';
import { unknownSuppression } from './unknown-suppression.js';
import { unusedSuppression } from './unused-suppression.js';
import { vagueAction } from './vague-action.js';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  missingSection,
  emptySection,
  sectionOrder,
  duplicateSection,
  leftoverPlaceholder,
  missingTitle,
  unknownStatus,
  missingIncidentDate,
  missingDuration,
  missingImpact,
  missingTimeZone,
  durationMismatch,
  emptyTimeline,
  entryWithoutTime,
  invalidTime,
  timelineOrder,
  mixedTimeZones,
  ambiguousDate,
  nonexistentLocalTime,
  outsideIncident,
  timelineGap,
  missingMilestone,
  milestoneOrder,
  entryWithoutActor,
  unexplainedCause,
  singleRootCause,
  resolutionWithoutTime,
  resolutionWithoutRationale,
  noActions,
  actionWithoutOwner,
  actionWithoutDueDate,
  actionWithoutTicket,
  vagueAction,
  overdueAction,
  noMonitoringAction,
  successWithoutBenefit,
  notShared,
  sensitiveData,
  ...BLAME_RULES,
  unknownSuppression(() => RULES.map(rule => rule.id)),
  unusedSuppression,
  suppressionWithoutReason,
];
