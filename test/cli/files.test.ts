import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BLAMING, CliFolder } from './cliFolder.js';

const { at, check, pipe, run, write } = new CliFolder('files');

describe('files', () => {
  it('a dash is standard input, which --fix cannot change', () => {
    expect(pipe(`\uFEFF${BLAMING}`, 'check', '-').stdout).toMatch(
      /^-\n[\s\S]*^ +5:26 +warning .*\[human-error\]$/m,
    );
    expect(pipe(BLAMING, 'inspect', '-').stdout).toContain('"kind": "root-cause"');
    const { status, stderr } = pipe(BLAMING, 'check', '--fix', '-');
    expect([status, stderr]).toEqual([2, expect.stringContaining('leave --fix out')]);
    write('-', '# Outage\n');
    expect(check('./-').files.map(({ path }) => path)).toEqual(['./-']);
  });

  it('a folder and a glob give the *.postmortem.md files, each once, in order', () => {
    for (const name of [
      'in/b.postmortem.md',
      'in/a.postmortem.md',
      'in/deep/c.postmortem.md',
      'in/notes.md',
    ]) {
      write(name, BLAMING);
    }
    write('in/node_modules/d.postmortem.md', BLAMING);
    const all = ['in/a.postmortem.md', 'in/b.postmortem.md', 'in/deep/c.postmortem.md'];
    expect(check('in').files.map(file => file.path)).toEqual(all);
    expect(check('in/**/*.md').files.map(file => file.path)).toEqual(all);
    expect(check('in/b.postmortem.md', 'in').files.map(file => file.path)).toEqual([
      'in/b.postmortem.md',
      'in/a.postmortem.md',
      'in/deep/c.postmortem.md',
    ]);
  });

  it('a folder gives what hidden folders in it hold, but nothing of git and node_modules', () => {
    const reports = ['.incidents/deep/c', '.github/incidents/a', '.hidden', '.git/b', 'x/node_modules/d'];
    for (const name of reports) write(`dots/${name}.postmortem.md`, BLAMING);
    const shown = ['.github/incidents/a', '.hidden', '.incidents/deep/c'];
    const paths = shown.map(name => `dots/${name}.postmortem.md`);
    expect(check('dots').files.map(file => file.path)).toEqual(paths);
    expect(check('dots/**').files.map(file => file.path)).toEqual(paths);
  });

  it('symbolic links in a folder are not followed: neither in a circle nor out of it', () => {
    const outside = write('elsewhere/out.postmortem.md', '# Outage\n');
    write('linked/in.postmortem.md', BLAMING);
    symlinkSync('..', at('linked/round'));
    symlinkSync('../elsewhere', at('linked/away'));
    symlinkSync('../elsewhere/out.postmortem.md', at('linked/file.postmortem.md'));
    for (const arg of ['linked', 'linked/**'])
      expect(check('--fix', arg).files.map(file => file.path)).toEqual(['linked/in.postmortem.md']);
    expect(readFileSync(at(outside), 'utf8')).toBe('# Outage\n');
  });

  it('a file under two names is checked once; a link that is named is followed', () => {
    write('twice/a.postmortem.md', BLAMING);
    symlinkSync('twice', at('again'));
    symlinkSync('twice/a.postmortem.md', at('alias.md'));
    const paths = (...args: string[]) => check(...args).files.map(file => file.path);
    expect(paths('twice', 'again', 'alias.md')).toEqual(['twice/a.postmortem.md']);
    expect(paths('again', 'twice')).toEqual(['again/a.postmortem.md']);
    expect(paths('alias.md')).toEqual(['alias.md']);
  });

  it('a folder called like a report is a folder', () => {
    write('x.postmortem.md/y.postmortem.md', BLAMING);
    expect(check('x.postmortem.md')).toMatchObject({
      files: [{ path: 'x.postmortem.md/y.postmortem.md', error: null }],
    });
  });

  it('a file called like a glob is a file', () => {
    expect(check(write('[draft] a.md', BLAMING)).files).toMatchObject([
      { path: '[draft] a.md', error: null },
    ]);
  });

  it.each([
    ['missing.md', /no such file/],
    ['empty-folder', /no \*\.postmortem\.md/],
    ['nothing/**', /no \*\.postmortem\.md/],
    ['latin1.md', /not UTF-8/],
    ['utf16.md', /not UTF-8/],
    ['loop.md', /ELOOP|no such file/],
  ])('%s is named, the rest is checked, exit 2', (name, reason) => {
    mkdirSync(at('empty-folder'), { recursive: true });
    write('latin1.md', Buffer.from('# Caf\u00e9\n', 'latin1'));
    write('utf16.md', Buffer.from('\uFEFF# Outage\n', 'utf16le'));
    rmSync(at('loop.md'), { force: true });
    symlinkSync('loop.md', at('loop.md'));
    const good = write('good.md', BLAMING);
    const { status, stderr, files } = check(name, good);
    expect(status).toBe(2);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(reason);
    expect(files.map(file => [file.path, file.error === null])).toEqual([
      [name, false],
      [good, true],
    ]);
    expect(files[1]?.findings).not.toEqual([]);
    expect(run('inspect', name, good).status).toBe(2);
  });

  it('a file that cannot be read is named', () => {
    symlinkSync('nowhere.md', at('dangling.md'));
    expect(check('dangling.md')).toMatchObject({
      status: 2,
      files: [{ error: expect.any(String) as string }],
    });
  });

  it('a byte order mark does not move the first heading', () => {
    const { files } = check(write('bom.md', `\uFEFF${BLAMING}`));
    expect(files[0]?.findings).toEqual(check(write('plain.md', BLAMING)).files[0]?.findings);
  });

  it.each(['', '\u0000', '\r', '---', '# \u0000\n\u0000'])('any text is a report: %j', text => {
    const name = write('odd.md', text);
    expect(check(name).files[0]?.error).toBeNull();
    expect(run('inspect', name).status).toBe(0);
  });
});
