// The texts for people in the source, which are the keys of their translations.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const FOLDERS = ['client/src', 'client/webview', 'server/src'];

/** Templates of every text that the code says, and those that tables of the service declare. */
export function texts(root, service) {
  const { RULES, CATEGORIES, TOKENS, configSchema } = service;
  const tables = ['MILESTONE_NAMES', 'DURATION_NAMES', 'MILESTONE_TEXTS', 'DURATION_TEXTS', 'GUIDANCE'];
  const found = new Set(tables.flatMap(name => Object.values(service[name])));
  for (const name of service.PHASE_NAMES) found.add(name);
  for (const { why, prompt } of CATEGORIES) found.add(why).add(prompt);
  for (const { name } of TOKENS) found.add(name);
  // What the schema says, the summaries and options of the rules among it.
  configSchema(function tell(message) {
    found.add(message.template);
    for (const arg of message.args) if (typeof arg === 'object') tell(arg);
    return '';
  });
  for (const { docs } of RULES) found.add(docs.why);
  for (const folder of FOLDERS) {
    for (const name of fs.readdirSync(path.join(root, folder), { recursive: true })) {
      if (!/(?<!\.d)\.ts$/.test(name)) continue;
      const text = fs.readFileSync(path.join(root, folder, name), 'utf8');
      for (const key of textsIn(ts.createSourceFile(name, text, ts.ScriptTarget.Latest))) found.add(key);
    }
  }
  return found;
}

function* textsIn(node) {
  if (ts.isTaggedTemplateExpression(node) && ['msg', 'text'].includes(node.tag.text))
    yield templateOf(node.template);
  if (ts.isCallExpression(node) && isTold(node.expression)) {
    const [first] = node.arguments;
    if (first !== undefined && ts.isStringLiteralLike(first)) yield first.text;
  }
  const children = [];
  ts.forEachChild(node, child => {
    children.push(child);
  });
  for (const child of children) yield* textsIn(child);
}

/** `vscode.l10n.t(…)` or `plain(…)`. */
function isTold(called) {
  if (ts.isIdentifier(called)) return called.text === 'plain';
  return (
    ts.isPropertyAccessExpression(called) &&
    called.name.text === 't' &&
    ts.isPropertyAccessExpression(called.expression) &&
    called.expression.name.text === 'l10n'
  );
}

function templateOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (all, { literal }, i) => `${all}{${i}}${literal.text}`,
    template.head.text,
  );
}
