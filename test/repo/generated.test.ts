import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';

test('docs and tables are those of the rules', () => {
  execFileSync(process.execPath, ['test/repo/generate.mjs', '--check'], { stdio: 'pipe' });
});

const reports = readdirSync('examples').filter(name => /^\d/.test(name));

/** Long after every due date of an example. */
const LATER = '2100-01-01';

test.each(reports)('the example %s has no finding, on any day', name => {
  expect(reports).toHaveLength(3);
  const text = readFileSync(`examples/${name}`, 'utf8');
  expect(analyse(text, { config: DEFAULT_CONFIG, today: LATER }).findings).toEqual([]);
});
