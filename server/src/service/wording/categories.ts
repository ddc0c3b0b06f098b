import type { RuleDocs } from '../rule.js';

/** Phrases that may blame, and what to say about them. A phrase is only a candidate: `reading.ts` reads its sentence. */
export interface Category {
  readonly id: string;
  readonly docs: RuleDocs;
  /** Alternatives of a regular expression, without anchors; matched on word borders, ignoring case. */
  readonly triggers: readonly string[];
  /** Phrases that hold a trigger and mean something else. */
  readonly except: readonly string[];
  /** `person`: a finding only where the sentence says it of a person, role, team or pronoun. */
  readonly subject: 'person' | 'any';
  readonly why: string;
  /** A question whose answer can replace the sentence. */
  readonly prompt: string;
  /** Trigger, lower case → wording that keeps every fact. */
  readonly rewordings: Readonly<Record<string, string>>;
}

const COUNTERFACTUAL: Category = {
  id: 'counterfactual',
  subject: 'person',
  triggers: [
    "(?:should|could|would|ought to|might)(?:n['’]t| not)?(?: \\w+ly)? have(?! to\\b)",
    "(?:should|could|would)(?:n['’]t| not)?['’]ve",
    'ought(?: not)? to have',
    'if only',
    'needed to have',
    'was supposed to have',
    'were supposed to have',
  ],
  except: ['could have been caused', 'could have contributed', 'may have', 'would have to'],
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
      { bad: 'We could have rolled back sooner.', good: 'The alert should have fired at 5 %.' },
    ],
  },
};

const HUMAN_ERROR: Category = {
  id: 'human-error',
  subject: 'any',
  triggers: [
    '(?:human|operator|user|pilot|engineer|admin|administrator)[- ]errors?',
    'human mistakes?',
    'human failures?',
    'fat[- ]finger(?:ed|ing|s)?',
    'errors? by (?:an?|the) (?:engineer|operator|developer|admin|administrator|technician|colleague)',
    'mistakes? (?:by|made by|of) (?:an?|the|one of our) (?:engineer|operator|developer|admin|administrator|technician|colleague|team)',
    'pebkac',
  ],
  except: [
    'user error messages?',
    'user error rates?',
    'user error reports?',
    'user errors? (?:page|log|dashboard|count|rate)',
    'user[- ]facing errors?',
  ],
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
        bad: 'An operator error removed the volume.',
        good: 'This was not human error: the tool offers production as its default target.',
      },
    ],
  },
};

const JUDGEMENT: Category = {
  id: 'judgement',
  subject: 'any',
  triggers: [
    'careless(?:ly|ness)?',
    'negligen(?:t|tly|ce)',
    'incompeten(?:t|tly|ce)',
    'la(?:zy|ziness)',
    'slopp(?:y|ily|iness)',
    'reckless(?:ly|ness)?',
    'irresponsib(?:le|ly)',
    'unprofessional(?:ly)?',
    'thoughtless(?:ly|ness)?',
    'inattentive(?:ly|ness)?',
    'mismanaged',
    'botched',
    'bungled',
    'amateurish',
    'poor(?: technical)? judge?ment',
    'bad judge?ment',
    'lack of (?:care|diligence|discipline|professionalism)',
    'stupid(?:ly|ity)?',
    'foolish(?:ly)?',
    '(?:messed|screwed) (?:\\w+ )?up',
  ],
  except: [
    'lazy[- ](?:load(?:ing|ed|s)?|initiali[sz](?:ation|ed|ing)|evaluation|delet(?:e|ion)|fetch(?:ing)?|import(?:s|ing)?|unmount|binding)',
    'lazily (?:loaded|initiali[sz]ed|evaluated|created|fetched|imported)',
    'sloppy (?:mode|quorum|phrase)',
  ],
  why: 'It values a person or their work and gives no fact that helps the next one',
  prompt: 'What was seen, known and asked for at that moment: load, signals, time pressure?',
  rewordings: {},
  docs: {
    summary: 'A value judgement about people or their work.',
    why: 'Adjectives such as careless give no data. What helps is what the people saw, how much they had to do, and what the system asked of them.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: 'The migration was careless.',
        good: 'Three migrations ran in the same hour, and the check list covers one at a time.',
      },
      {
        bad: 'The hand-over was botched by the night shift.',
        good: 'The page loads images lazily; lazy loading hid the fault.',
      },
    ],
  },
};

/** The categories of wording that the product looks for. */
export const CATEGORIES: readonly Category[] = [COUNTERFACTUAL, HUMAN_ERROR, JUDGEMENT];
