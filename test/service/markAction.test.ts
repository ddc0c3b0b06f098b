import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, applyFix } from '../../server/src/service/index.js';
import { markAction } from '../../server/src/service/markAction.js';

const marked = (items: string, done: boolean): string => {
  const text = `# Outage\n\n## Preventive Actions\n\n${items}\n`;
  const { report } = analyse(text, { config: DEFAULT_CONFIG });
  const [action] = report.actions;
  if (action === undefined) throw new Error(`no action in ${items}`);
  const edits = markAction(report, action, done);
  return applyFix(text, { title: '', kind: 'safe', edits }).slice(text.indexOf(items)).trimEnd();
};

it('takes the language that the front matter states', () => {
  const text =
    '---\nlang: de\n---\n# X\n\n## Maßnahmen\n\n| Aufgabe | Status |\n| --- | --- |\n| Alarm | neu |\n';
  const { report } = analyse(text, { config: DEFAULT_CONFIG });
  const [edit] = report.actions.flatMap(action => markAction(report, action, true));
  expect(edit?.newText).toBe(' Erledigt ');
});

it.each([
  ['- [ ] Alert on a full disk', true, '- [x] Alert on a full disk'],
  ['- [x] Alert on a full disk', false, '- [ ] Alert on a full disk'],
  ['1. [X] Alert on a full disk', false, '1. [ ] Alert on a full disk'],
  ['- [-] Alert on a full disk', false, '- [ ] Alert on a full disk'],
  ['* Alert on a full disk', true, '* [x] Alert on a full disk'],
  ['- [x] Alert on a full disk', true, '- [x] Alert on a full disk'],
  ['- Done: alert on a full disk', false, '- Done: alert on a full disk'],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | open |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Done |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | open        |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Done        |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | in progress |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Done        |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert |             |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Done        |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert |  |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Done |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | ok\n| Page | ✅ |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | ✅\n| Page | ✅ |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | Open |\n| Page | Done 2026-10-01 |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Done |\n| Page | Done 2026-10-01 |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | Open |\n| Page | Done 2026-10-01 |\n| Mail | Closed |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | Closed |\n| Page | Done 2026-10-01 |\n| Mail | Closed |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | Done |\n| Page | Open until 2026-10-01 |',
    false,
    '| Action | Status |\n| --- | --- |\n| Alert | Open |\n| Page | Open until 2026-10-01 |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | Done |',
    false,
    '| Action | Status |\n| --- | --- |\n| Alert | Open |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | Closed |\n| Page | To do |',
    false,
    '| Action | Status |\n| --- | --- |\n| Alert | To do  |\n| Page | To do |',
  ],
  [
    '| Action | Status |\n| --- | --- |\n| Alert | closed |',
    true,
    '| Action | Status |\n| --- | --- |\n| Alert | closed |',
  ],
  [
    '| Action | Owner |\n| --- | --- |\n| Alert | SRE |',
    true,
    '| Action | Owner |\n| --- | --- |\n| Alert | SRE |',
  ],
  [
    '| Maßnahme | Status |\n| --- | --- |\n| Wir wollen den Alarm nach der Nacht für das Team und die Technik ändern | offen |',
    true,
    '| Maßnahme | Status |\n| --- | --- |\n| Wir wollen den Alarm nach der Nacht für das Team und die Technik ändern | Erledigt |',
  ],
])('%j marked as done: %s', (items, done, expected) => {
  expect(marked(items, done)).toBe(expected);
});
