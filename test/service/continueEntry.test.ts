import { expect, test } from 'vitest';
import { continueEntry } from '../../server/src/service/continueEntry.js';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import { READER, withoutCursor } from '../support/checks.js';

const DAYS_LATER = { ...READER, now: READER.now + 5 * 86_400_000 };

/** The fixture with the new line continued, tab stops included; null where it is left alone. */
function continued(fixture: string, reader = DAYS_LATER): string | null {
  const { text, offset } = withoutCursor(fixture);
  const next = continueEntry(analyse(text, { config: DEFAULT_CONFIG }), offset, {
    config: DEFAULT_CONFIG,
    reader,
  });
  return next === null ? null : text.slice(0, next.span.start) + next.snippet + text.slice(next.span.end);
}

const timeline = (lines: string): string => `# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n${lines}\n`;
const actions = (lines: string): string => `# Outage\n\n## Preventive Actions\n\n${lines}\n`;
const HEAD = '| Time | Who | What |\n| --- | --- | --- |\n';

test.each([
  ['- 09:12 — search team: x\n- $0', '- 09:12 — search team: x\n- ${1:09:12} — $0'],
  ['* **09:12 UTC** x\n* $0', '* **09:12 UTC** x\n* **${1:09:12 UTC}** $0'],
  ['- [09:12] x\n$0', '- [09:12] x\n- [${1:09:12}] $0'],
  ['+ 09:12: x\n$0', '+ 09:12: x\n+ ${1:09:12}: $0'],
  ['9. 09:12: x\n$0', '9. 09:12: x\n10. ${1:09:12}: $0'],
  ['- 09:12–09:20 — x\n- $0', '- 09:12–09:20 — x\n- ${1:09:12} — $0'],
  ['- 09:12 UTC – 09:20 UTC — x\n- $0', '- 09:12 UTC – 09:20 UTC — x\n- ${1:09:12 UTC} — $0'],
  ['- 09:12 — x\n- $0\n- 10:14 — y', '- 09:12 — x\n- ${1:09:12} — $0\n- 10:14 — y'],
  [`${HEAD}| 09:12 | a | b |\n$0`, `${HEAD}| 09:12 | a | b |\n| \${1:09:12} | $2 | $3 |$0`],
  [
    `${HEAD}| 09:12 | a | b |\n$0\n| 09:20 | c | d |`,
    `${HEAD}| 09:12 | a | b |\n| \${1:09:12} | $2 | $3 |$0\n| 09:20 | c | d |`,
  ],
  [
    `| Date | Time | What |\n| - | - | - |\n| 2026-10-08 | 09:12 | a \\| b |\n$0`,
    `| Date | Time | What |\n| - | - | - |\n| 2026-10-08 | 09:12 | a \\| b |\n| \${1:2026-10-08} | \${2:09:12} | $3 |$0`,
  ],
])('continues %j', (before, after) => {
  expect(continued(timeline(before))).toBe(timeline(after));
});

test('has the time now while the incident goes on', () => {
  expect(continued(timeline('- 09:12 — x\n- $0'), READER)).toBe(timeline('- 09:12 — x\n- ${1:11:40} — $0'));
});

test('has the weekday of an entry that has one', () => {
  const before = timeline('- Wed 22:40 — x\n- $0');
  expect(continued(before, READER)).toBe(timeline('- Wed 22:40 — x\n- ${1:Thu 11:40} — $0'));
});

test.each(['\n', '\r\n'])('gives the actions a row, where lines end with %j', eol => {
  const table = '| Action | Owner |\n| --- | --- |\n| Alert on size | search team |\n';
  const before = actions(`${table}$0`).replaceAll('\n', eol);
  expect(continued(before)).toBe(actions(`${table}| $1 | $2 |$0`).replaceAll('\n', eol));
});

test.each([
  ['- Fix it\n- \n$0', '- Fix it\n'],
  ['- [ ] Fix it\n- [ ] \n$0', '- [ ] Fix it\n'],
  ['* a\n  * \n  $0', '* a\n'],
])('ends the list of %j', (before, after) => {
  expect(continued(actions(before))).toBe(actions(after));
});

test.each([
  actions('- Fix it\n- [x] $0\n'),
  actions('```\n- Fix it\n- \n$0\n```'),
  actions('- Fix it\n\n      - \n      $0'),
  '---\ntags:\n  - \n$0\n---\n',
  timeline('- 09:12 — x\n- y$0'),
  timeline('- 09:12\n- $0'),
  timeline('- a note\n- $0'),
  timeline('$0'),
  timeline('- Resolved: 2026-10-08 14:45\n- $0'),
  timeline('### 09:12 x\n$0'),
  timeline(`${HEAD}$0`),
  timeline(`${HEAD}|  |  |  |\n$0`),
  timeline('| Time | Who | What |\n$0'),
  timeline('```\n- 09:12 — x\n$0\n```'),
  actions('- [ ] Alert on size\n- [ ] $0'),
  '# Outage\n\n| a | b |\n| - | - |\n| c | d |\n$0',
  '$0',
])('leaves %j alone', fixture => {
  expect(continued(fixture)).toBeNull();
});
