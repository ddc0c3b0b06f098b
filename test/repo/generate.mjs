// Writes what is derived from the rules' declarations: docs/rules/*.md, the table in the README, the settings in
// package.json and the schema of .postmortem.json. `--check` only compares.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';
import { texts } from './texts.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

const service = await loadService();
const { RULES: rules, configSchema, configFileSchema, severityText } = service;
const wanted = new Map(rules.map(rule => [`docs/rules/${rule.id}.md`, page(rule)]));
wanted.set('README.md', readmeWithTable(rules));
await addTexts();
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
      contents: `export { RULES } from './rules/index.js'; export * from './configSchema.js'; export * from './message.js';
        export * from './picture/incident.js'; export * from './milestoneTexts.js'; export * from './templates/guidance.js';
        export * from './wording/categories.js'; export * from './sensitive/tokens.js';`,
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

/**
 * The manifest with the settings that are also keys of .postmortem.json; the other settings stay as they are. Its texts
 * go to package.nls.json, and those of the rules in German to package.nls.de.json, whose other texts are written by hand.
 */
async function addTexts() {
  const german = JSON.parse(read('l10n/bundle.l10n.de.json') || '{}');
  const manifest = JSON.parse(read('package.json'));
  const { properties } = manifest.contributes.configuration;
  const kept = JSON.parse(read('package.nls.json') || '{}');
  const [english, translated] = [{}, {}];
  const local = settings(service.telling(german));
  for (const [name, schema] of Object.entries(settings())) {
    properties[name] = schema;
    nlsOf(local[name], keyOf(['configuration', name]), translated, {});
  }
  nlsOf(manifest.contributes, '', english, kept);
  const byHand = JSON.parse(read('package.nls.de.json') || '{}');
  const all = Object.keys(english).map(key => [key, translated[key] ?? byHand[key]]);
  // As npm writes it.
  wanted.set('package.json', await json(manifest, 'json-stringify'));
  wanted.set('package.nls.json', await json(english, 'json'));
  wanted.set('package.nls.de.json', await json(Object.fromEntries(all), 'json'));
  const keys = texts(path.join(root), service);
  const bundle = Object.fromEntries([...keys].sort().map(key => [key, key]));
  wanted.set('l10n/bundle.l10n.json', await json(bundle, 'json'));
}

function settings(tell) {
  const entries = Object.entries(configSchema(tell));
  return Object.fromEntries(
    entries.map(([key, schema]) => [`postmortem.${key}`, { ...schema, scope: 'resource' }]),
  );
}

/** Puts the texts of a part of the manifest into `nls`, and in their place the keys under which they stand there. */
function nlsOf(part, at, nls, kept) {
  for (const [name, value] of Object.entries(part)) {
    const isText = /^(?:title|name|category|contents|altText|(?:markdownD|d)escription)$/.test(name);
    if (typeof value === 'string' && isText) {
      const key = /^%(.+)%$/.exec(value)?.[1] ?? (name === 'category' ? name : at);
      nls[key] = value.startsWith('%') ? kept[key] : value;
      part[name] = `%${key}%`;
    } else if (typeof value === 'object' && value !== null) {
      const id = Array.isArray(part) ? (value.command ?? value.id ?? value.view ?? name) : name;
      nlsOf(value, keyOf([at, id]), nls, kept);
    }
  }
}

/** Where a text stands in the manifest, without the steps that tell nothing. */
function keyOf(steps) {
  const silent = ['', 'properties', 'items', 'anyOf'];
  return steps
    .map(step => step.replace(/^postmortem\./, ''))
    .filter(step => !silent.includes(step) && !/^\d+$/.test(step))
    .join('.');
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
