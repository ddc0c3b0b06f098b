import { expect, it } from 'vitest';
import { readFrontMatter } from '../../server/src/service/metadata/frontMatter.js';

/** What stands between the fences, and its fields. */
it.each([
  ['title: Down\ndate: 2026-03-17', ['title: Down', 'date: 2026-03-17']],
  ['title: "Down: all"\nstatus: final # now', ['title: Down: all', 'status: final']],
  ['authors: [Ada, Ben]\ntags:\n  - a\n  - b', ['authors: Ada, Ben', 'tags: a, b']],
  [
    'title: Down: all of it\ndate: 2026-03-17\nstatus: final',
    ['title: Down: all of it', 'date: 2026-03-17', 'status: final'],
  ],
  ['status:final\ndate: 2026-03-17', ['status: final', 'date: 2026-03-17']],
  [
    'authors: Ada: lead\ntags:\n  - a\n  - b\ntitle: Down',
    ['authors: Ada: lead', 'tags: a, b', 'title: Down'],
  ],
  ['title: "Down\ndate: 2026-03-17', ['title: "Down', 'date: 2026-03-17']],
  ['nothing but words', []],
])('%j', (source, fields) => {
  for (const eol of ['\n', '\r\n']) {
    const text = `---\n${source}\n---\n\n# Down\n`.replaceAll('\n', eol);
    const read = readFrontMatter(text);
    expect(read.fields.map(({ name, value }) => `${name}: ${value}`)).toEqual(fields);
    for (const { name, span } of read.fields)
      expect(text.slice(span.start, span.end)).toMatch(new RegExp(`^${name}`));
    expect(text.slice(read.bodyStart).trim()).toBe('# Down');
  }
});
