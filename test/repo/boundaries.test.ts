import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What dependency-cruiser reports for the tree below `folder`: `file rule`, sorted. */
async function violations(folder: string): Promise<readonly string[]> {
  const command = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [command, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'client', 'server'];
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
  return summary.violations.map(each => `${each.from} ${each.rule.name}`).sort();
}

/** File below the tree → the import planted into it, the rule that must report it. */
const planted: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['server/src/service/model.ts', "import * as planted from 'vscode';", 'service-is-pure'],
  ['server/src/service/span.ts', "import planted from 'node:fs';", 'service-no-node-core'],
  [
    'server/src/service/config.ts',
    "import { fromMarkdown as planted } from 'mdast-util-from-markdown';",
    'one-file-knows-remark',
  ],
  ['server/src/service/finding.ts', "import remarkParse from 'remark-parse';", 'one-file-knows-remark'],
  [
    'server/src/service/blocks.ts',
    "import { Range as planted } from 'vscode-languageserver';",
    'service-is-pure',
  ],
  ['server/src/protocol/index.ts', "import planted from 'node:os';", 'lsp-no-node-core'],
  ['server/src/lsp/convert.ts', "import '../node/main.js';", 'lsp-knows-no-platform'],
  ['server/src/cli/lines.ts', "import '../lsp/convert.js';", 'cli-speaks-to-service'],
  [
    'client/src/timeline/messages.ts',
    "import '../../../server/src/service/span.js';",
    'client-takes-only-protocol-at-run-time',
  ],
];

describe('boundaries between the parts', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'postmortem-boundaries-'));

  beforeAll(() => {
    for (const name of [
      'client',
      'server',
      'package.json',
      'tsconfig.base.json',
      '.dependency-cruiser.cjs',
    ]) {
      cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    for (const [file, line] of planted) {
      const target = path.join(copy, file);
      const use = line.includes('planted') ? '\nexport const keptByTheCompiler = planted;\n' : '\n';
      writeFileSync(target, line + use + readFileSync(target, 'utf8'));
    }
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it('are kept by the tree', async () => {
    expect(await violations(root)).toEqual([]);
  });

  it('report each planted import', async () => {
    const found = await violations(copy);
    for (const [file, line, rule] of planted) expect(found, line).toContain(`${file} ${rule}`);
  });
});
