// Writes what is derived from the rules' declarations: docs/rules/*.md, the table in the README, the settings in
// package.json and the schema of .postmortem.json. `--check` only compares.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';

const root = path.resolve(import.meta.dirname, '../..');
const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

const { RULES: rules, configSchema, configFileSchema, severityText } = await loadService();
const wanted = new Map(rules.map(rule => [`docs/rules/${rule.id}.md`, page(rule)]));
wanted.set('README.md', readmeWithTable(rules));
wanted.set('package.json', await manifestWithSettings());
wanted.set('schemas/postmortem.schema.json', await json(configFileSchema(), 'json'));
/** Pages of rules that are no more. */
const orphans = fs
  .readdirSync(path.join(root, 'docs/rules'))
  .map(name => `docs/rules/${name}`)
  .filter(name => !wanted.has(name));

const stale = [...wanted]
  .filter(([name, text]) => read(name) !== text)
  .map(([name]) => name)
  .concat(orphans);
if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${name} is stale: run npm run generate`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of stale) {
    if (wanted.has(name)) fs.writeFileSync(path.join(root, name), wanted.get(name));
    else fs.rmSync(path.join(root, name));
  }
  console.log(stale.length === 0 ? 'Everything generated is up to date.' : `Wrote ${stale.join(', ')}`);
}

async function loadService() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rules-'));
  const outfile = path.join(folder, 'service.cjs');
  await build({
    stdin: {
      contents: `export { RULES } from './rules/index.js'; export * from './configSchema.js';`,
      resolveDir: path.join(root, 'server/src/service'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  const { default: service } = await import(pathToFileURL(outfile).href);
  fs.rmSync(folder, { recursive: true });
  return service;
}

function page({ id, group, severity, docs, options }) {
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
${optionsText(id, options)}`;
}

function optionsText(id, options) {
  if (options === undefined) return '';
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  );
  const [name, option] = Object.entries(options)[0];
  const example = `"${id}": ["warning", { "${name}": ${JSON.stringify(option.default)} }]`;
  return `
| option | default | meaning |
| --- | --- | --- |
${rows.join('\n')}

Options stand behind the severity: \`${example}\`.
`;
}

/** The manifest with the settings that are also keys of .postmortem.json; the other settings stay as they are. */
async function manifestWithSettings() {
  const manifest = JSON.parse(read('package.json'));
  const { properties } = manifest.contributes.configuration;
  for (const [key, schema] of Object.entries(configSchema()))
    properties[`postmortem.${key}`] = { ...schema, scope: 'resource' };
  // As npm writes it.
  return json(manifest, 'json-stringify');
}

async function json(value, parser) {
  return format(JSON.stringify(value, null, 2), { parser, printWidth: 110 });
}

function readmeWithTable(all) {
  const rows = all.map(
    ({ id, group, docs }) => `| ${group} | [\`${id}\`](docs/rules/${id}.md) | ${docs.summary} |`,
  );
  const table = [BEGIN, '| group | rule | what it finds |', '| --- | --- | --- |', ...rows, END].join('\n');
  const text = read('README.md');
  return text.slice(0, text.indexOf(BEGIN)) + table + text.slice(text.indexOf(END) + END.length);
}

function read(name) {
  const file = path.join(root, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
