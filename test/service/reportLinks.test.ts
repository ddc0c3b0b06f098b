import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { htmlSpans, linkSource, markdownParts } from '../../server/src/service/linkSource.js';
import { isLocal, reportLinks } from '../../server/src/service/reportLinks.js';

/** Markdown with the addresses in it, as written → as meant. */
test.each<[string, readonly string[]]>([
  ['[a](./b.md#c) and [d](<./e f.md> "title")', ['./b.md#c', './e f.md']],
  ['[**a** `b`](c) ![d](e_(f).png)', ['c', 'e_(f).png']],
  ['[![a](b.png)](c.md)', ['b.png', 'c.md']],
  ['# [a](b)\n\n> - [c](d)\n\n| x |\n| --- |\n| [e](f) |', ['b', 'd', 'f']],
  ['[a]: ./b.md "x"\n[c]: <d e>\n[^f]: [g](h)\n\n[a][c]', ['./b.md', 'd e']],
  ['<https://a.example> https://b.example', ['https://a.example', 'https://b.example']],
  ['[a](b\\_c.md) [d](e%20f)', ['b\\_c.md → b_c.md', 'e%20f']],
  ['`[a](b)` \\[c](d) [INFO][main] [e] (f)\n\n    [g](h)\n\n<!-- [i](j) -->', []],
  ['[a](\n  b)', ['b']],
  ['---\ntitle: "[a](b)"\n---\n\n[c](d)', ['d']],
])('the addresses of %j', (text, wanted) => {
  const found = reportLinks(markdownParts(text)).map(({ span, url }) => {
    const written = text.slice(span.start, span.end);
    return written === url ? url : `${written} → ${url}`;
  });
  expect(found.toSorted()).toEqual([...wanted].toSorted());
});

test.each([
  ['./a.md', true],
  ['#b', true],
  ['c:d', true],
  ['/e', true],
  ['https://f', false],
  ['mailto:g@example.com', false],
  ['//h/i', false],
])('%s is local: %s', (url, wanted) => {
  expect(isLocal(url)).toBe(wanted);
});

it('shows a search for links nothing but links, each where it stands', () => {
  const text =
    '# A\r\n\r\nx [a](b) `[c](d)`\r\n\r\n<img src="e">\r\n\r\n<!-- <img src="f"> -->\r\n\r\n[g]: h\r\n';
  const source = linkSource(text, markdownParts(text));
  expect(source.replace(/[ \r]/g, '')).toBe('\n\n[a](b)\n\n<imgsrc="e">\n\n\n\n[g]:h\n');
  expect(htmlSpans(markdownParts(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    '<img src="e">',
  ]);
});

it('keeps length and lines, and every address in its text, whatever is written', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '\\',
    '`',
    '"',
    '# ',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '|',
    'a',
    ' ',
    'é',
    '😀',
    '&amp;',
    '[a]: b',
    'http://x.y',
    '<img src="z">',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('');
      const parts = markdownParts(text);
      const source = linkSource(text, parts);
      expect(source.replace(/[^\n]/g, ' ')).toBe(text.replace(/[^\n]/g, ' '));
      for (const { span } of reportLinks(parts)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }
    }),
    { numRuns: 300 },
  );
});
