import { ENGLISH } from '../../server/src/service/wording/english/index.js';
import { categoryOf, scoreOf } from '../../server/src/service/wording/learned/judge.js';
import { decode, type LearnedData } from '../../server/src/service/wording/learned/weights.js';
import type { Example } from './examples.js';

const THRESHOLDS = [0, 1, 1.5, 2, 2.25, 2.5, 3];
const SHOWN = 20;

/** What a model finds in sentences and reports that it was not learned from, line by line. */
export function* measured(
  data: LearnedData,
  { lists, reports }: { lists: readonly Example[]; reports: readonly Example[] },
): Generator<string> {
  const model = decode(data);
  const told = lists.map(each => ({ ...each, score: scoreOf(each, ENGLISH, model) }));
  const blaming = told.filter(({ category }) => category !== null);
  const innocent = told.filter(({ category }) => category === null);
  const inReports = reports.map(each => ({ ...each, score: scoreOf(each, ENGLISH, model) }));
  if (blaming.length > 0) {
    const right = blaming.filter(each => categoryOf(each, ENGLISH, model) === each.category);
    yield `Category: ${right.length} of ${blaming.length} right.`;
  }
  for (const threshold of THRESHOLDS) {
    const found = (each: { score: number }): boolean => each.score >= threshold;
    yield (
      `From ${threshold}: ${blaming.filter(found).length} of ${blaming.length} found, ` +
      `${innocent.filter(found).length} of ${innocent.length} innocent ones, ` +
      `${inReports.filter(found).length} of ${inReports.length} in reports.`
    );
  }
  const highest = inReports.sort((a, b) => b.score - a.score).slice(0, SHOWN);
  for (const { score, text } of highest) yield `${score.toFixed(2)}  ${text.slice(0, 140)}`;
}
