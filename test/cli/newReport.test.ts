import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBundle } from '../support/bundle.js';

const CHAT = 'Ada Lovelace  14:02\nCheckout answers 502\nGrace  14:09\nRolling back\n';
let cli: string;
let folder: string;

beforeAll(() => {
  cli = buildBundle('cli.js', 'new');
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-new-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(args: readonly string[], input = '', cwd = folder, node: readonly string[] = []) {
  return spawnSync(process.execPath, [...node, cli, ...args], {
    ...{ encoding: 'utf8', cwd, input, timeout: 30_000 },
    env: { ...process.env, TZ: 'Europe/Berlin' },
  });
}
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const START = ['--start', '2026-03-17 14:02', '--time-zone', 'UTC'];

describe('postmortem new', () => {
  it('creates a report that has no finding, and prints its path', () => {
    const { status, stdout } = run(['new', 'Checkout outage', '--severity', 'SEV2', ...START]);
    expect(status).toBe(0);
    expect(stdout).toBe(`${path.join('postmortems', '2026-03-17-checkout-outage.postmortem.md')}\n`);
    const text = read(stdout.trim());
    expect(text).toMatch(
      /^---\ntitle: Checkout outage\ndate: 2026-03-17\nseverity: SEV2\n(?:.*\n)*time-zone: UTC\n/,
    );
    expect(text).toContain('14:02 UTC');
    expect(run(['check', '--fail-on', 'information', '.']).status).toBe(0);
  });

  it('never overwrites: the second of a name gets a number', () => {
    const first = run(['new', 'Checkout outage', ...START]).stdout.trim();
    writeFileSync(path.join(folder, first), 'mine');
    expect(run(['new', 'Checkout outage', ...START]).stdout).toContain('checkout-outage-2.postmortem.md');
    expect(read(first)).toBe('mine');
  });

  it('takes a name that differs in capitals only for the same file, as some file systems do', () => {
    mkdirSync(path.join(folder, 'postmortems'));
    writeFileSync(path.join(folder, 'postmortems/2026-03-17-Checkout-Outage.postmortem.md'), 'mine');
    expect(run(['new', 'Checkout outage', ...START]).stdout).toContain('checkout-outage-2.postmortem.md');
  });

  it('tries another name where the file system refuses one that it does not list', () => {
    const first = run(['new', 'Checkout outage', ...START]).stdout.trim();
    writeFileSync(path.join(folder, first), 'mine');
    const unlisted = path.join(folder, 'unlisted.cjs');
    writeFileSync(unlisted, "require('node:fs/promises').readdir = () => Promise.resolve([]);");
    const { status, stdout } = run(['new', 'Checkout outage', ...START], '', folder, ['-r', unlisted]);
    expect([status, stdout]).toEqual([0, first.replace('.postmortem.md', '-2.postmortem.md\n')]);
    expect(read(first)).toBe('mine');
  });

  it.each([
    ['names its zone', ['--start', '2026-03-17 14:02 UTC'], '14:02 UTC'],
    ['names none: that of this machine', ['--start', '2026-03-17 14:02'], '14:02 Europe/Berlin'],
    [
      'is told on another clock',
      ['--start', '2026-03-17 14:02 UTC', '--time-zone', 'Asia/Tokyo'],
      '23:02 Asia/Tokyo',
    ],
  ])('starts at a moment that %s', (_, options, expected) => {
    expect(read(run(['new', 'Outage', ...options]).stdout.trim())).toContain(expected);
  });

  it('makes the timeline of the lines of a chat', () => {
    const { stdout, stderr } = run(['new', 'Outage', ...START, '--lines', '-'], CHAT);
    expect(stderr).toBe('');
    const text = read(stdout.trim());
    expect(text).toContain('14:02 UTC');
    expect(text).toContain('Rolling back');
  });

  it('takes folder, name, zone and templates from the configuration above', () => {
    mkdirSync(path.join(folder, 'sub'));
    mkdirSync(path.join(folder, 'docs'));
    writeFileSync(path.join(folder, 'docs/ours.md'), '# ${title}\n\nWritten for us at ${time}.\n');
    const config = {
      folder: 'reports',
      fileName: '${year}/${title}',
      timeZone: 'UTC',
      templates: ['docs/ours.md'],
    };
    writeFileSync(path.join(folder, '.postmortem.json'), JSON.stringify(config));
    const { status, stdout, stderr } = run(
      ['new', 'Outage', '--start', '2026-03-17 14:02', '--template', 'docs/ours.md'],
      '',
      path.join(folder, 'sub'),
    );
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout.trim()).toBe(path.join('..', 'reports', '2026', 'outage.postmortem.md'));
    expect(read('reports/2026/outage.postmortem.md')).toContain('# Outage\n\nWritten for us at 14:02.');
  });

  it.each([
    ['an empty title', [' '], 'title is empty'],
    ['a start that is none', ['Outage', '--start', 'soonish'], '"soonish" is no date and time'],
    ['an unknown zone', ['Outage', '--time-zone', 'Mars/Base'], '"Mars/Base" is no time zone'],
    ['a template that is absent', ['Outage', '--template', 'absent.md'], '"absent.md"'],
    ['lines without times', ['Outage', '--lines', '-'], 'Standard input holds no lines of a chat or a log'],
    ['lines without times beside a start', ['Outage', ...START, '--lines', '-'], 'leave --lines out'],
    [
      'a start that the clocks of this machine skip',
      ['Outage', '--start', '2026-03-29 02:30'],
      'the clocks of "Europe/Berlin" go forward and never show 02:30',
    ],
    [
      'a start that the clocks of the report skip',
      ['Outage', '--start', '2026-03-08 02:30', '--time-zone', 'America/New_York'],
      'never show 02:30',
    ],
    ['an unknown option', ['Outage', '--colour', 'red'], '--colour'],
  ])('says what is wrong with %s, ends with 2 and writes nothing', (_, args, message) => {
    const { status, stdout, stderr } = run(['new', ...args], 'no times here\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });
});
