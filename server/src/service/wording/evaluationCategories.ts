import type { Category } from './categories.js';

/** Categories that judge after the fact, punish, exhort or interrogate. */
export const EVALUATION_CATEGORIES: readonly Category[] = [
  {
    id: 'hindsight',
    why: 'It looks so only from the outcome; nobody had that view at the time',
    prompt: 'What did the screens, the documents and the people say at that moment?',
    rewordings: {},
    docs: {
      summary: 'Something is called obvious, foreseeable or easy from the view of the outcome.',
      why: 'Knowing how it ended makes the path look plain. To learn, tell what could be seen then.',
      source:
        'PagerDuty Postmortem Documentation, The Blameless Postmortem, https://postmortems.pagerduty.com/culture/blameless/',
      examples: [
        {
          bad: 'In hindsight the plan could not work.',
          good: 'At 10:14 the dashboard showed all replicas in sync.',
        },
        {
          bad: 'Anyone could see that the valve was open.',
          good: 'The valve position is clearly marked on the panel.',
        },
      ],
    },
  },
  {
    id: 'punishment',
    why: 'Who expects to be punished tells less, and the report loses its facts',
    prompt: 'What was changed in the system, so that the next person is safe?',
    rewordings: {},
    docs: {
      summary: 'The report tells of a punishment.',
      why: 'A report is read by those who write the next one. Sanctions teach them to leave things out.',
      source:
        'PagerDuty Postmortem Documentation, The Blameless Postmortem, https://postmortems.pagerduty.com/culture/blameless/',
      examples: [
        {
          bad: 'The technician received a written warning.',
          good: 'The console received a confirmation step.',
        },
        { bad: 'The contractor was let go.', good: 'The job was suspended by the scheduler.' },
      ],
    },
  },
  {
    id: 'fix-the-human',
    why: 'Attention cannot be decided on; a change to the tool, the check or the process lasts',
    prompt: 'Which guard, check or default would make the careful act unnecessary?',
    rewordings: {},
    docs: {
      summary: 'An action asks people to be more careful.',
      why: 'Reminders and training fade, and the same conditions meet the next person. Changing the system is more reliable than changing people.',
      source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
      examples: [
        {
          bad: '## Preventive Actions\n\n- Engineers must be more careful with production.',
          good: '## Preventive Actions\n\n- Ask for the cluster’s name before a command runs on production.',
        },
        {
          bad: '## Preventive Actions\n\n- Remind the night shift to lock the cabinet.',
          good: '## Preventive Actions\n\n- Send an automatic reminder 14 days before a certificate expires.',
        },
      ],
    },
  },
  {
    id: 'who-question',
    why: 'Asking who, or why a person did it, asks for a defence; how and what ask for an account',
    prompt: 'How did this make sense at the time, and what made it possible?',
    rewordings: {},
    docs: {
      summary: 'A question asks who did it, or why somebody did not.',
      why: '“Why did you” is heard as a charge. “How did it make sense” and “what did you see” bring the conditions to light.',
      source: 'Etsy, Debriefing Facilitation Guide, https://github.com/etsy/DebriefingFacilitationGuide',
      examples: [
        { bad: 'Who broke the build?', good: 'How could a build without tests reach the main branch?' },
        {
          bad: 'Why didn’t the reviewer catch the missing index?',
          good: 'Why did the index not exist in production?',
        },
      ],
    },
  },
];
