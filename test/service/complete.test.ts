import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { checkComplete, completionsAt } from '../support/checks.js';

const labels = (fixture: string, trigger: string | null = null): string[] =>
  completionsAt(fixture, { trigger }).map(({ label }) => label);

const HEAD = '---\ndate: 2026-10-08\ntime-zone: UTC\n---\n\n# Search was down\n\n';
const timeline = (lines: string): string => `${HEAD}## Timeline\n\n${lines}\n`;
const actions = (lines: string): string => `${HEAD}## Preventive Actions\n\n${lines}\n`;
const LIST =
  '- 09:12 — **[started]** search team: moved the alias\n- 09:25 — alerting: paged the on-call engineer\n';
const TABLE =
  '| Time | Who | What |\n| --- | --- | --- |\n| 09:12 | search team | **[started]** moved the alias |\n';

describe('sections', () => {
  it('offers the missing ones behind a #, in order', () => {
    expect(labels(`${HEAD}## Summary\n\nx\n\n#$0\n`, '#').slice(0, 3)).toEqual([
      'Timeline of Events',
      'Root Cause Analysis',
      'Resolution and Recovery',
    ]);
  });

  it('writes the heading, what it has to tell, and puts the cursor behind it', () => {
    checkComplete(
      `${HEAD}## Sum$0`,
      'Incident Summary',
      `${HEAD}## Incident Summary\n\n<!-- In a few sentences: what happened, from when to when (with the time zone), what users saw and how many, and how it was resolved. -->\n\n$0`,
    );
  });

  it('keeps to the level and the line ends of the report', () => {
    checkComplete(
      '# Search was down\r\n\r\n### Summary\r\n\r\nx\r\n\r\n#$0\r\n',
      'Successes and Positive Outcomes',
      '# Search was down\r\n\r\n### Summary\r\n\r\nx\r\n\r\n### Successes and Positive Outcomes\r\n\r\n<!-- What worked, such as fail-safes, redundancy, alerts and runbooks, and the benefit it brought: time, data or customers saved. -->\r\n\r\n$0\r\n',
    );
  });

  it('goes by the names of the configuration', () => {
    const sections = [{ kind: 'actions' as const, heading: 'Follow-ups', aliases: [], required: true }];
    const [first] = completionsAt(`${HEAD}#$0`, { config: { ...DEFAULT_CONFIG, sections } });
    expect(first?.label).toBe('Follow-ups');
  });

  it('offers none that the report has', () => {
    expect(labels(`${CLEAN_REPORT}\n#$0\n`)).toEqual([
      'Impact',
      'Detection',
      'What Went Wrong',
      'Lessons Learned',
    ]);
  });
});

describe('the timeline', () => {
  test.each([
    ['- $0', '11:40', '- 11:40 — '],
    ['- 11$0', '11:40', '- 11:40 — '],
    ['- $0', '09:25', '- 09:25 — '],
    ['- $0', 'T+02:28', '- T+02:28 — '],
    ['- T$0', 'T+00:13', '- T+00:13 — '],
    ['$0', '11:40', '- 11:40 — $0'],
    ['- 09:30 — $0', '[detected]', '- 09:30 — **[detected]** '],
    ['- 09:30 — [$0]', '[detected]', '- 09:30 — **[detected]** '],
    ['- 09:30 — **[de$0]**', '[detected]', '- 09:30 — **[detected]** '],
    ['- 09:30 — sea$0', 'search team', '- 09:30 — search team: '],
    ['- 09:30 — **[detected]** $0', 'alerting', '- 09:30 — **[detected]** alerting: '],
    ['- 09:30 — alerting: paged sea$0', 'search team', '- 09:30 — alerting: paged search team'],
  ])('completes %j with %j', (line, label, after) => {
    checkComplete(timeline(LIST + line), label, timeline(LIST + after));
  });

  test.each([
    ['- **09:12 UTC:** x', '- **11:40 UTC:** '],
    ['- [09:12] x', '- [11:40] '],
    ['* 2026-10-08 09:12Z - x', '* 2026-10-08 11:40Z - '],
    ['- 9:12 AM EDT: x', '- 7:40 AM EDT: '],
    ['3. 09:12: x', '4. 11:40: '],
    ['- 09:12–09:20 — x', '- 11:40 — '],
    ['- T+5m: x\n- T+12m: y', '- T+12m: '],
  ])('a new entry looks like the one before: %j', (before, after) => {
    const found = completionsAt(timeline(`${before}\n$0`)).map(({ text }) => text);
    expect(found).toContain(after);
  });

  it('names the day where it is another one', () => {
    expect(labels(`# Outage on 2026-10-01\n\n## Timeline (UTC)\n\n- 09:12 — x\n- $0\n`)[0]).toBe(
      '2026-10-08 11:40',
    );
  });

  it('is on the reader’s clock where no zone is known', () => {
    expect(labels('# Outage\n\n## Timeline\n\n- $0\n')).toEqual(['13:40']);
  });

  test.each([
    ['$0', '11:40', '| 11:40 |  |  |$0'],
    ['| $0 |  |  |', '11:40', '| 11:40 |  |  |'],
    ['| 09:20 | $0 |  |', 'search team', '| 09:20 | search team |  |'],
    ['| 09:20 | al$0 |  |', 'search team', '| 09:20 | search team |  |'],
    ['| 09:20 | alerting | [$0] |', '[detected]', '| 09:20 | alerting | **[detected]** |'],
  ])('completes the row %j with %j', (line, label, after) => {
    checkComplete(timeline(TABLE + line), label, timeline(TABLE + after));
  });

  it('shows the roles of the configuration', () => {
    const config = { ...DEFAULT_CONFIG, people: { roles: ['incident commander'] } };
    checkComplete(
      timeline('- 09:12 — $0'),
      'incident commander',
      timeline('- 09:12 — incident commander: '),
      { config },
    );
  });
});

describe('actions', () => {
  const DONE = '- [ ] Alert on size (owner: search team, due 2026-12-01, SRCH-77)\n';
  test.each([
    ['- [ ] Add a check (owner: $0)', 'search team', '- [ ] Add a check (owner: search team)'],
    ['- [ ] Add a check (owner: a, due $0)', '2026-10-22', '- [ ] Add a check (owner: a, due 2026-10-22)'],
    [
      '- [ ] Add a check (owner: a, due 2026-1$0)',
      '2026-12-01',
      '- [ ] Add a check (owner: a, due 2026-12-01)',
    ],
    ['- [ ] Add a check (owner: a, SR$0)', 'SRCH-', '- [ ] Add a check (owner: a, SRCH-)'],
    ['- [ ] Add a check (owner: a, SRCH-$0)', 'SRCH-77', '- [ ] Add a check (owner: a, SRCH-77)'],
    ['- [ ] Add a check $0', 'due 2026-10-22', '- [ ] Add a check (due 2026-10-22)'],
    [
      '- [ ] Add a check (due 2026-12-01, $0)',
      'owner: search team',
      '- [ ] Add a check (due 2026-12-01, owner: search team)',
    ],
    ['- [ ] Add a check $0', '(owner: …, due …)', '- [ ] Add a check (owner: team, due 2026-10-22)$0'],
    ['$0', 'New action', '- [ ] Verb first (owner: team, due 2026-10-22)$0'],
  ])('completes %j with %j', (line, label, after) => {
    checkComplete(actions(DONE + line), label, actions(DONE + after));
  });

  it('says when the dates are', () => {
    const found = completionsAt(actions('- Add a check (due $0)'), { trigger: ' ' });
    expect(found.map(({ label, detail }) => `${label} ${detail}`).slice(0, 2)).toEqual([
      '2026-10-15 in one week, Thursday',
      '2026-10-22 in two weeks, Thursday',
    ]);
  });

  it('knows the columns of a table', () => {
    const table =
      '| Action | Owner | Due | Ticket |\n| --- | --- | --- | --- |\n| Alert on size | search team | 2026-12-01 | SRCH-77 |\n';
    checkComplete(
      actions(`${table}| Add a check | $0 |  |  |`),
      'search team',
      actions(`${table}| Add a check | search team |  |  |`),
    );
    checkComplete(
      actions(`${table}| Add a check |  | $0 |  |`),
      '2026-10-22',
      actions(`${table}| Add a check |  | 2026-10-22 |  |`),
    );
    checkComplete(
      actions(`${table}| Add a check |  |  | $0 |`),
      'SRCH-77',
      actions(`${table}| Add a check |  |  | SRCH-77 |`),
    );
    expect(labels(actions(`${table}| $0 |  |  |  |`))).toEqual([]);
  });
});

describe('front matter', () => {
  const authors = (value: string): string =>
    `---\nauthors: ${value}\n---\n\n${actions('- a (owner: @grace)\n- b (owner: search team)').slice(HEAD.length)}`;
  test.each([
    ['---\nti$0\n---\n', 'title', '---\ntitle: \n---\n'],
    ['---\n$0: x\n---\n', 'title', '---\ntitle: x\n---\n'],
    ['---\ndate: 2026-10-08\nsev$0', 'severity', '---\ndate: 2026-10-08\nseverity: '],
    ['---\nstatus: $0\n---\n', 'in-review', '---\nstatus: in-review\n---\n'],
    ['---\nseverity: S$0\n---\n', 'SEV-2', '---\nseverity: SEV-2\n---\n'],
    ['---\ntime-zone: Eur$0\n---\n', 'Europe/Berlin', '---\ntime-zone: Europe/Berlin\n---\n'],
    ['---\ndate: $0\n---\n', '2026-10-08', '---\ndate: 2026-10-08\n---\n'],
    ['---\nstatus: "dr$0"\n---\n', 'draft', '---\nstatus: "draft"\n---\n'],
    ["---\nstatus: 'dr$0\n---\n", 'draft', "---\nstatus: 'draft'\n---\n"],
    ['---\n"status": $0\n---\n', 'draft', '---\n"status": draft\n---\n'],
    ['---\n"ti$0"\n---\n', 'title', '---\ntitle: \n---\n'],
    ['---\n"ti$0": x\n---\n', 'title', '---\ntitle: x\n---\n'],
    [authors('["Ada", $0]'), '@grace', authors('["Ada", "@grace"]')],
    [authors('["Ada", "$0"]'), '@grace', authors('["Ada", "@grace"]')],
    [authors('Ada, search$0'), 'search team', authors('Ada, search team')],
  ])('completes %j with %j', checkComplete);

  it('offers no key twice, and the template’s first', () => {
    expect(labels('---\ntitle: x\n$0\n---\n').slice(0, 2)).toEqual(['id', 'date']);
    expect(labels('---\n"title": x\n\'id\': 1\n$0\n---\n')[0]).toBe('date');
  });

  it('gives the time of a milestone that the timeline tells', () => {
    expect(labels(CLEAN_REPORT.replace('time-zone: UTC\n', 'time-zone: UTC\nstarted: $0\n'))).toEqual([
      '2026-10-08 09:12',
      '2026-10-08 11:40',
    ]);
  });

  it('has UTC and the reader’s own zone first', () => {
    expect(labels('---\ntime-zone: $0\n---\n', ' ').slice(0, 2)).toEqual(['UTC', 'Europe/Berlin']);
  });
});

describe('suppressions', () => {
  const found = '\nThe engineer should have checked the size of the index.\n';
  it('offers the rule that speaks first', () => {
    expect(labels(`# Outage\n\n<!-- postmortem-disable-next-line $0 -->${found}`, ' ')[0]).toBe(
      'counterfactual',
    );
  });
  test.each([
    ['<!-- postmortem-disable-next-line human-error -- a reason $0 -->', 0],
    ['<!-- $0 -->', 5],
    ['<!-- postmortem-dis$0 -->', 5],
    ['<!-- todo $0 -->', 0],
    ['`<!-- postmortem-disable $0`', 0],
  ])('%j offers %i', (text, count) => {
    expect(labels(`# Outage\n\n${text}\n`)).toHaveLength(count);
  });
  it('leaves out the rules that are named', () => {
    expect(labels('# Outage\n\n<!-- postmortem-disable human-error $0 -->\n')).not.toContain('human-error');
  });
});

describe('where nothing is offered', () => {
  test.each([
    '---\nstatus: "draft"$0\n---\n',
    `${timeline(LIST)}\`\`\`\n#$0\n\`\`\`\n`,
    `${timeline(LIST)}\`\`\`\n- $0`,
    timeline(`${LIST}\n  \`\`\`\n  - $0\n  \`\`\``),
    timeline(`${LIST}- 09:30 — ran \`sea$0\``),
    timeline(`${LIST}- 09:30 — alerting: paged search team at 10:00 and sa$0id so`),
    timeline('<!-- $0x -->'),
    `${HEAD}A sentence $0of the report.\n`,
  ])('%j', fixture => {
    const offered = fixture.includes('sa$0id') ? labels(fixture, ' ') : labels(fixture);
    expect(offered.filter(label => !label.startsWith('postmortem-'))).toEqual([]);
  });

  test.each(['#$0', 'a #$0', '- $0', '- 09:30 — [$0', 'see [$0', '- [$0', '@$0', ' $0'])(
    'calm in a summary: %j',
    line => {
      const trigger = line.charAt(line.indexOf('$0') - 1);
      const offered = labels(`${HEAD}## Summary\n\n${line}\n`, trigger);
      expect(offered.length > 0).toBe(line === '#$0');
    },
  );
  test.each(['- $0', '- 09:30 — alerting: paged $0', '- [$0', '- 09:30 — alerting: [$0'])(
    'calm in a timeline: %j',
    line => {
      expect(labels(timeline(LIST + line), line.charAt(line.indexOf('$0') - 1))).toEqual([]);
    },
  );
});
