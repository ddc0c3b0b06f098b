import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBundle } from '../support/bundle.js';

const EXAMPLE = path.resolve(
  import.meta.dirname,
  '../../examples/2026-03-17-checkout-connection-limit.postmortem.md',
);
let folder: string;
let cli: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-timeline-'));
  cli = buildBundle('cli.js', 'timeline');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function timeline(...args: string[]) {
  return spawnSync(process.execPath, [cli, 'timeline', ...args], { encoding: 'utf8', cwd: folder });
}

it.each([
  [
    'svg',
    (text: string) =>
      new JSDOM(text, { contentType: 'image/svg+xml' }).window.document.documentElement.tagName,
    'svg',
  ],
  ['html', (text: string) => new JSDOM(text).window.document.querySelectorAll('tbody tr').length, 14],
  ['csv', (text: string) => text.trim().split('\r\n').length, 15],
  ['md', (text: string) => text.trim().split('\n').length, 16],
  ['json', (text: string) => (JSON.parse(text) as { timeline: unknown[] }).timeline.length, 14],
] as const)('prints the timeline as %s', (format, read, expected) => {
  const { status, stdout } = timeline(EXAMPLE, '--format', format);
  expect(status).toBe(0);
  expect(read(stdout)).toBe(expected);
});

it('names a file that cannot be read, and ends with 2', () => {
  const { status, stderr } = timeline('absent.md');
  expect(status).toBe(2);
  expect(stderr).toContain('absent.md');
});
