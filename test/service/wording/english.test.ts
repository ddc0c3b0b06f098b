import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blameIn, blameOf } from './blameIn.js';

/** The sentences of a folder of lists, by the name of their list. */
function listsIn(folder: string): [name: string, sentences: string[]][] {
  const from = path.join(import.meta.dirname, folder);
  return readdirSync(from).map(file => [
    path.basename(file, '.txt'),
    readFileSync(path.join(from, file), 'utf8').trimEnd().split(/\r?\n/),
  ]);
}

/** One list for each category (a neighbouring one may speak); a section other than the root cause stands before `|`. */
describe.each(listsIn('blaming'))('blaming: %s', (_category, sentences) => {
  it.each(sentences)('%s', sentence => {
    const [section, text] = sentence.includes('|') ? sentence.split('|') : ['root-cause', sentence];
    expect(blameIn(section ?? '', text ?? '')).not.toEqual([]);
  });
});

/** The same words without blame; one list for each section that they stand in. */
describe.each(listsIn('innocent'))('innocent in %s', (section, sentences) => {
  it.each(sentences)('%s', sentence => {
    expect(blameIn(section, sentence)).toEqual([]);
  });
});

/** A label that a line begins with says what its text is about, as a heading does. */
describe('below a label of one line', () => {
  it.each([
    ['**Root cause:** Ingrid unplugged the switch.', ['named-person']],
    ['**Resolution:** Ingrid deleted the queue and started it anew.', []],
    ['**Good:** Two of three sites did not notice the failover.', []],
    ['- **Root cause:** Ingrid unplugged the switch.', ['named-person']],
    ['- **Went well**: Most readers did not notice the failover.', []],
  ])('%s', (text, rules) => {
    expect(blameOf(`# Incident\n\n${text}\n`)).toEqual(rules);
  });
});

it.each([
  ['## Five whys\n\n1. Why did we not see it before the rollout?', []],
  ['## Cause\n\n**5 whys**\n\n1. Why did we not see it before the rollout?', []],
  ['## Cause\n\n1. Why did we not see it before the rollout?', ['who-question']],
])('a question is one of five whys where the report says so: %j', (text, rules) => {
  expect(blameOf(`# Incident\n\n${text}\n`)).toEqual(rules);
});
