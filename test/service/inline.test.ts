import { expect, it } from 'vitest';
import { parseMarkdown } from '../../server/src/service/remark.js';

/** A block of Markdown and the source of every piece of its text; the parser gives what stands behind a lone `[` no position. */
const RUNS: readonly (readonly [markdown: string, pieces: readonly string[]])[] = [
  ['plain *text* and `code`', ['plain ', 'text', ' and ', '`code`']],
  ['# A [x http://a.example', ['A [x ', 'http://a.example']],
  [
    'see [the http://a.example for *more http://b.example*',
    ['see [the ', 'http://a.example', ' for ', 'more ', 'http://b.example'],
  ],
  ['[x http://a.example and http://a.example', ['[x ', 'http://a.example', ' and ', 'http://a.example']],
  ['[x\n[x]: http://a.example', ['[x\n', '[x]: ', 'http://a.example']],
  ['&lt;ops&gt; [x a@b.example', ['&lt;', 'ops', '&gt;', ' [x ', 'a@b.example']],
];

it.each(RUNS)('%j keeps the places of its pieces', (markdown, pieces) => {
  const block = parseMarkdown(markdown).blocks[0];
  const runs = block?.type === 'paragraph' || block?.type === 'heading' ? block.runs : [];
  expect(runs.map(run => markdown.slice(run.start, run.end))).toEqual(pieces);
});
