import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, type Analysis, ReportMemo } from '../../server/src/service/index.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { randomEdits } from '../support/randomEdits.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

/** What an analysis says, without the parts it was read from. */
const said = (text: string, memo?: ReportMemo) => {
  const { report, findings, failures } = analyse(text, memo === undefined ? PLAIN : { ...PLAIN, memo });
  return { report, findings, failures };
};
const PLAIN = { config: DEFAULT_CONFIG, today: '2026-10-20' };

/** Reports as people have them under their hands, from a seed that is printed where a property fails. */
const versions = fc.nat().map(seed => [...randomEdits(seed)]);

/** Where the lines of a text start that has either kind of line ends. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n/).length;
}

/** What is found, by line. */
const byLine = (text: string, { report, findings }: Pick<Analysis, 'report' | 'findings'>) => ({
  findings: findings.map(({ rule, span }) => [rule, lineOf(text, span.start)]),
  sections: report.sections.map(({ kind, state, headingSpan }) => [
    kind,
    state,
    lineOf(text, headingSpan.start),
  ]),
  entries: report.timeline.map(({ span, time }) => [lineOf(text, span.start), time]),
  actions: report.actions.map(({ span, owner, due }) => [lineOf(text, span.start), owner, due]),
});

test('any text gives an analysis whose findings lie inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), text => {
      const { findings, failures } = said(text);
      expect(failures).toEqual([]);
      for (const { span } of findings) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a definition that is written or removed elsewhere changes what an unchanged part tells', () => {
  const memo = new ReportMemo();
  const timeline = '## Timeline\n\n- 2026-10-08 09:12 UTC see [x]\n\n';
  const definition = '[x]: https://example.com\n';
  for (const behind of ['', definition, '', definition, 'x'])
    expect(said(timeline + '## Notes\n\n' + behind, memo)).toEqual(said(timeline + '## Notes\n\n' + behind));
});

test('the kind of line ends changes nothing', () => {
  fc.assert(
    fc.property(versions, texts => {
      const unix = (texts.at(-1) ?? '').replaceAll('\r\n', '\n').replaceAll('\r', '');
      const windows = unix.replaceAll('\n', '\r\n');
      expect(byLine(windows, said(windows))).toEqual(byLine(unix, said(unix)));
    }),
    { numRuns: RUNS },
  );
});

test('the order of edits changes nothing', () => {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), line: fc.nat() });
  fc.assert(
    fc.property(versions, edit, edit, (texts, one, two) => {
      const text = `${CLEAN_REPORT}${texts[0] ?? ''}`;
      const lines = (texts.at(-1) ?? '').split('\n');
      const [first, second] = [one, two]
        .map(({ at, line }) => ({ at: Math.floor(at * text.length), what: lines[line % lines.length] ?? '' }))
        .sort((a, b) => a.at - b.at);
      if (first === undefined || second === undefined) return;
      const insert = (into: string, { at, what }: { at: number; what: string }): string =>
        into.slice(0, at) + what + into.slice(at);
      const forward = new ReportMemo();
      const back = new ReportMemo();
      for (const memo of [forward, back]) said(text, memo);
      said(insert(text, first), forward);
      said(insert(text, second), back);
      const end = insert(insert(text, second), first);
      expect(said(end, forward)).toEqual(said(end, back));
    }),
    { numRuns: RUNS },
  );
});
