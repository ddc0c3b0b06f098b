import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encode } from './encode.js';
import { documented, isJudged, listsIn, reportsIn, testsIn, type Example } from './examples.js';
import { learnCategories, learnScore } from './learn.js';
import { measured } from './measured.js';

const OUTPUT = 'server/src/service/wording/english/learned.json';

/** Log-odds from which on a sentence is a finding: chosen by what reports that nothing was learned from show. */
const THRESHOLDS = {
  threshold: 1.2,
  lessonsThreshold: 0.85,
  timelineThreshold: 2,
  foundThreshold: -1,
  foundUntoldThreshold: 0,
};
/** How much a sentence weighs that is not of the lists: those of the tests and of the docs have to come out as told. */
const [TEST_WEIGHT, REPORT_WEIGHT] = [4, 6];

const { values: flags } = parseArgs({
  options: {
    reports: { type: 'string', multiple: true, default: [] },
    innocent: { type: 'string', multiple: true, default: [] },
    'every-other-report': { type: 'boolean', default: false },
  },
});

const lists = listsIn('test/learning/sentences').filter(isJudged);
const tests = [...testsIn('test/service/wording'), ...documented()].filter(isJudged);
const reports = flags.reports.flatMap(folder => reportsIn(folder)).filter(isJudged);
const innocent = ['test/learning/reports', ...flags.innocent]
  .flatMap(folder => reportsIn(folder))
  .filter(isJudged)
  .map(each => ({ ...each, category: null }));
const files = [...new Set(reports.map(({ from }) => from))];
const left = new Set(flags['every-other-report'] ? files.filter((_, i) => i % 2 === 1) : []);

const learnedFrom = [
  ...[...lists, ...innocent].map(each => weighed(each, 1)),
  ...tests.map(each => weighed(each, TEST_WEIGHT)),
  ...reports.filter(({ from }) => !left.has(from)).map(each => weighed(each, REPORT_WEIGHT)),
];
const score = learnScore(learnedFrom);
const categories = learnCategories(learnedFrom.filter(({ category }) => category !== null));
const data = encode(score, categories, THRESHOLDS);

console.log(`Learned from ${learnedFrom.length} sentences.`);
for (const line of measured(data, {
  lists: listsIn('test/learning/held-out'),
  reports: reports.filter(({ from }) => left.has(from)),
}))
  console.log(line);
if (left.size === 0) writeFileSync(OUTPUT, `${JSON.stringify(data, null, 2)}\n`);

function weighed(example: Example, weight: number): Example & { weight: number } {
  return { ...example, weight };
}
