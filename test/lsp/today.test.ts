import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { todayOf } from '../../server/src/service/today.js';
import { addDays } from '../../server/src/service/wallClock.js';
import { buildBundle } from '../support/bundle.js';
import { Client, PULL } from './client.js';

/** No two places have days that lie further apart: it is never the same one there. */
const WEST = 'Pacific/Niue';
const EAST = 'Pacific/Kiritimati';

let bundle: string;
let folder: string;
beforeAll(() => {
  bundle = buildBundle('server.js', 'lsp-today');
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-today-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function reading(timeZone: string, node: readonly string[] = []): Promise<Client> {
  const client = new Client([...node, bundle, '--stdio']);
  await client.initialize(PULL, { timeZone, commands: true });
  return client;
}

/** Opens a report with one action; answers how its findings and its lens see that, whenever asked. */
async function dueOn(client: Client, day: string): Promise<() => Promise<[boolean, string | undefined]>> {
  const uri = 'file:///reports/due.postmortem.md';
  await client.open(uri, `# Outage\n\n## Preventive Actions\n\n- [ ] Alert on size (due ${day})\n`);
  return async () => {
    const found = await client.pull(uri);
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    return [found.some(({ code }) => code === 'overdue-action'), lenses.at(-1)?.command?.title];
  };
}

it.each([
  [WEST, [false, '1 action open']],
  [EAST, [true, '1 action open, 1 overdue']],
])('is the day of the reader, wherever the server runs: %s', async (timeZone, expected) => {
  const client = await reading(timeZone);
  const seen = await dueOn(client, todayOf({ now: Date.now(), timeZone: WEST }));
  expect(await seen()).toEqual(expected);
  await client.shutdown();
});

it('is another one after midnight, though the report is the same', async () => {
  const clock = path.join(folder, 'clock.cjs');
  const midnight = path.join(folder, 'midnight');
  writeFileSync(
    clock,
    `const { existsSync } = require('node:fs');
     const real = Date.now;
     Date.now = () => real() + (existsSync(${JSON.stringify(midnight)}) ? 2 * 86_400_000 : 0);`,
  );
  const client = await reading('UTC', ['-r', clock]);
  const seen = await dueOn(client, addDays(todayOf({ now: Date.now(), timeZone: 'UTC' }), 1));
  expect(await seen()).toEqual([false, '1 action open']);
  writeFileSync(midnight, '');
  expect(await seen()).toEqual([true, '1 action open, 1 overdue']);
  await client.shutdown();
});
