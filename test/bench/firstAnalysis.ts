import { lint } from 'markdownlint/sync';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import { generateReport } from './generateReport.js';
import { median, sideBySide } from './measure.js';
import { ms, type Result } from './result.js';
import { wholeParse } from './wholeParse.js';

const KB = 1000;

/** Goal 3: opening a report, against one whole parse and against markdownlint on the same text. */
export function firstAnalysis(): Result[] {
  const rows: Result[] = [];
  const ours: { size: number; took: number }[] = [];
  for (const [size, rounds] of [
    // So many that the median is that of code which the engine has compiled: it takes some 60 rounds.
    [5 * KB, 200],
    [50 * KB, 10],
    [500 * KB, 3],
    [5000 * KB, 1],
  ] as const) {
    const text = generateReport(size);
    const label = size >= 1000 * KB ? `${size / 1000 / KB} MB` : `${size / KB} KB`;
    if (size > 500 * KB) {
      const took = median(
        sideBySide({ first: () => analyse(text, { config: DEFAULT_CONFIG }) }, rounds).first,
      );
      ours.push({ size, took });
      break;
    }
    const times = sideBySide(
      {
        whole: () => wholeParse(text),
        first: () => analyse(text, { config: DEFAULT_CONFIG }),
        markdownlint: () => lint({ strings: { text } }),
      },
      rounds,
    );
    const [whole, first, peer] = [median(times.whole), median(times.first), median(times.markdownlint)];
    ours.push({ size, took: first });
    const from = `${ms(first)}, R ${ms(whole)}`;
    rows.push({ goal: 3, what: `first analysis / R, ${label}`, ratio: first / whole, limit: 1.15, from });
    rows.push({
      goal: 3,
      what: `markdownlint / R, ${label}`,
      ratio: peer / whole,
      limit: null,
      from: ms(peer),
    });
  }
  const [smaller, larger] = ours.slice(-2);
  if (smaller !== undefined && larger !== undefined) {
    const exponent = Math.log(larger.took / smaller.took) / Math.log(larger.size / smaller.size);
    const from = `${ms(smaller.took)} → ${ms(larger.took)}`;
    rows.push({ goal: 3, what: 'growth exponent 500 KB → 5 MB', ratio: exponent, limit: 1.05, from });
  }
  return rows;
}
