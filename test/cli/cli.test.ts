import { spawnSync } from 'node:child_process';
import { symlinkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import formats, { type FormatsPlugin } from 'ajv-formats';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle } from '../support/bundle.js';
import { SARIF_SCHEMA } from '../support/sarifSchema.js';

const BLAMING = '# Outage\n\n## Root Cause\n\nThe outage was caused by human error.\n';
const REPORT = `---
title: Checkout outage
date: 2026-03-17
severity: SEV2
time-zone: UTC
---

# Checkout outage

## Timeline

- 14:02 UTC: a deploy starts the outage.
- 14:20 UTC: [detected] the on-call engineer is paged.

## Preventive Actions

- [ ] Add an alert on queue depth (owner: Ada, due: 2026-04-01)


`;

interface Found {
  path: string;
  error: string | null;
  findings: {
    rule: string;
    severity: string;
    line: number;
    fixes: { kind: string }[];
    suppressed: string | null;
  }[];
}
interface Checked {
  files: Found[];
  summary: Record<string, number>;
}

let cli: string;
let folder: string;
beforeAll(() => {
  cli = buildBundle('cli.js', 'cli');
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return name;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function runWith(env: Record<string, string>, ...args: string[]) {
  const { stdout } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return stdout;
}

function check(...args: string[]) {
  const { status, stdout, stderr } = run('check', '--format', 'json', ...args);
  return { status, stderr, ...(JSON.parse(stdout) as Checked) };
}

describe('check', () => {
  it('gives findings with lines and columns from 1', () => {
    const { files, summary, status } = check(write('blaming.md', BLAMING));
    expect(files.map(file => file.path)).toEqual(['blaming.md']);
    const found = files[0]?.findings.find(({ rule }) => rule === 'human-error');
    expect(found).toMatchObject({ group: 'blame', line: 5, endLine: 5, suppressed: null });
    expect(Object.keys(found ?? {})).toEqual([
      'rule',
      'group',
      'severity',
      'message',
      'line',
      'column',
      'endLine',
      'endColumn',
      'fixes',
      'suppressed',
    ]);
    expect(Object.keys(summary)).toEqual([
      'files',
      'errors',
      'warnings',
      'information',
      'hints',
      'suppressed',
    ]);
    expect(summary).toMatchObject({ files: 1 });
    expect(summary.warnings).toBeGreaterThan(0);
    expect(status).toBe(0);
  });

  it.each([
    ['warning', 1],
    ['information', 1],
    ['never', 0],
  ])('--fail-on %s exits %i', (severity, code) => {
    expect(run('check', '--fail-on', severity, write('blaming.md', BLAMING)).status).toBe(code);
  });

  it('counts a suppressed finding apart and does not fail for it', () => {
    const comment = '<!-- postmortem-disable-next-line human-error -- a quotation -->\n';
    const { files, summary } = check(
      write('quiet.md', BLAMING.replace('The outage', `${comment}The outage`)),
    );
    const found = files[0]?.findings.filter(({ rule }) => rule === 'human-error');
    expect(found?.map(({ suppressed }) => suppressed)).toEqual(['a quotation']);
    expect(summary.suppressed).toBe(1);
  });

  it('prints for people: path, place, rule and a sum', () => {
    const { stdout } = run('check', write('blaming.md', BLAMING));
    expect(stdout).toMatch(/^blaming\.md\n/);
    expect(stdout).toMatch(/^ {2}5:\d+ .*\[human-error\]$/m);
    expect(stdout).toMatch(/^1 report checked: /m);
  });

  it('shows the line with the words marked, wide characters and long lines too', () => {
    const { stdout } = run(
      'check',
      write(
        'frame.md',
        `${BLAMING}\n障害の原因は caused by human error.\n\n${'long '.repeat(60)}human error.\n`,
      ),
    );
    expect(stdout).toContain(
      '    5 | The outage was caused by human error.\n      |                          ^^^^^^^^^^^\n',
    );
    expect(stdout).toContain(
      '    7 | 障害の原因は caused by human error.\n      |                        ^^^^^^^^^^^\n',
    );
    expect(stdout).toMatch(/^ {4}9 \| …(?:long )+human error\.\n {6}\| +\^{11}$/m);
  });

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('into a pipe, with %j: coloured is %j', (env, coloured) => {
    const base = { NO_COLOR: '', FORCE_COLOR: '' };
    const stdout = runWith({ ...base, ...env }, 'check', write('blaming.md', BLAMING));
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  it('lets no control character of a report reach the terminal', () => {
    const name = write('escape.md', '# Outage\n\nCaused by human error \u001b[31m\u0007.\n');
    const stdout = runWith({ NO_COLOR: '', FORCE_COLOR: '1' }, 'check', name);
    expect(stdout).not.toContain('\u0007');
    expect(stdout).not.toContain('\u001b[31m\u0007');
  });

  it('--today decides what is overdue', () => {
    const name = write('due.md', REPORT);
    const overdue = (day: string) =>
      check('--today', day, name).files[0]?.findings.filter(({ rule }) => rule === 'overdue-action').length;
    expect([overdue('2026-04-01'), overdue('2026-04-02')]).toEqual([0, 1]);
  });

  it('--format github prints one escaped annotation a finding', () => {
    const lines = run('check', '--format', 'github', write('a,b.md', BLAMING)).stdout.trim().split('\n');
    expect(lines.length).toBe(check('a,b.md').files[0]?.findings.length);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=a%2Cb\.md,line=\d+,col=\d+,[^:]+::\S/);
    }
  });

  it('--format sarif holds what SARIF 2.1.0 requires, and names rules, files and regions', () => {
    const { stdout } = run('check', '--format', 'sarif', write('a b.md', BLAMING), 'missing.md');
    const log: unknown = JSON.parse(stdout);
    const ajv = new Ajv({ allErrors: true, strict: true });
    const addFormats = formats.default as FormatsPlugin;
    addFormats(ajv);
    const validate = ajv.compile(SARIF_SCHEMA);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [{ executionSuccessful: false }],
          results: expect.arrayContaining([
            expect.objectContaining({
              ruleId: 'human-error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20b.md' },
                    region: expect.objectContaining({ startLine: 5, endLine: 5 }) as unknown,
                  },
                },
              ],
            }),
          ]) as unknown,
        },
      ],
    });
  });

  it('--format junit is XML with a suite a file, whatever the file is called', () => {
    const { stdout } = run('check', '--format', 'junit', write('a&"<b>.md', BLAMING), 'missing.md');
    const { document } = new JSDOM(stdout, { contentType: 'text/xml' }).window;
    const suites = [...document.querySelectorAll('testsuite')];
    expect(suites.map(suite => suite.getAttribute('name'))).toEqual(['a&"<b>.md', 'missing.md']);
    expect(document.querySelector('testcase[name="human-error"] > failure')).not.toBeNull();
    expect(suites[1]?.querySelector('error')).not.toBeNull();
  });

  it('--fix leaves no safe fix, keeps the byte order mark, and does nothing the second time', () => {
    const name = write('fix.md', '\uFEFF# Outage\n');
    const { files } = check('--fix', name);
    expect(files[0]?.findings.flatMap(({ fixes }) => fixes).filter(({ kind }) => kind === 'safe')).toEqual(
      [],
    );
    const once = readFileSync(path.join(folder, name), 'utf8');
    expect(once).toMatch(/^\uFEFF# Outage\n[\s\S]*^## /m);
    check('--fix', name);
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(once);
  });

  it('--fix keeps CRLF line ends', () => {
    const name = write('crlf.md', '# Outage\r\n\r\nIt stopped.\r\n');
    check('--fix', name);
    expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/[^\r]\n/);
  });

  it('does not write a file it has nothing to fix in', () => {
    const name = write('whole.md', BLAMING);
    check('--fix', name);
    const { mtimeMs } = statSync(path.join(folder, name));
    check('--fix', name);
    expect(statSync(path.join(folder, name)).mtimeMs).toBe(mtimeMs);
  });
});

describe('inspect', () => {
  it('gives the model, lines from 1, blocks without the blank lines below', () => {
    const { stdout, status } = run('inspect', '--format', 'json', write('report.md', REPORT));
    const { files } = JSON.parse(stdout) as { files: unknown[] };
    expect(status).toBe(0);
    expect(files).toEqual([
      {
        path: 'report.md',
        title: { text: 'Checkout outage', line: expect.any(Number) as number },
        metadata: expect.objectContaining({
          date: '2026-03-17',
          severity: 'SEV2',
          timeZone: 'UTC',
        }) as unknown,
        sections: expect.arrayContaining([
          expect.objectContaining({ kind: 'timeline', heading: 'Timeline', line: 10, endLine: 13 }),
          expect.objectContaining({ kind: 'actions', line: 15, endLine: 17 }),
        ]) as unknown,
        timeline: [
          expect.objectContaining({ line: 12, endLine: 12, milestone: 'started' }),
          expect.objectContaining({ line: 13, endLine: 13, milestone: 'detected' }),
        ],
        milestones: expect.objectContaining({
          detected: { line: 13, time: expect.stringMatching(/^2026-03-17T14:20/) as string },
          resolved: null,
        }) as unknown,
        durations: expect.objectContaining({ timeToDetect: 'PT18M', timeToResolve: null }) as unknown,
        actions: [expect.objectContaining({ line: 17, owner: 'Ada', due: '2026-04-01', done: false })],
      },
    ]);
  });
});

describe('files', () => {
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
    mkdirSync(path.join(folder, 'empty-folder'), { recursive: true });
    write('latin1.md', Buffer.from('# Caf\u00e9\n', 'latin1'));
    write('utf16.md', Buffer.from('\uFEFF# Outage\n', 'utf16le'));
    rmSync(path.join(folder, 'loop.md'), { force: true });
    symlinkSync('loop.md', path.join(folder, 'loop.md'));
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
    symlinkSync('nowhere.md', path.join(folder, 'dangling.md'));
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

describe('the command', () => {
  it.each([
    [['check', '--today', '2026-02-30', 'a.md']],
    [['check', '--today', 'tomorrow', 'a.md']],
    [['check', '--format', 'xml', 'a.md']],
    [['check', '--fail-on', 'loud', 'a.md']],
    [['check', '--unknown', 'a.md']],
    [['check']],
    [['frobnicate']],
    [['lsp']],
  ])('%j exits 2 and says why', args => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/error:/);
  });

  it('--help exits 0', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('inspect') as string });
  });

  it('is executable as it stands', () => {
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });
});
