import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeLens,
  CompletionItem,
  Hover,
  InitializeResult,
  InlayHint,
  MarkupKind,
  Position,
  SemanticTokens,
} from 'vscode-languageserver/node';
import type { ContinueEntryResult, Edit } from '../../server/src/protocol/index.js';
import { buildBundle } from '../support/bundle.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { withoutCursor } from '../support/checks.js';
import { Client, PULL, PUSH } from './client.js';

const EDITOR = {
  ...PULL,
  textDocument: {
    ...PULL.textDocument,
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] as MarkupKind[] },
  },
};

let client: Client;
let plain: Client;
let announced: InitializeResult;
beforeAll(async () => {
  const bundle = buildBundle('server.js', 'lsp-writing');
  client = new Client([bundle, '--stdio']);
  plain = new Client([bundle, '--stdio']);
  announced = await client.initialize(EDITOR, { timeZone: 'Asia/Tokyo', commands: true });
  await plain.initialize(PUSH);
});
afterAll(async () => {
  await Promise.all([client.shutdown(), plain.shutdown()]);
});

let count = 0;
async function opened(text: string, to = client): Promise<string> {
  count += 1;
  const uri = `file:///writing/${count}.postmortem.md`;
  await to.open(uri, text);
  return uri;
}

/** Opens a fixture; answers its URI and the position of `$0`. */
async function openedAt(fixture: string, to = client): Promise<{ uri: string; position: Position }> {
  const { text, offset } = withoutCursor(fixture);
  const lines = text.slice(0, offset).split('\n');
  return {
    uri: await opened(text, to),
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

async function completed(fixture: string, to = client, triggerCharacter?: string): Promise<CompletionItem[]> {
  const { uri, position } = await openedAt(fixture, to);
  const context = triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter };
  return to.request('textDocument/completion', { textDocument: { uri }, position, context });
}

describe('completion', () => {
  it('is announced with the characters that ask', () => {
    expect(announced.capabilities.completionProvider).toEqual({
      triggerCharacters: ['#', '[', '@', ' ', '(', '/'],
    });
  });

  it('gives snippets, their place both ways and their order to a client that takes them', async () => {
    const [first] = await completed('# Outage\n\n#$0\n', client, '#');
    expect(first).toMatchObject({
      label: 'Incident Summary',
      filterText: '# Incident Summary',
      sortText: '0000',
      insertTextFormat: 2,
    });
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
    expect(first?.textEdit).toMatchObject({ insert: range, replace: range });
    expect(first?.textEdit?.newText).toMatch(/^## Incident Summary\n\n<!-- .* -->\n\n\$0$/);
  });

  it('gives plain text to one that does not', async () => {
    const [first] = await completed('# Outage\n\n#$0\n', plain);
    expect(first).toMatchObject({
      insertTextFormat: 1,
      textEdit: { range: { start: { line: 2, character: 0 } } },
    });
    expect(first?.textEdit?.newText).not.toContain('$0');
  });

  it('writes over the rest of a word only where that is asked for', async () => {
    const items = await completed('---\nstatus: dr$0aft\n---\n');
    expect(items[0]?.textEdit).toEqual({
      newText: 'draft',
      insert: { start: { line: 1, character: 8 }, end: { line: 1, character: 10 } },
      replace: { start: { line: 1, character: 8 }, end: { line: 1, character: 13 } },
    });
  });

  it('knows the zone of the reader from the client', async () => {
    expect((await completed('---\ntime-zone: $0\n---\n'))[1]?.label).toBe('Asia/Tokyo');
  });

  it('is silent in code and for a space in a sentence', async () => {
    expect(await completed('# Outage\n\n## Timeline\n\n```\n- $0\n```\n')).toEqual([]);
    expect(await completed(`${CLEAN_REPORT}\nThe $0`, client, ' ')).toEqual([]);
  });
});

describe('continuing an entry', () => {
  const params = { version: 1, line: 5 };
  it('answers with a snippet for the line', async () => {
    const uri = await opened('# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 — x\n- \n');
    const next = await client.request<ContinueEntryResult | null>('postmortem/continueEntry', {
      uri,
      ...params,
    });
    expect(next?.range).toEqual({ start: { line: 5, character: 0 }, end: { line: 5, character: 2 } });
    expect(next?.snippet).toMatch(/^- \$\{1:.*\} — \$0$/);
  });

  it('answers nothing for a version that is gone, and for a line that is not there', async () => {
    const uri = await opened('# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 — x\n- \n');
    for (const wrong of [
      { ...params, version: 7 },
      { ...params, line: 99 },
    ])
      expect(await client.request('postmortem/continueEntry', { uri, ...wrong })).toBeNull();
  });
});

/** The clean report with the cursor in front of the first of these words. */
const at = (words: string): string => CLEAN_REPORT.replace(words, `$0${words}`);
const ALL = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('hover', () => {
  it('shows a time on the reader’s clock, too, in Markdown or as plain text', async () => {
    const shown = [];
    for (const to of [client, plain]) {
      const { uri, position } = await openedAt(at('09:25 — **[detected]'), to);
      shown.push(await to.request<Hover>('textDocument/hover', { textDocument: { uri }, position }));
    }
    expect(shown[0]?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('| You (Asia/Tokyo) | 2026-10-08 18:25 |') as string,
    });
    expect(shown[1]?.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(
        /^T\+00:13, 13 min after the start\n\nUTC: 2026-10-08 09:25(?:\n|$)/,
      ) as string,
    });
    expect(shown[0]?.range).toEqual({ start: { line: 27, character: 2 }, end: { line: 27, character: 7 } });
  });

  it('answers nothing where there is nothing to tell', async () => {
    const { uri, position } = await openedAt(at('The reindex job stops'));
    expect(await client.request('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
  });
});

describe('inlay hints', () => {
  const ask = (uri: string, range = ALL): Promise<InlayHint[]> =>
    client.request('textDocument/inlayHint', { textDocument: { uri }, range });

  it('are those of the range', async () => {
    const uri = await opened(CLEAN_REPORT);
    expect(await ask(uri, { start: { line: 27, character: 0 }, end: { line: 28, character: 0 } })).toEqual([
      {
        position: { line: 27, character: 7 },
        label: 'T+00:13',
        tooltip: '13 min after the start',
        paddingLeft: true,
      },
    ]);
    expect((await ask(uri)).map(({ label }) => label)).toContain('timeline: 1 h 2 min');
  });

  it('are switched off by their settings, with the lenses, without a warning', async () => {
    const uri = await opened(CLEAN_REPORT);
    const off = { sinceStart: false, gaps: false, durations: false };
    await client.changeSettings({
      inlayHints: off,
      codeLens: false,
      continueEntries: true,
      markdownPreview: { timeline: true },
    });
    expect(await ask(uri)).toEqual([]);
    expect(await client.request('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
    await client.changeSettings({});
    expect((await ask(uri)).length).toBeGreaterThan(0);
    expect(client.warnings).toEqual([]);
  });
});

describe('code lenses', () => {
  it('are announced to a client that has the commands', () => {
    expect(announced.capabilities.codeLensProvider).toEqual({});
  });

  it('lead to the preview, the order and the actions', async () => {
    const uri = await opened(
      '# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:20 — x\n- 09:12 — y\n\n## Actions\n\n- [ ] Alert on size (due 2020-01-01)\n',
    );
    const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(
      found.map(({ range, command }) => [
        range.start.line,
        command?.title,
        command?.command,
        command?.arguments,
      ]),
    ).toEqual([
      [2, 'Preview', 'postmortem.showTimeline', [uri]],
      [2, 'Sort by time', 'postmortem.sortTimeline', [uri]],
      [7, '1 action open, 1 overdue', 'postmortem.actions.focus', undefined],
    ]);
    const edits = await client.request<Edit[]>('postmortem/sortTimeline', { uri });
    expect(edits.map(({ newText }) => newText)).toEqual(['- 09:12 — y\n- 09:20 — x']);
  });
});

describe('semantic tokens', () => {
  it('are those of the range, by the names announced', async () => {
    const legend = announced.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const uri = await opened(CLEAN_REPORT);
    const range = { start: { line: 27, character: 0 }, end: { line: 28, character: 0 } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    expect(data).toEqual([27, 25, 8, legend.indexOf('actor'), 0, 0, 10, 37, legend.indexOf('quotation'), 0]);
  });
});
