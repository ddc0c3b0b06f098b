import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLAMING, CliFolder } from './cliFolder.js';

const { check, write } = new CliFolder('configuration');

describe('configuration', () => {
  it('is the nearest .postmortem.json above a report', () => {
    write('conf/.postmortem.json', '{ "rules": { "human-error": "off" } } // ours');
    write('conf/inner/.postmortem.json', '{ "rules": { "human-error": "error" } }');
    const severities = (name: string) =>
      check(write(name, BLAMING)).files[0]?.findings.flatMap(found =>
        found.rule === 'human-error' ? [found.severity] : [],
      );
    expect(severities('conf/a/b.md')).toEqual([]);
    expect(severities('conf/inner/b.md')).toEqual(['error']);
    expect(severities('outside.md')).toEqual(['warning']);
  });

  it('is looked for up to the root of the repository, as the editor does', () => {
    write('above/.postmortem.json', '{ "rules": { "human-error": "off" } }');
    write('above/bare/.git/HEAD', '');
    write('above/own/.git', 'gitdir: elsewhere');
    write('above/own/.postmortem.json', '{ "rules": { "human-error": "error" } }');
    const found = (name: string) =>
      check(write(name, BLAMING)).files[0]?.findings.find(({ rule }) => rule === 'human-error')?.severity;
    expect(found('above/a.md')).toBeUndefined();
    expect(found('above/bare/deep/a.md')).toBe('warning');
    expect(found('above/own/deep/a.md')).toBe('error');
  });

  it('may begin with a byte order mark', () => {
    write('marked/.postmortem.json', '\uFEFF{ "rules": { "human-error": "off" } }');
    const { status, files } = check(write('marked/a.md', BLAMING));
    expect(status).toBe(0);
    expect(files[0]?.findings.filter(({ rule }) => rule === 'human-error')).toEqual([]);
  });

  it('that cannot be read in full is named with line and column; the rest of it applies; exit 2', () => {
    write('half/.postmortem.json', '{\n  "rules": { "human-error": "off" },\n  "folders": 7\n}\n');
    const { status, stderr, files } = check(write('half/a.md', BLAMING));
    expect(status).toBe(2);
    expect(stderr).toContain(`${path.join('half', '.postmortem.json')}:3:3: "folders" is not a setting`);
    expect(files[0]?.findings.filter(({ rule }) => rule === 'human-error')).toEqual([]);
  });

  it.each([
    ['malformed', '{ "rules": ', /:1:\d+: This is not JSON/],
    ['huge', `{ "folder": "${'a'.repeat(10_000_000)}" }`, /longer than 1 MB/],
    ['latin', Buffer.from('{ "folder": "caf\u00e9" }', 'latin1'), /not UTF-8/],
  ])('that is %s is named, the report is checked all the same', (name, content, says) => {
    write(`${name}/.postmortem.json`, content);
    const { status, stderr, files } = check(write(`${name}/a.md`, BLAMING));
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(files[0]?.findings).not.toEqual([]);
  });

  it('and .gitignore leave reports out of folders and globs, not those given by name', () => {
    write('out/.postmortem.json', '{ "ignore": ["drafts/"] }');
    write('out/.gitignore', '/built/\n*.tmp.postmortem.md\n!keep.tmp.postmortem.md\n');
    for (const name of ['a', 'drafts/b', 'built/c', 'd.tmp', 'keep.tmp'])
      write(`out/${name}.postmortem.md`, BLAMING);
    const kept = ['out/a.postmortem.md', 'out/keep.tmp.postmortem.md'];
    expect(check('out').files.map(file => file.path)).toEqual(kept);
    expect(check('out/**').files.map(file => file.path)).toEqual(kept);
    expect(check('out/drafts/b.postmortem.md').files).toMatchObject([{ error: null }]);
    expect(check('out/drafts')).toMatchObject({
      status: 2,
      files: [{ error: expect.stringContaining('ignored') as string }],
    });
  });
});
