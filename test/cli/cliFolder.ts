import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildBundle } from '../support/bundle.js';

export const BLAMING = '# Outage\n\n## Root Cause\n\nThe outage was caused by human error.\n';
export const REPORT = `---
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

/** The command line of a suite, in a folder of its own that goes with it. */
export class CliFolder {
  cli = '';
  #folder = '';

  constructor(suite: string) {
    beforeAll(() => {
      this.cli = buildBundle('cli.js', suite);
      this.#folder = mkdtempSync(path.join(tmpdir(), `postmortem-${suite}-`));
    });
    afterAll(() => {
      rmSync(this.#folder, { recursive: true });
    });
  }

  readonly at = (name: string): string => path.join(this.#folder, name);

  readonly write = (name: string, content: string | Buffer): string => {
    const file = this.at(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return name;
  };

  readonly runWith = (env: Record<string, string>, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.cli, ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  };

  /** With `input` on standard input. */
  readonly pipe = (input: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.cli, ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };

  readonly run = (...args: string[]) => this.runWith({}, ...args);

  /** `check` as JSON, read. */
  readonly check = (...args: string[]) => {
    const { status, stdout, stderr } = this.run('check', '--format', 'json', ...args);
    return { status, stderr, ...(JSON.parse(stdout) as Checked) };
  };
}
