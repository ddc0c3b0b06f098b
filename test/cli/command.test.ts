import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CliFolder } from './cliFolder.js';

const cli = new CliFolder('command');
const { run } = cli;

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

  it('--version tells that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('is executable as it stands', () => {
    expect(readFileSync(cli.cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(cli.cli).mode & 0o111).toBe(0o111);
  });
});
