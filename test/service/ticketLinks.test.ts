import { expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, parseConfig } from '../../server/src/service/index.js';
import { ticketLinks } from '../../server/src/service/ticketLinks.js';

const TICKETS = {
  OPS: 'https://tickets.example.com/browse/{ticket}',
  'OPS-X': 'https://other.example.com/{number}',
  INC: 'https://incidents.example.com/?id={ticket}',
  '#': 'https://git.example.com/shop/checkout/issues/{number}',
};

/** The tickets of a line with the ends of their addresses; the line is an entry, an action, a cell and a quote alike. */
test.each<[string, readonly string[]]>([
  ['Rolled back for OPS-12.', ['OPS-12 browse/OPS-12']],
  ['OPS-X-7, and (OPS-8)', ['OPS-X-7 com/7', 'OPS-8 browse/OPS-8']],
  ['INC0012345: paged', ['INC0012345 id=INC0012345']],
  ['see #17 and **#18**', ['#17 issues/17', '#18 issues/18']],
  ['DEVOPS-12, OPS-12-fix, ops-12, OPS-, OPS12a, SRE-3', []],
  ['`OPS-12` and [OPS-13](https://example.com/OPS-14) and https://example.com/OPS-15', []],
  ['Überlast#4 and 𝒳#5 stay, 日本 OPS-6 does not', ['OPS-6 browse/OPS-6']],
])('%s', (line, wanted) => {
  const shapes = [`## Timeline (UTC)\n\n- 09:12 — ${line}\n`, `## Actions\n\n- [ ] ${line}\n`, `> ${line}\n`];
  if (!line.includes('|')) shapes.push(`## Actions\n\n| Action |\n| --- |\n| ${line} |\n`);
  for (const shape of shapes) {
    const text = `# Outage on 2026-10-08\n\n${shape}`;
    const found = ticketLinks(analyse(text, { config: DEFAULT_CONFIG }), TICKETS);
    const ends = found.map(({ span, target }) => {
      const end = wanted.find(each => target.endsWith(each.split(' ')[1] ?? ''))?.split(' ')[1];
      return `${text.slice(span.start, span.end)} ${end ?? target}`;
    });
    expect(ends).toEqual(wanted);
  }
});

it('finds none where the configuration names none', () => {
  const analysis = analyse('# Outage\n\n- OPS-12\n', { config: DEFAULT_CONFIG });
  expect(ticketLinks(analysis, DEFAULT_CONFIG.tickets)).toEqual([]);
});

test.each<[unknown, readonly string[]]>([
  [TICKETS, []],
  [{ OPS: 'ftp://example.com/{ticket}' }, ['tickets.OPS']],
  [{ OPS: 'javascript:alert({ticket})' }, ['tickets.OPS']],
  [{ OPS: 'https://{ticket}.example.com/' }, ['tickets.OPS']],
  [{ OPS: 'https://example.com/one-for-all' }, ['tickets.OPS']],
  [{ ' ': 'https://example.com/{ticket}', A: 1 }, ['tickets. ', 'tickets.A']],
  [['OPS'], ['tickets']],
])('%j is read with problems at %j', (tickets, keys) => {
  expect(parseConfig({ tickets }).problems.map(({ key }) => key)).toEqual(keys);
});

it('takes the prefix literally, whatever signs are in it', () => {
  const text = '# Outage\n\n- (.*+?)[^$]{x}|12 and a.b-3 but not axb-4\n';
  const tickets = { '(.*+?)[^$]{x}|': 'https://example.com/{number}', 'a.b': 'https://example.com/{number}' };
  const found = ticketLinks(analyse(text, { config: DEFAULT_CONFIG }), tickets);
  expect(found.map(({ target }) => target)).toEqual(['https://example.com/12', 'https://example.com/3']);
});
