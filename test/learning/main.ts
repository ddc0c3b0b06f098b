import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGLISH } from '../../server/src/service/wording/english/index.js';
import { speaksOfPeople } from '../../server/src/service/wording/learned/judge.js';
import { listsIn, reportsIn, testsIn, type Example } from './examples.js';
import { learnCategories, learnScore } from './learn.js';
import { measured } from './measured.js';
import { encode } from './encode.js';

const OUTPUT = 'server/src/service/wording/english/learned.json';

/** Log-odds from which on a sentence is a finding: chosen by what reports that nothing was learned from show. */
const THRESHOLD = 2.25;
/** An innocent sentence of a report weighs this much, one of the lists one. */
const REPORT_WEIGHT = 4;

const { values: flags } = parseArgs({
  options: {
    reports: { type: 'string', multiple: true, default: [] },
    'held-out': { type: 'string', default: '' },
    'every-other-report': { type: 'boolean', default: false },
  },
});

const heldOut = new Set(flags['held-out'].split(',').filter(name => name !== ''));
const ofPeople = (each: Example): boolean => speaksOfPeople(each, ENGLISH);
const lists = [...listsIn('test/learning/sentences'), ...testsIn('test/service/wording')].filter(ofPeople);
const reports = flags.reports.flatMap(folder => reportsIn(folder)).filter(ofPeople);
const files = [...new Set(reports.map(({ from }) => from))];
const held = new Set(flags['every-other-report'] ? files.filter((_, i) => i % 2 === 1) : []);

const learnedFrom = [
  ...lists.filter(({ from }) => !heldOut.has(from)).map(each => weighed(each, 1)),
  ...reports.filter(({ from }) => !held.has(from)).map(each => weighed(each, REPORT_WEIGHT)),
];
const score = learnScore(learnedFrom);
const categories = learnCategories(learnedFrom.filter(({ category }) => category !== null));
const data = encode(score, categories, THRESHOLD);

console.log(`Learned from ${learnedFrom.length} sentences.`);
for (const line of measured(data, {
  lists: lists.filter(({ from }) => heldOut.has(from)),
  reports: reports.filter(({ from }) => held.has(from)),
}))
  console.log(line);
if (heldOut.size === 0 && held.size === 0) writeFileSync(OUTPUT, `${JSON.stringify(data, null, 2)}\n`);

function weighed(example: Example, weight: number): Example & { weight: number } {
  return { ...example, weight };
}
