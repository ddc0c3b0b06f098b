import type { SectionKind } from '../model.js';
import { inFull } from './contractions.js';
import { SECTION_NAMES } from './namesByLanguage.js';

/** Normalised name → kind. */
export const ALIASES: ReadonlyMap<string, SectionKind> = new Map(
  SECTION_NAMES.map(([name, kind]) => [inFull(name), kind]),
);

/** The heading the product itself gives a section. */
export const CANONICAL_HEADINGS: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'Incident Summary',
  timeline: 'Timeline of Events',
  'root-cause': 'Root Cause Analysis',
  resolution: 'Resolution and Recovery',
  actions: 'Preventive Actions',
  successes: 'Successes and Positive Outcomes',
  impact: 'Impact',
  detection: 'Detection',
  'went-wrong': 'What Went Wrong',
  lessons: 'Lessons Learned',
};

/** What may head a section, but as a label more often names a step, a quality or a theme in one. */
export const HEADINGS_ONLY: ReadonlySet<string> = new Set(
  (
    'rollback | hotfix | repair | repairs | correction | restoration | troubleshooting | remedy | containment | ' +
    'eradication | sequence | effect | effects | damage | extent | symptoms | data loss | reason | reasons | bug | ' +
    'vulnerability | mechanism | explanation | origin | diagnosis | failure mode | gaps | ' +
    'wins | strengths | weaknesses | difficulties | complications | suggestions | proposals | safeguards | ' +
    'countermeasures | deliverables | identification | learning | brief | recap | lucky | unlucky | log | trigger | conditions | handling | ' +
    'narrative | fortunate | contributing | sub-tasks | subtasks | damage report | improve | sustain | step by step | updates | what was it | cost | costs | losses | toll | fallout | plan | plans | findings | outline | snapshot | situation | statement | clock | minutes | diary | plus | minus | negative | positives | highlights | follow through | follow-through | commitments | consequence | consequences'
  ).split(' | '),
);
