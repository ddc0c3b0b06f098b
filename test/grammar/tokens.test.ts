import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { beforeAll, expect, test } from 'vitest';

/** The parts of Markdown that our grammar's selectors name; VS Code brings the whole grammar. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  repository: {},
  patterns: [
    { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
    { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
    { begin: '^#{1,6} ', end: '$', name: 'markup.heading.markdown' },
    { begin: '<!--', end: '-->', name: 'comment.block.html' },
  ],
};

let grammar: textmate.IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: sources => new oniguruma.OnigScanner(sources),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: scope => {
      const own = new URL('../../syntaxes/postmortem.tmLanguage.json', import.meta.url);
      const text = scope === MARKDOWN.scopeName ? JSON.stringify(MARKDOWN) : readFileSync(own, 'utf8');
      return Promise.resolve(textmate.parseRawGrammar(text, `${scope}.json`));
    },
  });
  const loaded = await registry.loadGrammar('text.html.markdown.postmortem');
  if (loaded === null) throw new Error('the grammar did not load');
  grammar = loaded;
});

/** Tokens of the last line of `text` as `[text, innermost scope that is ours]`. */
function ownTokens(text: string): string[][] {
  let stack = textmate.INITIAL;
  let tokens: string[][] = [];
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    tokens = result.tokens.flatMap(token => {
      const scope = token.scopes.findLast(name =>
        /^(?:constant|support|keyword|entity|string)\..*\.postmortem$/.test(name),
      );
      return scope === undefined
        ? []
        : [[line.slice(token.startIndex, token.endIndex), scope.replace(/\.postmortem$/, '')]];
    });
    stack = result.ruleStack;
  }
  return tokens;
}

const STAMP = 'constant.numeric.timestamp';
const ZONE = 'support.constant.time-zone';

test.each([
  [
    '- 14:05 UTC restarted',
    [
      ['14:05', STAMP],
      ['UTC', ZONE],
    ],
  ],
  [
    '- **2026-03-17 14:05 CET:** x',
    [
      ['2026-03-17 14:05', STAMP],
      ['CET', ZONE],
    ],
  ],
  [
    '| 2026-03-17T14:05Z | x |',
    [
      ['2026-03-17T14:05', STAMP],
      ['Z', ZONE],
    ],
  ],
  [
    '- 5:02 PM Europe/Berlin x',
    [
      ['5:02 PM', STAMP],
      ['Europe/Berlin', ZONE],
    ],
  ],
  ['- ~14:05 x', [['~14:05', STAMP]]],
  ['- T+5m x', [['T+5m', 'constant.numeric.timestamp.relative']]],
  [
    '### 14:05 [detected]',
    [
      ['14:05', STAMP],
      ['detected', 'keyword.other.milestone'],
    ],
  ],
  ['**[Resolved]** done', [['Resolved', 'keyword.other.milestone']]],
  ['a [resolved](x) link', []],
  [
    'A SEV-2 and a P1 incident',
    [
      ['SEV-2', 'constant.other.severity'],
      ['P1', 'constant.other.severity'],
    ],
  ],
  ['version 1.17 on 10.0.0.1:8080 and a:12:30', []],
  ['`14:05 SEV-1`', []],
  ['```\n14:05 SEV-1 [detected]', []],
  [
    '---\nseverity: SEV-1',
    [
      ['severity', 'keyword.other.key'],
      ['SEV-1', 'constant.other.severity'],
    ],
  ],
  [
    '---\nstatus: draft # 14:05',
    [
      ['status', 'keyword.other.key'],
      ['draft', 'constant.language.status'],
    ],
  ],
  ['---\nours: x', [['ours', 'entity.name.tag']]],
  ['---\ntitle: x\n---\nstatus: draft', []],
  [
    '<!-- postmortem-disable-next-line human-error -- quoted 14:05 -->',
    [
      ['postmortem-disable-next-line', 'keyword.control.suppression'],
      [' human-error', 'entity.name.function.rule'],
      ['quoted 14:05', 'string.unquoted.reason'],
    ],
  ],
  ['<!-- a comment at 14:05 -->', []],
])('%s', (text, expected) => {
  expect(ownTokens(text)).toEqual(expected);
});
