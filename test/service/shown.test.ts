import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { hints, type HintKinds } from '../../server/src/service/hints.js';
import { analyse, applyFix } from '../../server/src/service/index.js';
import { lenses } from '../../server/src/service/lenses.js';
import { sortEdits } from '../../server/src/service/sortTimeline.js';
import type { Span } from '../../server/src/service/span.js';
import { tokens } from '../../server/src/service/tokens.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { TODAY } from '../support/checks.js';

const ALL: HintKinds = { sinceStart: true, gaps: true, durations: true };
const read = (text: string) => analyse(text, { config: DEFAULT_CONFIG, today: TODAY });
const whole = (text: string): Span => ({ start: 0, end: text.length });

/** The text with each hint in its place, in ⟦brackets⟧. */
function hinted(text: string, kinds = ALL, span = whole(text)): string {
  return hints(read(text), span, kinds).reduceRight(
    (result, { offset, label }) => `${result.slice(0, offset)}⟦${label}⟧${result.slice(offset)}`,
    text,
  );
}
const timeline = (lines: string): string => `# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n${lines}\n`;

describe('hints', () => {
  test.each([
    ['- 09:12 — **[started]** x\n- 09:26 — y', '- 09:12⟦T+00:00⟧ — **[started]** x\n- 09:26⟦T+00:14⟧ — y'],
    [
      '- **09:12 UTC:** x\n- **11:27 UTC:** y',
      '- **09:12 UTC⟦T+00:00⟧:** x⟦2 h 15 min until the next entry⟧\n- **11:27 UTC⟦T+02:15⟧:** y',
    ],
    ['- 09:12–10:30 — x\n- 11:20 — y', '- 09:12–10:30⟦T+00:00⟧ — x\n- 11:20⟦T+02:08⟧ — y'],
    [
      '- 09:00 — a cron job runs\n- 09:12 — **[started]** x',
      '- 09:00⟦T−00:12⟧ — a cron job runs\n- 09:12⟦T+00:00⟧ — **[started]** x',
    ],
    [
      '| Time | What |\n| --- | --- |\n| 09:12 | **[started]** x |\n| 10:40 | y |',
      '| Time | What |\n| --- | --- |\n| 09:12⟦T+00:00⟧ | **[started]** x |⟦1 h 28 min until the next entry⟧\n| 10:40⟦T+01:28⟧ | y |',
    ],
    ['- 09:12 — **[started]** x\n- T+5m — y', '- 09:12⟦T+00:00⟧ — **[started]** x\n- T+5m — y'],
    ['- 2026-10-08 — x', '- 2026-10-08 — x'],
  ])('%j', (lines, expected) => {
    expect(hinted(timeline(lines))).toBe(timeline(expected));
  });

  it('stand beside the durations of the summary', () => {
    const shown = hinted(CLEAN_REPORT, { ...ALL, sinceStart: false });
    expect(shown).toContain('for 62 minutes⟦timeline: 1 h 2 min⟧, product');
    const wrong = hinted(CLEAN_REPORT.replace('for 62 minutes', 'for 3 hours'), {
      ...ALL,
      sinceStart: false,
    });
    expect(wrong).toContain('for 3 hours⟦timeline: 54 min⟧');
  });

  it('leave the lengths of parts alone', () => {
    const text = CLEAN_REPORT.replace('for 62 minutes', 'for 62 minutes, once for 5 minutes at most');
    expect(hinted(text, { ...ALL, sinceStart: false })).toContain(
      'for 62 minutes⟦timeline: 1 h 2 min⟧, once for 5 minutes at most',
    );
  });

  it('are switched off one by one', () => {
    const text = timeline('- 09:12 — x\n- 11:12 — y');
    expect(hinted(text, { ...ALL, sinceStart: false, gaps: false })).toBe(text);
    expect(hinted(text, { ...ALL, gaps: false })).not.toContain('until');
    expect(hinted(CLEAN_REPORT, { sinceStart: false, gaps: false, durations: false })).toBe(CLEAN_REPORT);
  });

  it('are those of the range alone', () => {
    const start = CLEAN_REPORT.indexOf('- 09:31');
    const found = hints(read(CLEAN_REPORT), { start, end: start + 20 }, ALL);
    expect(found.map(({ label }) => label)).toEqual(['T+00:19']);
  });
});

describe('lenses', () => {
  const titles = (text: string): string[] => lenses(read(text), TODAY).map(({ title }) => title);
  test.each([
    [CLEAN_REPORT, ['Preview', '2 actions open']],
    [CLEAN_REPORT.replaceAll('[ ]', '[x]'), ['Preview', 'All actions done']],
    [CLEAN_REPORT.replace('2027-01-15', '2026-01-15'), ['Preview', '2 actions open, 1 overdue']],
    [timeline('- 09:20 — x\n- 09:12 — y'), ['Preview', 'Sort by time']],
    ['# Outage\n\n## Timeline\n\n## Actions\n\n- [ ] Alert on size\n', ['1 action open']],
    ['', []],
  ])('%#', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('sort the entries', () => {
    const text = timeline('- 09:20 — x\n- 09:12 — y');
    const fix = { title: '', kind: 'safe' as const, edits: sortEdits(read(text)) };
    expect(applyFix(text, fix)).toBe(timeline('- 09:12 — y\n- 09:20 — x'));
  });
});

describe('sorting that is asked for', () => {
  const sorted = timeline('- 09:12 — y\n- 09:20 — x');
  const off = { ...DEFAULT_CONFIG, rules: { 'timeline-order': 'off' as const } };
  const comment = '<!-- postmortem-disable-file timeline-order -->\n';

  it.each([
    ['the rule is off', '', off],
    ['the rule is suppressed', comment, DEFAULT_CONFIG],
  ])('happens where %s, and is not offered', (_, before, config) => {
    const text = before + timeline('- 09:20 — x\n- 09:12 — y');
    const analysis = analyse(text, { config, today: TODAY });
    const fix = { title: '', kind: 'safe' as const, edits: sortEdits(analysis) };
    expect(applyFix(text, fix)).toBe(before + sorted);
    expect(lenses(analysis, TODAY).map(({ command }) => command)).not.toContain('sort');
  });
});

describe('tokens', () => {
  const shown = (text: string, span = whole(text)): string[] =>
    tokens(read(text), span).map(token => `${token.type} ${text.slice(token.span.start, token.span.end)}`);

  test.each([
    ['- 09:12 — search team: x\n- 09:13 — told @maria', ['actor search team', 'actor @maria']],
    [
      '- 09:12 — alerting: "searches above 40 %" paged',
      ['actor alerting', 'quotation "searches above 40 %"'],
    ],
    ['- 09:12 — **[detected]** alerting: x', ['actor alerting']],
    [
      '| Time | Phase | Who | What |\n| - | - | - | - |\n| 09:12 | Detected | ops | „es ist langsam“ |',
      ['milestone Detected', 'actor ops', 'quotation „es ist langsam“'],
    ],
    ['- 09:12 — ran `echo "x"` twice', []],
    ['- 09:12 — team: a\n- 09:13 — x', ['actor team']],
  ])('%j', (lines, expected) => {
    expect(shown(timeline(lines))).toEqual(expected);
  });

  it('are quotations everywhere but in code', () => {
    expect(shown('# Outage\n\nIt said "no" and “yes”.\n\n```\nx = "no"\n```\n\n> "quoted"\n')).toEqual([
      'quotation "no"',
      'quotation “yes”',
    ]);
  });

  it('are those of the range alone, each inside a line', () => {
    const start = CLEAN_REPORT.indexOf('- 09:31');
    expect(shown(CLEAN_REPORT, { start, end: start + 30 })).toEqual(['actor on-call engineer']);
    for (const { span } of tokens(read(CLEAN_REPORT), whole(CLEAN_REPORT)))
      expect(CLEAN_REPORT.slice(span.start, span.end)).not.toContain('\n');
  });
});
