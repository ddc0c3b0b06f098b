import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateReport } from './generateReport.js';
import { median } from './measure.js';
import { ms, type Result } from './result.js';

const START_ROUNDS = 15;
const RUN_ROUNDS = 5;
const REPORTS = 120;
const KB = 1000;

/** Goal 5: from spawning the server to its answer to `initialize`, against a Node that does nothing. */
export async function startUp(): Promise<Result[]> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < START_ROUNDS; round++) {
    bare.push(timed(['-e', '0']));
    ours.push(await initialized());
  }
  const from = `${ms(median(ours))}, bare Node ${ms(median(bare))}`;
  return [{ goal: 5, what: 'spawn → initialize / bare Node', ratio: ratio(ours, bare), limit: 1.4, from }];
}

/** Goal 6: the command line over many reports, against markdownlint-cli2 on the same files. */
export function commandLine(): Result[] {
  const given = process.env.BENCH_REPORTS;
  const folder = given ?? generated();
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < RUN_ROUNDS; round++) {
    ours.push(timed(['dist/cli.js', 'check', '--format', 'json', '--fail-on', 'never', ...globs(folder)]));
    peer.push(timed(['node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs', ...globs(folder)]));
  }
  if (given === undefined) rmSync(folder, { recursive: true });
  const from = `${ms(median(ours))}, markdownlint-cli2 ${ms(median(peer))}`;
  return [{ goal: 6, what: 'command line / markdownlint-cli2', ratio: ratio(ours, peer), limit: 0.5, from }];
}

function globs(folder: string): string[] {
  return [`${folder}/**/*.md`];
}

/** A folder of reports as long as real ones are. */
function generated(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < REPORTS; i++)
    writeFileSync(path.join(folder, `${i}.postmortem.md`), generateReport(3 * KB + i * 50));
  return folder;
}

/** Milliseconds that a Node process takes with these arguments. */
function timed(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

/** Milliseconds from spawning the server to the first byte of its answer. */
function initialized(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    server.once('error', reject);
    server.stdout.once('data', () => {
      resolve(performance.now() - start);
      server.kill();
    });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
}

function ratio(a: readonly number[], b: readonly number[]): number {
  return median(a) / median(b);
}
