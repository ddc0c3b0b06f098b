import { categoryOf, scoreOf } from '../../server/src/service/wording/learned/judge.js';
import { decode, type LearnedData } from '../../server/src/service/wording/learned/weights.js';
import { isJudged, type Example } from './examples.js';

const THRESHOLDS = [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3];
const FOUND_THRESHOLDS = [-9, -4, -3, -2, -1, 0, 1];
const SHOWN = 20;

/** What a model finds in sentences and reports that it was not learned from, line by line. */
export function* measured(
  data: LearnedData,
  { lists, reports }: { lists: readonly Example[]; reports: readonly Example[] },
): Generator<string> {
  const model = decode(data);
  const scored = [...lists, ...reports].map(each => ({
    ...each,
    score: isJudged(each) ? scoreOf(each, model) : -Infinity,
    isReport: reports.includes(each),
  }));
  const blaming = lists.filter(({ category }) => category !== null);
  const right = blaming.filter(each => categoryOf(each, model) === each.category);
  yield `Category: ${right.length} of ${blaming.length} right.`;
  for (const [isFound, thresholds] of [[false, THRESHOLDS] as const, [true, FOUND_THRESHOLDS] as const]) {
    const all = scored.filter(({ found }) => found.length > 0 === isFound);
    yield isFound ? 'Where a phrase found something:' : 'Where no phrase did:';
    for (const threshold of thresholds) {
      const parts = [false, true].flatMap(inReports =>
        [false, true].map(blames => ({
          name: `${inReports ? 'of reports' : 'held out'} that ${blames ? 'blame' : 'do not'}`,
          of: all.filter(
            ({ category, isReport }) => isReport === inReports && (category !== null) === blames,
          ),
        })),
      );
      const told = parts.map(
        ({ name, of }) => `${of.filter(({ score }) => score >= threshold).length} of ${of.length} ${name}`,
      );
      yield `  from ${threshold}: ${told.join(', ')}`;
    }
  }
  const highest = scored
    .filter(({ isReport, found }) => isReport && found.length === 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
  for (const { score, text } of highest) yield `${score.toFixed(2)}  ${text.slice(0, 140)}`;
}
