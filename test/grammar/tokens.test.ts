import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { beforeAll, expect, test } from 'vitest';

/**
 * The parts of Markdown that our grammar's selectors name, built as in the whole grammar that VS Code brings: what begins a
 * block matches only at the start of a line or where the match before it ended.
 */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  repository: {
    block: {
      patterns: [
        { match: '^(#{1,6} +(.*))$', captures: { 2: inlines() }, name: 'markup.heading.markdown' },
        {
          begin: '(^|\\G)[ ]{0,3}(>) ?',
          while: '(^|\\G)\\s*(>) ?',
          name: 'markup.quote.markdown',
          patterns: [{ include: '#block' }],
        },
        {
          begin: '(^|\\G)[ ]{0,3}([*+-]|[0-9]+\\.)[ \\t]',
          while: '((^|\\G)([ ]{2,4}|\\t))|(^[ \\t]*$)',
          name: 'markup.list.markdown',
          patterns: [{ include: '#block' }],
        },
        { begin: '(^|\\G)```', end: '(^|\\G)```', name: 'markup.fenced_code.block.markdown' },
        { begin: '(^|\\G)\\s*<!--', end: '-->', name: 'comment.block.html' },
        {
          begin: '(^|\\G)\\|(?=[^|].+\\|\\s*$)',
          while: '(^|\\G)(?=\\|)',
          name: 'markup.table.markdown',
          patterns: [{ match: '(?<=\\|)\\s*(?=\\S)([^|]+)(?<=\\S)\\s*(?=\\|)', captures: { 1: inlines() } }],
        },
        {
          begin: '(^|\\G)[ ]{0,3}(?=[^ \\t\\n])',
          while: '(^|\\G)((?=\\s*[-=]{3,}\\s*$)|[ ]{4,}(?=[^ \\t\\n]))',
          name: 'meta.paragraph.markdown',
          patterns: [
            { include: '#inline' },
            { match: '^-{3,}(?=[ \\t]*$)', name: 'markup.heading.setext.2.markdown' },
          ],
        },
      ],
    },
    inline: {
      patterns: [
        { begin: '\\*\\*(?=\\S)', end: '\\*\\*', name: 'markup.bold.markdown', ...inlines() },
        { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
        { begin: '<!--', end: '-->', name: 'comment.block.html' },
        { match: '\\[[^\\]]+\\](\\([^)]+\\))?', name: 'meta.link.markdown' },
      ],
    },
  },
  patterns: [{ include: '#block' }],
};

function inlines(): { patterns: { include: string }[] } {
  return { patterns: [{ include: '#inline' }] };
}

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

/** Tokens of the last line of `text` as `[text, innermost scope that passes]`. */
function tokens(text: string, passes: (scope: string) => boolean): [string, string][] {
  let stack = textmate.INITIAL;
  let found: [string, string][] = [];
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    found = result.tokens.flatMap(({ scopes, startIndex, endIndex }) => {
      const scope = scopes.findLast(passes);
      return scope === undefined ? [] : [[line.slice(startIndex, endIndex), scope]];
    });
    stack = result.ruleStack;
  }
  return found;
}

function ownTokens(text: string): string[][] {
  const own = /^(?:constant|support|keyword|entity|string)\..*\.postmortem$/;
  return tokens(text, scope => own.test(scope)).map(([words, scope]) => [
    words,
    scope.replace(/\.postmortem$/, ''),
  ]);
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

test.each([
  ['- ', '14:02 UTC — '],
  ['> ', '14:02 '],
  ['1. ', '2026-03-17 '],
  ['', '14:02 '],
  ['', 'SEV-1 '],
  ['- ', '[started] '],
  ['## ', '14:02 '],
  ['| ', 'SEV-1 '],
])('%j keeps its Markdown after %j', (block, own) => {
  const text = `${block}${own}**[detected]** x: \`rollout 14:02\` of [v2](http://x)${block === '| ' ? ' |' : ''}`;
  const markdown = tokens(text, scope => /^(?:markup\.(?:bold|inline)|meta\.link)/.test(scope));
  expect(markdown).toContainEqual(['`rollout 14:02`', 'markup.inline.raw.string.markdown']);
  expect(markdown).toContainEqual(['[v2](http://x)', 'meta.link.markdown']);
  expect(markdown).toContainEqual(['detected', 'markup.bold.markdown']);
  const found = ownTokens(text).map(([words]) => words);
  expect(found).toEqual([...ownTokens(block + own).map(([words]) => words), 'detected']);
  expect(found.length).toBeGreaterThan(1);
});

test('a heading that begins with a time keeps the line under it', () => {
  expect(tokens('14:02 Outage\n-----', scope => scope.startsWith('markup.heading'))).toEqual([
    ['-----', 'markup.heading.setext.2.markdown'],
  ]);
});

test('a comment for the checks is told from others inside a list', () => {
  expect(ownTokens('- x\n  <!-- postmortem-disable-line human-error -->').map(([, scope]) => scope)).toEqual([
    'keyword.control.suppression',
    'entity.name.function.rule',
  ]);
});
