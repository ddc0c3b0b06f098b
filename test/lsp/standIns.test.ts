import path from 'node:path';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import * as posixPath from '../../server/src/browser/posixPath.js';
import { parse } from '../../server/src/lsp/links/htmlLinks.js';

const piece = fc.constantFrom('a', 'b.md', '..', '.', '/', '//', '', '.c', 'd.', 'e f');
const anyPath = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join('/'));
const absolute = anyPath.map(each => `/${each}`);

it('treats paths in a worker as Node does', () => {
  fc.assert(
    fc.property(anyPath, absolute, absolute, (some, from, to) => {
      expect(posixPath.posix.join(from, some)).toBe(path.posix.join(from, some));
      expect(posixPath.relative(from, to)).toBe(path.posix.relative(from, to));
      expect(posixPath.resolve(from, some)).toBe(path.posix.resolve(from, some));
      const plain = path.posix.normalize(from);
      expect(posixPath.dirname(plain)).toBe(path.posix.dirname(plain));
      const name = path.posix.basename(some);
      expect(posixPath.extname(name)).toBe(path.posix.extname(name));
    }),
  );
});

test.each([
  ['x <img src="a.png" width=3> <A HREF=\'b\'>c</A>', ['IMG src=a.png', 'A href=b']],
  ['a < b > c <a', []],
])('reads the tags of %j', (text, wanted) => {
  const found = parse(text).childNodes.map(({ tagName, attributes, range, outerHTML }) => {
    expect(text.slice(...range)).toBe(outerHTML);
    return `${tagName} ${Object.entries(attributes)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ')}`;
  });
  expect(found).toEqual(wanted);
});
