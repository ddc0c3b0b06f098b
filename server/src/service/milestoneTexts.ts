import type { DurationName, Milestone } from './model.js';

/** What each milestone means, as ManoMano's FireFighter and the VOID define them. */
export const MILESTONE_TEXTS: Readonly<Record<Milestone, string>> = {
  started: 'The first effect of the incident, whether or not anybody saw it.',
  detected: 'The first moment at which somebody, or an alert, noticed it.',
  acknowledged: 'Somebody took it on: the page was answered or the incident declared.',
  mitigated: 'The effect on users ended, though the cause may not be mended yet.',
  resolved: 'Nothing more had to be done to keep the service up; the incident was closed.',
};

/** What each duration counts. */
export const DURATION_TEXTS: Readonly<Record<DurationName, string>> = {
  timeToDetect: 'from the start to the detection',
  timeToAcknowledge: 'from the start to the acknowledgement',
  timeToMitigate: 'from the start to the mitigation',
  timeToResolve: 'from the start to the resolution',
  impact: 'how long users were affected: from the start to the mitigation, else to the resolution',
};
