import type { PhraseGroup } from '../language.js';

/** What a service misses, and nobody's attention. */
export const TARGETS = ['heartbeat', 'heartbeats', 'slo', 'slos', 'sla', 'target', 'deadline', 'deadlines'];

/** What people missed, which no target, coach or lunch is. */
export const MISSED: readonly PhraseGroup[] = [
  {
    category: 'nonevent',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: ['miss|misses|missed'],
    // "Near misses" are things.
    unlessBefore: ['near'],
    unlessNext: [
      ...TARGETS,
      'targets',
      'availability',
      'window',
      'goal',
      'budget',
      'milestone',
      'flight',
      'train',
      'bus',
      'coach',
      'ferry',
      'tram',
      'plane',
      'connection',
      'lunch',
      'dinner',
      'break',
      'lesson',
      'lessons',
      'class',
      'classes',
    ],
    reach: 4,
  },
];
