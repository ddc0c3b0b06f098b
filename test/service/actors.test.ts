import { expect, it } from 'vitest';
import { actorsOf } from '../../server/src/service/timeline/actors.js';

it.each([
  ['on-call engineer: rolled back', ['on-call engineer']],
  ['[mitigated] alerting: paged', ['alerting']],
  ['the on-call engineer rolled back', []],
  ['Ana and Bo: rolled back', ['Ana', 'Bo']],
  ['Ana & Bo Lind: rolled back', ['Ana', 'Bo Lind']],
  ['Ana Maria Lind und Bo: zurückgerollt', ['Ana Maria Lind', 'Bo']],
  ['Ana, Bo and Cara (search): rolled back', ['Ana', 'Bo', 'Cara (search)']],
  ['@ana + @bo: rolled back', ['@ana', '@bo']],
  ['on-call engineer and incident commander: looked', ['on-call engineer', 'incident commander']],
  ['search team and platform team: looked', ['search team', 'platform team']],
  ['on-call engineer and Bo: looked', ['on-call engineer', 'Bo']],
  ['search and platform team: looked', ['search and platform team']],
  ['Detection and Response Team: looked', ['Detection and Response Team']],
  ['Detection & Response Team: looked', ['Detection & Response Team']],
  ['Later, Bo: rolled back', []],
  ['Two nodes, Berlin and Paris: lost power', []],
  ['We saw two errors and one warning: x', []],
])('%j is by %j', (text, actors) => {
  expect(actorsOf(text, null)).toEqual(actors);
});

it.each([
  ['Ana & Bo', ['Ana', 'Bo']],
  ['Ana and Bo, Cara', ['Ana', 'Bo', 'Cara']],
  ['SRE/DBA', ['SRE', 'DBA']],
  ['search & platform team', ['search & platform team']],
  ['-', []],
])('the cell %j names %j', (who, actors) => {
  expect(actorsOf('rolled back', who)).toEqual(actors);
});
