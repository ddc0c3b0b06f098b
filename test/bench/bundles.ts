import { readFileSync } from 'node:fs';
import type { Result } from './result.js';

/** Kilobytes that each shipped bundle may have. */
const LIMITS: Readonly<Record<string, number | null>> = {
  'server.js': 500,
  'web/server.js': 500,
  'extension.js': null,
  'web/extension.js': null,
  'timeline.js': null,
};

/** Goal 7: the size of the minified bundles in `dist`, which the bench has just built. */
export function bundles(): Result[] {
  return Object.entries(LIMITS).map(([name, limit]) => {
    const kilobytes = readFileSync(`dist/${name}`).length / 1000;
    return { goal: 7, what: `${name}, KB minified`, ratio: kilobytes, limit, from: 'esbuild --production' };
  });
}
