import { expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import { isAsked, reportSymbols } from '../../server/src/service/reportSymbols.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';

test.each([
  ['', 'anything', true],
  ['tmln', 'Timeline', true],
  ['ROT cert', 'Rotate the certificate', true],
  ['öß', 'Größe', true],
  ['😀', 'Party 😀', true],
  ['nit', 'Timeline', false],
  ['timelinee', 'Timeline', false],
])('%j asks for %j: %s', (query, name, wanted) => {
  expect(isAsked(query, name)).toBe(wanted);
});

it('lists what a report holds with where it stands', () => {
  const { report } = analyse(CLEAN_REPORT, { config: DEFAULT_CONFIG });
  const title = 'Search returned no results for an hour';
  const found = reportSymbols(report);
  expect(found[0]).toMatchObject({ name: title, container: '', isTop: true });
  expect(found.filter(({ kind }) => kind === 'entry')).toHaveLength(6);
  expect(
    found.filter(({ kind }) => kind === 'entry').every(each => each.container.startsWith(`${title} › `)),
  ).toBe(true);
  expect(found.map(({ span }) => span.start)).toEqual(
    found.map(({ span }) => span.start).toSorted((a, b) => a - b),
  );
});
