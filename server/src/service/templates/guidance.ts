import type { SectionKind } from '../model.js';

/** What a section must tell, as the writer is told in the empty section. */
export const GUIDANCE: Readonly<Partial<Record<SectionKind, string>>> = {
  summary:
    'In a few sentences: what happened, from when to when (with the time zone), what users saw and how many, and how it was resolved.',
  timeline:
    'One entry for each key event, notification and step: time, the people or roles involved, what they saw and did. Mark [started], [detected], [acknowledged], [mitigated] and [resolved].',
  'root-cause':
    'The conditions that together led to the incident: what the system allowed, what was assumed, what made each step sensible at the time.',
  resolution:
    'The steps that resolved it, each with its time, the reason for choosing it, and what it brought.',
  actions:
    'Specific measures against similar incidents, and for better monitoring and response: verb first, with owner, due date and ticket.',
  successes:
    'What worked, such as fail-safes, redundancy, alerts and runbooks, and the benefit it brought: time, data or customers saved.',
  impact: 'Who was affected, in what way, how many and for how long, with figures.',
  detection: 'How it was noticed, by whom or what, and what would have shown it sooner.',
  'went-wrong':
    'What made the response harder: tools, access, information, hand-overs. Conditions, not persons.',
  lessons: 'What others can take from it for their own systems.',
};
