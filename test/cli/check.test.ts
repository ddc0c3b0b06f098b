import { readFileSync, statSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats, { type FormatsPlugin } from 'ajv-formats';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SARIF_SCHEMA } from '../support/sarifSchema.js';
import { BLAMING, REPORT, CliFolder } from './cliFolder.js';

const { at, check, run, runWith, write } = new CliFolder('check');

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
    const { stdout } = runWith({ ...base, ...env }, 'check', write('blaming.md', BLAMING));
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  it('lets no control character of a report reach the terminal', () => {
    const name = write('escape.md', '# Outage\n\nCaused by human error \u001b[31m\u0007.\n');
    const { stdout } = runWith({ NO_COLOR: '', FORCE_COLOR: '1' }, 'check', name);
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

  it.each([
    ['a#b?c.md', 'a%23b%3Fc.md'],
    ['d 100%/[x] ü.md', 'd%20100%25/%5Bx%5D%20%C3%BC.md'],
  ])('--format sarif names %s by an address that leads there', (name, uri) => {
    const { stdout } = run('check', '--format', 'sarif', write(name, BLAMING));
    const log = JSON.parse(stdout) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: unknown } }[] }[] }[];
    };
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri });
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
    const once = readFileSync(at(name), 'utf8');
    expect(once).toMatch(/^\uFEFF# Outage\n[\s\S]*^## /m);
    check('--fix', name);
    expect(readFileSync(at(name), 'utf8')).toBe(once);
  });

  it('--fix says how many reports it changed', () => {
    const name = write('changed.md', '# Outage\n');
    expect(run('check', '--fix', name).stdout).toMatch(/ 1 report changed by --fix\.\n$/);
    expect(run('check', '--fix', name).stdout).not.toContain('changed by');
  });

  it('--fix tells of a file that cannot be written, and what is found in it as it stands; exit 2', () => {
    const name = write('kept.md', '# Outage\n');
    const found = check(name).files[0]?.findings;
    const refusing = write(
      'refusing.cjs',
      "require('node:fs/promises').writeFile = () => Promise.reject(new Error('EROFS: read-only file system'));",
    );
    const fix = (format: string) =>
      runWith(
        { NODE_OPTIONS: `-r ${at(refusing)}`, NO_COLOR: '1' },
        'check',
        '--fix',
        '--format',
        format,
        name,
      );
    const { status, stdout, stderr } = fix('json');
    expect([status, stderr]).toEqual([
      2,
      'postmortem: kept.md: could not be written: EROFS: read-only file system\n',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ findings: found }] });
    const pretty = fix('pretty').stdout;
    expect(pretty).toContain('\n  could not be written: EROFS');
    expect(pretty).toMatch(/^1 report checked: .* 1 file could not be written\.$/m);
    expect(fix('junit').stdout).toContain('<testcase name="writable"');
  });

  it('--fix keeps CRLF line ends', () => {
    const name = write('crlf.md', '# Outage\r\n\r\nIt stopped.\r\n');
    check('--fix', name);
    expect(readFileSync(at(name), 'utf8')).not.toMatch(/[^\r]\n/);
  });

  it('does not write a file it has nothing to fix in', () => {
    const name = write('whole.md', BLAMING);
    check('--fix', name);
    const { mtimeMs } = statSync(at(name));
    check('--fix', name);
    expect(statSync(at(name)).mtimeMs).toBe(mtimeMs);
  });
});
