// Writes what is derived from the rules' declarations: docs/rules/*.md and the table in the README. `--check` only compares.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

const rules = await loadRules();
const wanted = new Map(rules.map(rule => [`docs/rules/${rule.id}.md`, page(rule)]));
wanted.set('README.md', readmeWithTable(rules));

const stale = [...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => name);
if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${name} is stale: run npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of stale) fs.writeFileSync(path.join(root, name), wanted.get(name));
  console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Wrote ${stale.join(', ')}`);
}

async function loadRules() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rules-'));
  const outfile = path.join(folder, 'service.cjs');
  const entry = path.join(root, 'server/src/service/index.ts');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  const { default: service } = await import(pathToFileURL(outfile).href);
  fs.rmSync(folder, { recursive: true });
  return service.RULES;
}

function page({ id, group, severity, docs }) {
  const examples = docs.examples.map(
    ({ bad, good }) =>
      `Found:\n\n\`\`\`md\n${bad.trimEnd()}\n\`\`\`\n\nFine:\n\n\`\`\`md\n${good.trimEnd()}\n\`\`\`\n`,
  );
  return `# ${id}

${docs.summary}

Group: ${group}. Severity: ${severityText(severity)}.

## Why

${docs.why}

Source: ${docs.source}

## Examples

${examples.join('\n')}
## Configure

\`"postmortem.rules": { "${id}": "off" }\` switches it off; \`error\`, \`warning\`, \`information\` and \`hint\` set its severity.
For one line: \`<!-- postmortem-disable-next-line ${id} -- reason -->\`.
`;
}

function severityText(severity) {
  return severity === 'completeness'
    ? 'information in a draft, a warning in review, an error when final'
    : severity;
}

function readmeWithTable(all) {
  const rows = all.map(({ id, docs }) => `| [\`${id}\`](docs/rules/${id}.md) | ${docs.summary} |`);
  const table = [BEGIN, '| rule | what it finds |', '| --- | --- |', ...rows, END].join('\n');
  const text = read('README.md');
  return text.slice(0, text.indexOf(BEGIN)) + table + text.slice(text.indexOf(END) + END.length);
}

function read(name) {
  const file = path.join(root, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
