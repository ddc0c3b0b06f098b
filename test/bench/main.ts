import { bundles } from './bundles.js';
import { exactness } from './exactness.js';
import { firstAnalysis } from './firstAnalysis.js';
import { keystroke } from './keystroke.js';
import { commandLine, startUp } from './processes.js';
import { requests } from './requests.js';
import type { Result } from './result.js';
import { wording } from './wording.js';

const MEASURES = { keystroke, firstAnalysis, wording, exactness, startUp, commandLine, requests, bundles };

const only = process.argv.filter(arg => !arg.startsWith('-')).slice(2);
const results: Result[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (only.length > 0 && !only.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  results.push(...(await measure()));
}
if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else console.log(table(results));

/** A table for people: what, the ratio, its limit and whether it is kept. */
function table(rows: readonly Result[]): string {
  const cells = rows.map(({ goal, what, ratio, limit, from }) => [
    String(goal),
    what,
    ratio.toPrecision(3),
    limit === null ? '' : `≤ ${limit.toPrecision(3)}`,
    limit === null ? '' : ratio <= limit ? 'yes' : 'NO',
    from,
  ]);
  const lines = [['goal', 'what', 'ratio', 'limit', 'kept', 'from'], ...cells];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map(line => line[i]?.length ?? 0))) ?? [];
  return lines
    .map(line =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
