import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import type { CodeAction, DocumentSymbol, TextEdit } from 'vscode-languageserver/node';
import {
  STAT_FILE_REQUEST,
  type InsertSectionResult,
  type NewReportResult,
  type Outline,
  type TimelineView,
} from '../../server/src/protocol/index.js';
import { buildBundle } from '../support/bundle.js';
import { Client, PULL, PUSH } from './client.js';

const REPORT = `# Checkout outage

## Summary

On 2026-03-17 from 14:02 to 15:07 UTC customers could not pay, for 65 minutes; 1,200 orders were lost.

## Timeline

All times are UTC.

- 2026-03-17 14:02 UTC: a deploy starts the outage.
- 14:20 UTC: the on-call engineer is paged.

## Root Cause

### Contributing factors

The outage was caused by human error.
`;

let bundle: string;
let pull: Client;
let push: Client;
beforeAll(async () => {
  bundle = buildBundle('server.js', 'lsp');
  pull = new Client([bundle, '--stdio']);
  push = new Client([bundle, '--stdio']);
  await Promise.all([pull.initialize(PULL), push.initialize(PUSH)]);
});
afterAll(async () => {
  await Promise.all([pull.shutdown(), push.shutdown()]);
});

let count = 0;
async function opened(text: string, client = pull): Promise<string> {
  count += 1;
  const uri = `file:///reports/${count}.postmortem.md`;
  await client.open(uri, text);
  return uri;
}
const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

function editsOf(action: CodeAction | undefined): TextEdit[] {
  const change = action?.edit?.documentChanges?.[0];
  return change !== undefined && 'edits' in change ? (change.edits as TextEdit[]) : [];
}

describe('initialize', () => {
  it('announces pull diagnostics only to a client that pulls', async () => {
    const announced = [];
    for (const capabilities of [PULL, PUSH]) {
      const client = new Client([bundle, '--stdio']);
      const result = await client.initialize(capabilities);
      announced.push(result.capabilities.diagnosticProvider !== undefined);
      expect(result.capabilities.textDocumentSync).toEqual({ openClose: true, change: 2, save: true });
      expect(await client.shutdown()).toBe(0);
    }
    expect(announced).toEqual([true, false]);
  });
});

describe('the command line as a server', () => {
  it('answers over standard input and output', async () => {
    const client = new Client([buildBundle('cli.js', 'lsp'), 'lsp', '--stdio']);
    expect((await client.initialize(PULL)).serverInfo).toEqual({ name: 'postmortem' });
    const uri = await opened(REPORT, client);
    expect(codes(await client.pull(uri))).toContain('human-error');
    expect(await client.shutdown()).toBe(0);
  });
});

describe('diagnostics', () => {
  it('name the rule, link to its page and stand on the words', async () => {
    const uri = await opened(REPORT);
    const found = (await pull.pull(uri)).find(({ code }) => code === 'human-error');
    expect(found).toMatchObject({ source: 'postmortem', range: { start: { line: 17 }, end: { line: 17 } } });
    expect(found?.codeDescription?.href).toMatch(/^https:\/\/.*human-error/);
    expect(found).not.toHaveProperty('data');
  });

  it('follow an edit', async () => {
    const uri = await opened(REPORT);
    const range = { start: { line: 17, character: 0 }, end: { line: 17, character: 37 } };
    await pull.edit(uri, [{ range, newText: 'A retry storm filled the queue.' }]);
    expect(codes(await pull.pull(uri))).not.toContain('human-error');
  });

  it('leave out what the writer suppressed', async () => {
    const comment = '<!-- postmortem-disable-next-line human-error -- quoted from the customer -->\n';
    const uri = await opened(REPORT.replace('The outage was', `${comment}The outage was`));
    expect(codes(await pull.pull(uri))).not.toContain('human-error');
  });

  it('are pushed, with the version, to a client that does not pull, and cleared on closing', async () => {
    const uri = await opened(REPORT, push);
    const first = await push.pushed(uri);
    expect(first.version).toBe(1);
    expect(codes(first.diagnostics)).toContain('human-error');
    const next = push.pushed(uri);
    await push.edit(uri, [
      { range: { start: { line: 17, character: 0 }, end: { line: 18, character: 0 } }, newText: '' },
    ]);
    const second = await next;
    expect(second.version).toBe(2);
    expect(codes(second.diagnostics)).not.toContain('human-error');
    const last = push.pushed(uri);
    await push.close(uri);
    expect((await last).diagnostics).toEqual([]);
  });
});

describe('findings that took long', () => {
  const link = `${REPORT}\nSee [the runbook](./runbook.md).\n`;
  let client: Client;
  beforeEach(async () => {
    client = new Client([bundle, '--stdio']);
    await client.initialize(PUSH, { files: true }, [{ uri: 'file:///reports', name: 'reports' }]);
  });
  afterEach(async () => {
    await client.shutdown();
  });

  it('are not pushed any more after the report was closed', async () => {
    const uri = await opened(link, client);
    const empty = client.pushed(uri);
    client.answer(STAT_FILE_REQUEST, async () => {
      await client.close(uri);
      return null;
    });
    expect((await empty).diagnostics).toEqual([]);
    const late = client.pushed(uri).then(() => 'of the closed one');
    const next = await opened(REPORT, client);
    expect(await Promise.race([late, client.pushed(next).then(() => 'of the next')])).toBe('of the next');
  });

  it('are not pushed for a version that is gone', async () => {
    const uri = await opened(link, client);
    const start = { line: 0, character: 0 };
    client.answer(STAT_FILE_REQUEST, async () => {
      client.answer(STAT_FILE_REQUEST, () => null);
      await client.edit(uri, [{ range: { start, end: start }, newText: '\n' }]);
      return null;
    });
    expect((await client.pushed(uri)).version).toBe(2);
  });
});

describe('settings', () => {
  it('switch a rule off, and the client is asked to pull again', async () => {
    const uri = await opened(REPORT);
    await pull.changeSettings({ rules: { 'human-error': 'off' }, trace: { server: 'off' } });
    expect(codes(await pull.pull(uri))).not.toContain('human-error');
    await pull.changeSettings({});
    expect(codes(await pull.pull(uri))).toContain('human-error');
  });

  it('that cannot be read are named once, and the rest applies', async () => {
    const uri = await opened(REPORT);
    const bad = { rules: { 'human-error': 'off', 'missing-section': 'loud' }, timeZone: 7 };
    const before = pull.warnings.length;
    await pull.changeSettings(bad);
    expect(codes(await pull.pull(uri))).not.toContain('human-error');
    await pull.changeSettings(bad);
    await pull.pull(uri);
    const shown = pull.warnings.slice(before);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('postmortem.rules.missing-section');
    expect(shown[0]).toContain('postmortem.timeZone');
    await pull.changeSettings({});
  });

  it.each([[null], ['text'], [[]], [3]])('of the wrong shape (%j) leave the defaults', async settings => {
    const uri = await opened(REPORT);
    await pull.changeSettings(settings);
    expect(codes(await pull.pull(uri))).toContain('human-error');
    await pull.changeSettings({});
  });

  it('are taken from the notification of a client that cannot be asked', async () => {
    const uri = await opened(REPORT, push);
    expect(codes((await push.pushed(uri)).diagnostics)).toContain('human-error');
    const next = push.pushed(uri);
    await push.pushSettings({ postmortem: { rules: { 'human-error': 'off' } } });
    expect(codes((await next).diagnostics)).not.toContain('human-error');
  });
});

describe('code actions', () => {
  it('repair a finding, linked to it, in the version they were made for', async () => {
    const uri = await opened('# Outage\n');
    const actions = await pull.actions(uri, 'quickfix');
    expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
    const action = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'missing-section');
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 1 } });
    const before = codes(await pull.pull(uri)).filter(code => code === 'missing-section').length;
    await pull.edit(uri, editsOf(action));
    expect(codes(await pull.pull(uri)).filter(code => code === 'missing-section')).toHaveLength(before - 1);
  });

  it('apply every safe fix at once', async () => {
    const uri = await opened('# Outage\n');
    const [action, ...more] = await pull.actions(uri, 'source.fixAll');
    expect(more).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.postmortem');
    await pull.edit(uri, editsOf(action));
    expect(codes(await pull.pull(uri))).not.toContain('missing-section');
  });

  it('are none where nothing is found', async () => {
    const uri = await opened(REPORT);
    const at = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
    expect(await pull.actions(uri, 'quickfix', at)).toEqual([]);
    expect(await pull.actions(uri, 'refactor')).toEqual([]);
  });
});

describe('symbols', () => {
  it('nest by section and show the state', async () => {
    const uri = await opened(REPORT);
    const symbols = await pull.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    const flat = (list: readonly DocumentSymbol[], depth: number): string[] =>
      list.flatMap(each => [
        `${depth} ${each.name} ${each.detail ?? ''}`,
        ...flat(each.children ?? [], depth + 1),
      ]);
    const names = flat(symbols, 0);
    expect(names.some(name => /Summary (?:complete|thin)$/.test(name))).toBe(true);
    const depthOf = (heading: string) => Number(names.find(name => name.includes(heading))?.charAt(0));
    expect(depthOf('Contributing factors')).toBe(depthOf('Root Cause') + 1);
  });
});

describe('custom requests', () => {
  it('outline: present sections with a range, missing ones without', async () => {
    const uri = await opened(REPORT);
    const outline = await pull.request<Outline>('postmortem/outline', { uri });
    const state = Object.fromEntries(
      outline.items.map(({ kind, range }) => [kind, range?.start.line ?? null]),
    );
    expect(outline.title).toBe('Checkout outage');
    expect(state).toMatchObject({
      summary: 2,
      timeline: 6,
      resolution: null,
      actions: null,
      successes: null,
    });
  });

  it('timeline: the entries with their instants', async () => {
    const uri = await opened(REPORT);
    const view = await pull.request<TimelineView>('postmortem/timeline', { uri });
    expect(view.title).toBe('Checkout outage');
    expect(view.events.map(({ epochMs, range }) => [epochMs, range.start.line])).toEqual([
      [Date.UTC(2026, 2, 17, 14, 2), 10],
      [Date.UTC(2026, 2, 17, 14, 20), 11],
    ]);
  });

  it('insertSection: an edit after which the section is there and the cursor in it', async () => {
    const uri = await opened(REPORT);
    const result = await pull.request<InsertSectionResult>('postmortem/insertSection', {
      uri,
      kind: 'resolution',
    });
    const text = await pull.edit(uri, [result.edit]);
    const outline = await pull.request<Outline>('postmortem/outline', { uri });
    const section = outline.items.find(({ kind }) => kind === 'resolution');
    expect(section?.range?.start.line).toBeLessThan(result.cursor.line);
    expect(text.split('\n').length).toBeGreaterThan(result.cursor.line);
  });

  it('insertSection: nothing for a section that is no kind of ours', async () => {
    const uri = await opened(REPORT);
    expect(await pull.request('postmortem/insertSection', { uri, kind: '__proto__' })).toBeNull();
  });

  it('newReport: a file name from title and date, and a snippet', async () => {
    const params = {
      title: 'Checkout outage',
      severity: 'SEV2',
      start: '2026-03-17T14:02',
      timeZone: 'Europe/Berlin',
    };
    const result = await pull.request<NewReportResult>('postmortem/newReport', params);
    expect(result.fileStem).toBe('2026-03-17-checkout-outage');
    expect(result.snippet).toContain('Checkout outage');
    expect(result.snippet).toMatch(/\$\{?\d/);
  });

  it('newReport: a wrong parameter is an error that names it', async () => {
    await expect(pull.request('postmortem/newReport', { title: 1 })).rejects.toThrow('"title"');
  });

  it('timeZones: IANA names and UTC, each once', async () => {
    const zones = await pull.request<string[]>('postmortem/timeZones', null);
    expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Berlin', 'America/New_York']));
    expect(new Set(zones).size).toBe(zones.length);
  });
});

describe('a cancelled request', () => {
  it('is answered as such', async () => {
    const uri = await opened(REPORT);
    const code = await pull.cancel('postmortem/outline', { uri });
    expect(code).toBe(LSPErrorCodes.RequestCancelled);
  });
});

describe('any text', () => {
  const line = '- 14:02 UTC: the on-call engineer is paged, it was human error.\n';
  const texts: Record<string, string> = {
    empty: '',
    'blank lines': '\n\n\n',
    'NUL bytes': `# A\u0000B\n\n## Timeline\n\n\u0000\u0000- 14:02 \u0000\n`,
    'lone surrogates': '# \uD800 outage \uDC00\n\n## Root cause\n\nhuman error \uDBFF',
    'a byte order mark': `\uFEFF${REPORT}`,
    'CRLF line ends': REPORT.replaceAll('\n', '\r\n'),
    'CR line ends': REPORT.replaceAll('\n', '\r'),
    'open front matter': '---\ntitle: "x\n',
    // 5 MB are read by `npm run bench`; a single list of this size costs the parser a second.
    'half a megabyte': `# Outage\n\n## Timeline\n\n${line.repeat(8_000)}`,
  };

  it.each(Object.entries(texts))('is served: %s', { timeout: 120_000 }, async (_name, text) => {
    const logged = pull.logged.length;
    const uri = await opened(text);
    expect((await pull.pull(uri)).length).toBeGreaterThan(0);
    const textDocument = { uri };
    expect(await pull.request('textDocument/documentSymbol', { textDocument })).toBeInstanceOf(Array);
    expect(await pull.request('postmortem/outline', { uri })).toHaveProperty('items');
    expect(await pull.request('postmortem/timeline', { uri })).toHaveProperty('events');
    const start = { line: 0, character: 0 };
    expect(await pull.actions(uri, 'quickfix', { start, end: start })).toBeInstanceOf(Array);
    expect(pull.logged.slice(logged)).toEqual([]);
    await pull.close(uri);
  });

  it('with CRLF line ends has findings on the same lines as with LF', async () => {
    const places = [];
    for (const text of [REPORT, texts['CRLF line ends'] ?? '']) {
      const uri = await opened(text);
      places.push((await pull.pull(uri)).map(({ code, range }) => [code, range]));
    }
    expect(places[1]).toEqual(places[0]);
  });
});

describe('unknown documents', () => {
  const uri = 'file:///nowhere.postmortem.md';
  const requests: [string, unknown, unknown][] = [
    ['textDocument/diagnostic', { textDocument: { uri } }, { kind: 'full', items: [] }],
    ['textDocument/documentSymbol', { textDocument: { uri } }, []],
    ['postmortem/outline', { uri }, null],
    ['postmortem/timeline', { uri }, null],
    ['postmortem/insertSection', { uri, kind: 'summary' }, null],
    ['postmortem/outline', {}, null],
    ['postmortem/outline', null, null],
  ];
  it.each(requests)('%s %j is answered empty', async (method, params, empty) => {
    expect(await pull.request(method, params)).toEqual(empty);
  });

  it('a plain Markdown document is none of ours', async () => {
    await pull.open('file:///readme.md', REPORT, 'markdown');
    expect(await pull.pull('file:///readme.md')).toEqual([]);
  });
});
