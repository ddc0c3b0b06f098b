import type { Category } from './categories.js';

/** Categories about what is given as a cause. */
export const CAUSE_CATEGORIES: readonly Category[] = [
  {
    id: 'counterfactual',
    why: 'It describes a past that did not happen, and hides what made the choice sensible at the time',
    prompt: 'What was done instead, and what made it reasonable at that moment?',
    rewordings: {},
    docs: {
      summary: 'A sentence says what a person or team should, could or would have done.',
      why: 'A counterfactual compares people with a past that did not happen. It explains nothing about why the choice made sense with what was known then, which is what can be changed.',
      source:
        'Johan Bergström, Three analytical traps in accident investigation, https://www.adaptivecapacitylabs.com/2021/01/11/understanding-incidents-three-analytical-traps/',
      examples: [
        {
          bad: 'The on-call engineer should have checked the replica first.',
          good: 'The on-call engineer restarted the primary; the runbook names it first.',
        },
        {
          bad: 'Had the pharmacist read the leaflet, the dose would have been halved.',
          good: 'The alert should have fired at 5 %.',
        },
      ],
    },
  },
  {
    id: 'nonevent',
    why: 'What did not happen explains nothing by itself; what did happen, and what was expected, are two facts',
    prompt: 'What did they do and see instead, and what would have drawn attention to it?',
    rewordings: {},
    docs: {
      summary: 'A person or team failed, forgot, overlooked or did not do something.',
      why: 'Only what happened can be explained. Naming what people did not do points at them and leaves out what they attended to, and why the expected step was not within view.',
      source: 'TapRooT, Accident Investigation Traps, https://www.taproot.com/accident-investigation-traps/',
      examples: [
        {
          bad: 'The reviewer failed to notice the missing index.',
          good: 'The diff shows no indexes. The job failed to start.',
        },
        {
          bad: 'The night shift forgot to lock the ward’s cabinet.',
          good: 'The cabinet has no lock that closes by itself.',
        },
      ],
    },
  },
  {
    id: 'human-error',
    why: 'The label ends the search where it should start: what allowed the action, and what made it look right',
    prompt: 'Which conditions let this action have this effect, and what made it look right?',
    rewordings: {},
    docs: {
      summary: 'Human error, or a person’s mistake, is given as a cause.',
      why: 'An action becomes an error only by its outcome. Naming it as the cause stops the search before the conditions that another person will meet again.',
      source:
        'PagerDuty Postmortem Documentation, The Blameless Postmortem, https://postmortems.pagerduty.com/culture/blameless/',
      examples: [
        {
          bad: 'The outage was caused by human error.',
          good: 'The script has no rate limit, and its documentation was out of date.',
        },
        {
          bad: 'The wrong bed was billed through a mistake by the ward clerk.',
          good: 'This was not human error: the form offers two beds with the same name.',
        },
      ],
    },
  },
];
