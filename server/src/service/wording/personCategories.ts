import type { Category } from './categories.js';

/** Categories about people and their qualities. */
export const PERSON_CATEGORIES: readonly Category[] = [
  {
    id: 'judgement',
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
  },
  {
    id: 'fault',
    why: 'It hands the incident to somebody, and the conditions stay as they are',
    prompt: 'Which conditions contributed, and which of them can be changed?',
    rewordings: {},
    docs: {
      summary: 'A person or team is said to be at fault or to have caused the incident.',
      why: 'Where somebody is to blame, people tell less the next time. Incidents come from several conditions that met; those can be changed.',
      source: 'Google SRE Book, chapter 15, https://sre.google/sre-book/postmortem-culture/',
      examples: [
        {
          bad: 'The network team is at fault for the loop.',
          good: 'The switch accepted two uplinks without spanning tree.',
        },
        {
          bad: 'The delay was caused by a contractor.',
          good: 'The delay was caused by a lock on the table.',
        },
      ],
    },
  },
  {
    id: 'named-person',
    why: 'A name beside a harmful act turns a condition into a culprit; the same would have happened to others',
    prompt: 'What could have led anyone in this role to the same step?',
    rewordings: {},
    docs: {
      summary: 'A named person is the subject of the harmful act in a cause.',
      why: 'Names are welcome in the timeline and as owners. Next to the harm they make people withhold facts; the role tells the reader as much.',
      source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
      examples: [
        {
          bad: '## Root Cause Analysis\n\nHenrik deleted the volume.',
          good: '## Root Cause Analysis\n\nThe on-call engineer deleted the volume; the console lists both by the same label.',
        },
        {
          bad: '## Root Cause Analysis\n\n@tomasz-k wiped the bucket.',
          good: '## Timeline of Events\n\n- 10:04 Priya rolled back to build 1187.',
        },
      ],
    },
  },
  {
    id: 'unhelpful-label',
    why: 'The label describes the person afterwards; it says nothing about what there was to see',
    prompt: 'Which cues were there, what had their attention, and why did that make sense?',
    rewordings: {},
    docs: {
      summary: 'A label such as complacency or lost situational awareness stands in for an explanation.',
      why: 'Such labels restate that the outcome was bad. What was shown, what competed for attention and what was normal on that day can be described, and changed.',
      source: 'Sidney Dekker, The Field Guide to Understanding Human Error, chapter 4',
      examples: [
        {
          bad: 'Complacency in the control room delayed the call.',
          good: 'The control room had 40 alarms open, none of them ranked.',
        },
        { bad: 'The pilot lost situational awareness.', good: 'The display did not show the mode.' },
      ],
    },
  },
];
