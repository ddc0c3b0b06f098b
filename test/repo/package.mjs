// Packs what esbuild has built into out/blameless-postmortem.vsix and looks at what went in.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const vsix = path.join(root, 'out/blameless-postmortem.vsix');
const LIMIT = 1.5 * 1024 * 1024;

const stage = stageFiles();
const packed = spawnSync('npx', ['vsce', 'package', '--no-dependencies', '--out', vsix], {
  cwd: stage,
  stdio: 'inherit',
});
const problems = packed.status === 0 ? [...absent(), ...tooLarge(), ...nodeInWeb()] : ['vsce failed'];
fs.rmSync(stage, { recursive: true, force: true });
for (const problem of problems) console.error(`package: ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);

/**
 * A folder that holds what .vscodeignore chooses from, and the manifest without what concerns the npm package only:
 * vsce refuses a manifest with `files` beside a .vscodeignore. Below the root, so that npx finds vsce.
 */
function stageFiles() {
  fs.mkdirSync(path.dirname(vsix), { recursive: true });
  const folder = fs.mkdtempSync(path.join(root, 'out/package-'));
  const names = [
    '.vscodeignore',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'icon.png',
    'icon.svg',
    'package.nls.json',
    'package.nls.de.json',
  ];
  for (const name of [...names, 'dist', 'l10n', 'syntaxes', 'snippets', 'schemas', 'docs']) {
    const source = path.join(root, name);
    if (fs.existsSync(source)) fs.cpSync(source, path.join(folder, name), { recursive: true });
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const key of ['files', 'bin', 'scripts', 'devDependencies']) delete manifest[key];
  fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return folder;
}

/** Files that the manifest names, such as a schema or a picture, and that did not go in. */
function absent() {
  const { stdout } = spawnSync('npx', ['vsce', 'ls', '--no-dependencies'], { cwd: stage, encoding: 'utf8' });
  const inside = stdout.split('\n').map(line => line.trim());
  const manifest = JSON.parse(fs.readFileSync(path.join(stage, 'package.json'), 'utf8'));
  return filesIn(manifest)
    .filter(file => !inside.some(name => name === file || name.startsWith(`${file}/`)))
    .map(file => `the manifest names ${file}, which is not in the package`);
}

/** Relative paths anywhere in the manifest: they begin with `./`, as npm writes them, or name a file of a folder. */
function filesIn(value) {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(filesIn);
  if (typeof value !== 'string' || /[\s*$:]/.test(value)) return [];
  const isPath = value.startsWith('./') || /^[\w-]+(?:\/[\w.-]+)*\.(?:js|json|png|svg|md)$/.test(value);
  return isPath ? [value.replace(/^\.\//, '')] : [];
}

function tooLarge() {
  const { size } = fs.statSync(vsix);
  return size > LIMIT ? [`the extension is ${size} bytes large; it may be ${LIMIT}`] : [];
}

/** The web bundles run in a worker, where nothing of Node can be required. */
function nodeInWeb() {
  const folder = path.join(root, 'dist/web');
  const builtins = new Set(builtinModules);
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .flatMap(name => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      const required = [...text.matchAll(/\b(?:require|import)\(["'`]([^"'`]+)["'`]\)/g)].map(
        match => match[1],
      );
      return required
        .filter(id => id.startsWith('node:') || builtins.has(id))
        .map(id => `dist/web/${name} requires ${id}, which no browser has`);
    });
}
