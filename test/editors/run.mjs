// `node test/editors/run.mjs`: the server in Neovim, with the recipe of docs/editors.md as it stands there. Needs
// dist/cli.js. Installs Debian's Neovim where it is missing, and fails where that cannot be done: nothing is skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import assert from 'node:assert/strict';

const root = path.resolve(import.meta.dirname, '../..');
const REPORT = `# Outage on 2026-10-08

## Timeline (UTC)

- 09:20 — Ana: “zurück” auf den alten Index 🙂 Ana
- 09:12 — Ana: searches fail
`;
const EXPECTED = `# Outage on 2026-10-08

## Timeline (UTC)

- 09:12 — on-call engineer: searches fail
- 09:20 — on-call engineer: “zurück” auf den alten Index 🙂 on-call engineer
`;
const has = command => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

installNeovim();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-neovim-'));
try {
  const seen = runNeovim(folder);
  assert.equal(seen.failure, undefined, seen.failure);
  assert.equal(seen.filetype, 'postmortem');
  assert.equal(seen.shown, true, 'the finding is shown');
  assert.match(seen.message, /09:12/);
  assert.equal(seen.gone, true, 'the finding is gone once it is fixed');
  assert.equal(fs.readFileSync(path.join(folder, 'outage.postmortem.md'), 'utf8'), EXPECTED);
  console.log('Neovim shows a finding, applies its fix and renames a person into a role.');
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function runNeovim(home) {
  const recipe = /```lua\n([\s\S]*?)```/.exec(
    fs.readFileSync(path.join(root, 'docs/editors.md'), 'utf8'),
  )?.[1];
  assert.ok(recipe, 'docs/editors.md has a recipe for Neovim');
  fs.writeFileSync(path.join(home, 'recipe.lua'), recipe);
  fs.writeFileSync(path.join(home, 'outage.postmortem.md'), REPORT);
  const script = `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/cli.js')}" "$@"\n`;
  fs.writeFileSync(path.join(home, 'postmortem'), script, { mode: 0o755 });
  const result = path.join(home, 'result.json');
  const lua = path.join(root, 'test/editors/neovim.lua');
  const args = ['--headless', '--clean', '-c', 'luafile recipe.lua', '-c', `luafile ${lua}`];
  const env = {
    ...process.env,
    HOME: home,
    PATH: `${home}:${process.env.PATH}`,
    RESULT: result,
  };
  const run = spawnSync('nvim', args, {
    cwd: home,
    env: { ...env, REPORT: path.join(home, 'outage.postmortem.md') },
    encoding: 'utf8',
    timeout: 180_000,
    killSignal: 'SIGKILL',
  });
  assert.ok(fs.existsSync(result), `Neovim left no result: ${run.error ?? ''}${run.stdout}${run.stderr}`);
  return JSON.parse(fs.readFileSync(result, 'utf8'));
}

function installNeovim() {
  if (has('nvim')) return;
  console.log('Installing the Debian package neovim.');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  for (const args of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'neovim'],
  ]) {
    const [command, ...rest] = [...sudo, ...args];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  assert.ok(
    has('nvim'),
    'Neovim is missing and could not be installed; "apt-get install neovim" provides it.',
  );
}
