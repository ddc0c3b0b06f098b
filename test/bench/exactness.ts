import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, ReportMemo } from '../../server/src/service/index.js';
import { randomEdits } from '../support/randomEdits.js';
import type { Result } from './result.js';

/** Edit sequences of a run; the long run is asked for with `BENCH_EDITS`. */
const SEQUENCES = Number(process.env.BENCH_EDITS ?? 200);

/** Goal 8: after any edits, the analysis of the edited report is that of a fresh one. */
export function exactness(): Result[] {
  let differences = 0;
  let edits = 0;
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const memo = new ReportMemo();
    for (const text of randomEdits(seed)) {
      edits++;
      const kept = JSON.stringify(analyse(text, { config: DEFAULT_CONFIG, memo }));
      if (kept !== JSON.stringify(analyse(text, { config: DEFAULT_CONFIG }))) differences++;
    }
  }
  const from = `${edits} edits in ${SEQUENCES} sequences`;
  return [{ goal: 8, what: 'differences, incremental / fresh', ratio: differences, limit: 0, from }];
}
