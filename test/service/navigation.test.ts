import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { enclosing } from '../../server/src/service/enclosing.js';
import { folds } from '../../server/src/service/folds.js';
import { analyse, applyFix } from '../../server/src/service/index.js';
import { mentionsAt, renameEdits } from '../../server/src/service/mentions.js';
import { symbols, type ReportSymbol } from '../../server/src/service/symbols.js';
import { TODAY, withoutCursor } from '../support/checks.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';

const read = (text: string) => analyse(text, { config: DEFAULT_CONFIG, today: TODAY });
const timeline = (lines: string): string => `# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n${lines}\n`;

describe('symbols', () => {
  const flat = (list: readonly ReportSymbol[], depth = 0): string[] =>
    list.flatMap(({ kind, name, detail, children }) => [
      `${'  '.repeat(depth)}${kind} ${name} [${detail}]`,
      ...flat(children, depth + 1),
    ]);

  it('are sections, entries and actions, each below what holds it', () => {
    const text =
      '# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 — **[detected]** Ana: paged\n\n## Actions\n\n- [x] Alert on size (owner: ops, due 2027-01-22)\n';
    expect(flat(symbols(read(text)))).toEqual([
      expect.stringMatching(/^section Outage on 2026-10-08/),
      expect.stringMatching(/^ {2}section Timeline/),
      expect.stringMatching(/^ {4}entry 09:12 .*paged \[Detected\]$/),
      expect.stringMatching(/^ {2}section Actions/),
      expect.stringMatching(/^ {4}action Alert on size .*\[done, ops, 2027-01-22\]$/),
    ]);
  });

  it('have a name, and their place inside their span and their parent', () => {
    const check = (list: readonly ReportSymbol[], from: number, to: number): void => {
      for (const { name, span, nameSpan, children } of list) {
        expect(name.trim()).not.toBe('');
        expect(from <= span.start && span.end <= to).toBe(true);
        expect(span.start <= nameSpan.start && nameSpan.end <= span.end).toBe(true);
        check(children, span.start, span.end);
      }
    };
    for (const text of [CLEAN_REPORT, '#\n\n## Timeline\n\n- 09:12\n  - 09:13 — x\n', '', '- 09:1'])
      check(symbols(read(text)), 0, text.length);
  });
});

/** The text with every mention of what stands at `$0` in ⟦brackets⟧; null for none. */
function mentioned(fixture: string): string | null {
  const { text, offset } = withoutCursor(fixture);
  const found = mentionsAt(read(text), offset);
  if (found === null) return null;
  const edits = found.spans.map(span => ({ span, newText: `⟦${text.slice(span.start, span.end)}⟧` }));
  return applyFix(text, { title: '', kind: 'safe', edits });
}

describe('mentions', () => {
  test.each([
    [
      '- 09:12 — A$0na: paged Bo\n- 09:13 — Bo told Ana, and Ana’s pager, not Anaconda or ana@x.org.',
      '- 09:12 — ⟦Ana⟧: paged Bo\n- 09:13 — Bo told ⟦Ana⟧, and ⟦Ana⟧’s pager, not Anaconda or ana@x.org.',
    ],
    [
      '- 09:12 — Ana: x\n- 09:13 — Ana Lopez: told $0Ana',
      '- 09:12 — ⟦Ana⟧: x\n- 09:13 — Ana Lopez: told ⟦Ana⟧',
    ],
    [
      '- 09:12 — Ana and Bo: x\n- 09:13 — Ana & $0Bo: told Ana\n- 09:14 — Bo: y',
      '- 09:12 — Ana and ⟦Bo⟧: x\n- 09:13 — Ana & ⟦Bo⟧: told Ana\n- 09:14 — ⟦Bo⟧: y',
    ],
    ['- 09:12 — $0Ana and Bo: x\n- 09:13 — told Ana', '- 09:12 — ⟦Ana⟧ and Bo: x\n- 09:13 — told ⟦Ana⟧'],
    [
      '- 09:12 — alert$0ing: paged\n- 09:13 — the alerting was slow',
      '- 09:12 — ⟦alerting⟧: paged\n- 09:13 — the alerting was slow',
    ],
    [
      '- 09:12 — Ana: ran `Ana`, [$0Ana](https://x.org/Ana)',
      '- 09:12 — ⟦Ana⟧: ran `Ana`, [⟦Ana⟧](https://x.org/Ana)',
    ],
    [
      '| Time | Who | What |\n| - | - | - |\n| 09:12 | @an$0a | x |\n| 09:13 | ops | told @ana |',
      '| Time | Who | What |\n| - | - | - |\n| 09:12 | ⟦@ana⟧ | x |\n| 09:13 | ops | told ⟦@ana⟧ |',
    ],
    [
      '- 09:12 — x, SRCH-7$07\n\n## Actions\n\n- [ ] Alert (SRCH-77)',
      '- 09:12 — x, ⟦SRCH-77⟧\n\n## Actions\n\n- [ ] Alert (⟦SRCH-77⟧)',
    ],
  ])('%j', (lines, expected) => {
    expect(mentioned(timeline(lines))).toBe(timeline(expected));
  });

  test.each([
    '- 09:12 — the se$0rver stopped',
    '```\n$0Ana: x\n```\n\n- 09:12 — Ana: x',
    '- 09:12 — $0',
    '$0',
  ])('none: %j', lines => {
    expect(mentioned(timeline(lines))).toBeNull();
  });

  test.each([
    ['authors: Ana', 'authors: Bo'],
    ['authors: [Ana, "Ana", \'Ana\']', 'authors: [Bo, "Bo", \'Bo\']'],
    ['authors:\n  - Ana <ana@x.org>\n  - Ana', 'authors:\n  - Bo <ana@x.org>\n  - Bo'],
    ['authors: Cy, Ana (search)', 'authors: Cy, Bo (search)'],
    ['title: Ana’s pager\nauthors: [Anaconda, Ana Lopez, x/Ana]', null],
  ])('of the front matter are renamed, too: %j', (fields, expected) => {
    const report = (front: string, name: string): string =>
      `---\n${front}\n---\n\n# A\n\n## Timeline\n\n- 09:12 — ${name}: x\n`;
    const text = report(fields, 'Ana');
    const found = mentionsAt(read(text), text.lastIndexOf('Ana'));
    const edits = found === null ? [] : renameEdits(found, 'Bo');
    expect(applyFix(text, { title: '', kind: 'safe', edits })).toBe(report(expected ?? fields, 'Bo'));
  });

  test.each([
    ['authors: [Ana]', '@bo', 'authors: ["@bo"]'],
    ['authors: "Ana"', '@bo', 'authors: "@bo"'],
    ['authors: Ana <a@x.org>', '@bo', 'authors: Ana <a@x.org>'],
  ])('of the front matter stay YAML: %j', (fields, name, expected) => {
    const text = `---\n${fields}\n---\n\n# A\n\n## Timeline\n\n- 09:12 — Ana: x\n`;
    const found = mentionsAt(read(text), text.indexOf('Ana'));
    const edits = found === null ? [] : renameEdits(found, name);
    expect(applyFix(text, { title: '', kind: 'safe', edits })).toContain(`---\n${expected}\n---`);
  });

  it('rename an actor into a role, and the model follows', () => {
    const { text, offset } = withoutCursor(timeline('- 09:12 — $0Ana: x\n- 09:13 — told Ana'));
    const found = mentionsAt(read(text), offset);
    const edits = found === null ? [] : renameEdits(found, ' on-call engineer ');
    const after = applyFix(text, { title: '', kind: 'safe', edits });
    expect(after).toBe(timeline('- 09:12 — on-call engineer: x\n- 09:13 — told on-call engineer'));
    expect(read(after).report.timeline[0]?.actors).toEqual(['on-call engineer']);
    for (const wrong of ['', ' ', 'a\nb', 'a|b']) expect(found && renameEdits(found, wrong)).toEqual([]);
  });
});

describe('structure', () => {
  const shownFolds = (text: string): string[] =>
    folds(read(text))
      .map(({ span }) => text.slice(span.start, span.end))
      .filter(each => each.includes('\n'))
      .map(each => `${each.split('\n')[0] ?? ''} … ${each.split('\n').at(-1) ?? ''}`);

  it('folds front matter, sections, entries with notes, tables, code and comments', () => {
    const text =
      '---\nstatus: draft\n---\n\n# Outage\n\n<!-- a\nb -->\n\n## Timeline\n\n- 09:12 — x\n  - note\n- 09:13 — y\n\n| a |\n| - |\n| b |\n\n```\ncode\n```\n\n';
    expect(new Set(shownFolds(text))).toEqual(
      new Set([
        '--- … ---',
        '# Outage … ```',
        '## Timeline … ```',
        '<!-- a … b -->',
        '- 09:12 — x …   - note',
        '| a | … | b |',
        '``` … ```',
      ]),
    );
  });

  it('grows a selection from the cell to the report', () => {
    const { text, offset } = withoutCursor(timeline('| Time | What |\n| - | - |\n| 09:12 | x$0 |'));
    const sizes = enclosing(read(text), offset).map(({ start, end }) => text.slice(start, end));
    expect(sizes.slice(0, 3)).toEqual([
      '| x |',
      '| 09:12 | x |',
      '| Time | What |\n| - | - |\n| 09:12 | x |',
    ]);
    expect(sizes.at(-1)).toBe(text);
  });

  it('grows strictly, at any place of any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(CLEAN_REPORT, '', '# a\n\n> - | x', '- 1\n  - 2'), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const spans = enclosing(read(text), offset);
        for (const [i, { start, end }] of spans.entries()) {
          expect(start <= offset && offset <= end).toBe(true);
          const outer = spans[i + 1];
          if (outer !== undefined) {
            expect(outer.start <= start && end <= outer.end).toBe(true);
            expect(outer.end - outer.start).toBeGreaterThan(end - start);
          }
        }
      }),
    );
  });
});
