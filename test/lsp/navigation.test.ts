import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InitializeResult,
  SelectionRange,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { buildBundle } from '../support/bundle.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { Client, PULL } from './client.js';

const uri = 'file:///navigation/outage.postmortem.md';
const textDocument = { uri };
const TABLE = '# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n|Time|What|\n|-|-|\n|09:12|x|\n';

let client: Client;
let announced: InitializeResult;
beforeAll(async () => {
  client = new Client([buildBundle('server.js', 'lsp-navigation'), '--stdio']);
  announced = await client.initialize({
    ...PULL,
    textDocument: { ...PULL.textDocument, rename: { prepareSupport: true } },
  });
  await client.open(uri, CLEAN_REPORT);
});
afterAll(async () => {
  await client.shutdown();
});

const document = TextDocument.create(uri, 'postmortem', 1, CLEAN_REPORT);
const at = (words: string) => document.positionAt(CLEAN_REPORT.indexOf(words) + 1);

describe('navigation', () => {
  it('is announced', () => {
    expect(announced.capabilities).toMatchObject({
      documentSymbolProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      renameProvider: { prepareProvider: true },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
    });
  });

  it('lists entries and actions among the symbols', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const sections = symbols.flatMap(({ children }) => children ?? []);
    const inside = (name: string) =>
      sections.find(each => each.name.includes(name))?.children?.map(({ kind }) => kind);
    expect(inside('Timeline')).toEqual(Array<number>(6).fill(24));
    expect(inside('Preventive Actions')).toEqual([8, 8]);
  });

  it('folds and selects by line and position', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    expect(folds).toContainEqual({ startLine: 0, endLine: 8 });
    expect(folds.every(({ startLine, endLine }) => startLine < endLine)).toBe(true);
    const [selected] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [at('09:25')],
    });
    expect(selected?.range.start.line).toBe(selected?.range.end.line);
    expect(selected?.parent).toBeDefined();
  });

  it('highlights an actor, and renames it everywhere in one edit of this version', async () => {
    const position = at('on-call engineer: opened');
    const marks = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(marks).toHaveLength(CLEAN_REPORT.split('on-call engineer').length - 1);
    expect(await client.request('textDocument/prepareRename', { textDocument, position })).toMatchObject({
      placeholder: 'on-call engineer',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'first responder',
    });
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    const [change] = edit.documentChanges ?? [];
    const edits = change !== undefined && 'edits' in change ? (change.edits as TextEdit[]) : [];
    expect(TextDocument.applyEdits(document, edits)).toBe(
      CLEAN_REPORT.replaceAll('on-call engineer', 'first responder'),
    );
  });

  it('says why a name cannot be, and renames nothing where no actor stands', async () => {
    const rename = (words: string, newName: string) =>
      client.request('textDocument/rename', { textDocument, position: at(words), newName });
    await expect(rename('on-call engineer: opened', 'a|b')).rejects.toThrow(/"a\|b" cannot stand/);
    expect(await rename('No order was lost', 'x')).toBeNull();
    const position = at('No order was lost');
    expect(await client.request('textDocument/prepareRename', { textDocument, position })).toBeNull();
  });

  it('lines up a table, and nothing outside of the range', async () => {
    const table = 'file:///navigation/table.postmortem.md';
    await client.open(table, TABLE);
    const params = { textDocument: { uri: table }, options: { tabSize: 2, insertSpaces: true } };
    const edits = await client.request<TextEdit[]>('textDocument/formatting', params);
    expect(edits.map(({ newText }) => newText)).toEqual([
      '| Time  | What |',
      '| ----- | ---- |',
      '| 09:12 | x    |',
    ]);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(await client.request('textDocument/rangeFormatting', { ...params, range })).toEqual([]);
  });

  it('writes times in one way where the setting says so', async () => {
    const times = 'file:///navigation/times.postmortem.md';
    await client.open(
      times,
      '# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n- 14:02 x\n- 14:05 y\n- 2:10 pm z\n',
    );
    const params = { textDocument: { uri: times }, options: { tabSize: 2, insertSpaces: true } };
    expect(await client.request('textDocument/formatting', params)).toEqual([]);
    await client.changeSettings({ format: { times: true } });
    const edits = await client.request<TextEdit[]>('textDocument/formatting', params);
    expect(edits.map(({ newText }) => newText)).toEqual(['14:10']);
    await client.changeSettings({});
  });

  it('links tickets by the settings', async () => {
    await client.changeSettings({ tickets: { SRCH: 'https://tickets.example.com/browse/{ticket}' } });
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    expect(links.map(({ range, target }) => [document.getText(range), target])).toEqual([
      ['SRCH-77', 'https://tickets.example.com/browse/SRCH-77'],
      ['SRCH-78', 'https://tickets.example.com/browse/SRCH-78'],
    ]);
    await client.changeSettings({});
  });
});
