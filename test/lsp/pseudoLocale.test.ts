import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InlayHint,
  MarkupContent,
  Position,
} from 'vscode-languageserver/node';
import { MarkupKind } from 'vscode-languageserver/node';
import {
  NEW_REPORT_QUESTIONS_REQUEST,
  PASTE_REQUEST,
  READ_MOMENT_REQUEST,
  type NewReportQuestions,
  type PasteResult,
} from '../../server/src/protocol/index.js';
import type { ReadMoment } from '../../server/src/service/moment.js';
import { CONFIG_KEYS, SECTION_KINDS } from '../../server/src/service/parseConfig.js';
import { SEVERITIES } from '../../server/src/service/parseRules.js';
import { FILE_VARIABLES } from '../../server/src/service/templates/filePath.js';
import { RULES } from '../../server/src/service/index.js';
import { buildBundle } from '../support/bundle.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { PSEUDO, untranslated } from '../support/pseudoLocale.js';
import { Client, PULL } from './client.js';

const ZONE = 'Asia/Tokyo';
const EDITOR = {
  ...PULL,
  textDocument: { ...PULL.textDocument, hover: { contentFormat: [MarkupKind.Markdown] } },
};
const ALL_ON = Object.fromEntries(RULES.map(({ id }) => [id, 'warning']));
const VARIABLES = FILE_VARIABLES.map(name => `\${${name}}`).join(', ');
/** A report with something of everything that is shown beside the text. */
const REPORT = CLEAN_REPORT.replace('for 62 minutes', 'for 50 minutes')
  .replace('- 10:14 — **[resolved]**', '- 12:14 — **[resolved]**')
  .replace('- [ ] Fail', '- [x] Fail')
  .replace('due 2027-01-22', 'due 2026-01-22')
  .concat(
    '\n## Sequel\n\n- <!-- postmortem-disable-line who-question -- quoted -->\n\n[a](nothing.md) [b](#nowhere)\n',
  );

let client: Client;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-pseudo-'));
  client = new Client([buildBundle('server.js', 'lsp-pseudo'), '--stdio']);
  client.settings = { rules: ALL_ON, people: { roles: ['search rota'] } };
  const folders = [{ name: 'reports', uri: pathToFileURL(folder).href }];
  await client.initialize(EDITOR, { timeZone: ZONE, commands: true, l10n: PSEUDO }, folders);
});
afterAll(async () => {
  await client.shutdown();
  rmSync(folder, { recursive: true });
});

let count = 0;
async function opened(text: string): Promise<string> {
  count += 1;
  const uri = pathToFileURL(path.join(folder, `${count}.postmortem.md`)).href;
  await client.open(uri, text);
  return uri;
}

/** Fails where something told is not in the person's language. `written`: what stands, or is going to, in the report. */
function expectTold(texts: readonly string[], written: readonly string[]): void {
  expect(texts).not.toEqual([]);
  expect(untranslated(texts, [ZONE, ...written])).toEqual([]);
}

const messageOf = ({ message }: Diagnostic): string =>
  typeof message === 'string' ? message : message.value;
const insertedBy = (actions: readonly CodeAction[]): string[] =>
  actions
    .flatMap(({ edit }) => edit?.documentChanges ?? [])
    .flatMap(change => ('edits' in change ? change.edits : []))
    .flatMap(edit => ('newText' in edit ? edit.newText : []));

/** Before and behind every word of a text. */
function places(text: string): Position[] {
  return text
    .split('\n')
    .flatMap((words, line) =>
      [...words.matchAll(/\b|$/g)].map(({ index }): Position => ({ line, character: index })),
    );
}

describe('in the language of the person, the server tells', () => {
  it.each(RULES.map(({ id, docs }) => [id, docs.examples] as const))(
    'what %s finds',
    async (id, examples) => {
      for (const { bad } of examples) {
        const uri = await opened(bad);
        const found = await client.pull(uri);
        expect(found.map(({ code }) => code)).toContain(id);
        const actions = await client.actions(uri, 'quickfix');
        const told = [...found.map(messageOf), ...actions.map(({ title }) => title)];
        expectTold(told, [bad, ...insertedBy(actions)]);
      }
    },
  );

  it('findings about links, the fix of all, lenses, hints and the outline', async () => {
    const uri = await opened(REPORT);
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const flat = (all: readonly DocumentSymbol[]): DocumentSymbol[] =>
      all.flatMap(each => [each, ...flat(each.children ?? [])]);
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    const findings = await client.pull(uri);
    expect(findings.filter(({ code }) => code === undefined)).toHaveLength(2);
    expect(hints.map(({ label }) => label)).toContainEqual(expect.stringContaining('until'));
    expect(lenses).toHaveLength(2);
    expectTold(
      [
        ...findings.map(messageOf),
        ...flat(symbols).flatMap(({ name, detail }) => [name, detail ?? '']),
        ...hints.flatMap(({ label, tooltip }) => [label as string, tooltip as string]),
        ...lenses.map(({ command }) => command?.title ?? ''),
      ],
      [REPORT],
    );
    const fixable = await opened('# Outage\n\n## Summary\n\nThe log was lost.\n');
    const fixes = await client.actions(fixable, 'source.fixAll');
    expectTold(
      fixes.map(({ title }) => title),
      [],
    );
  });

  it('what stands in a hover, at every word', async () => {
    const uri = await opened(REPORT);
    const hovers = await Promise.all(
      places(REPORT).map(position =>
        client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position }),
      ),
    );
    const told = hovers.flatMap(each => (each === null ? [] : [(each.contents as MarkupContent).value]));
    expectTold([...new Set(told)], [REPORT]);
  });

  it('what is said of a completion, at every word', async () => {
    const fresh = REPORT.replace('## Sequel', '-  \n\n##\n\n## Timeline\n\n- 10:20 \n- \n');
    const uri = await opened(fresh);
    const lists = await Promise.all(
      places(fresh).map(position =>
        client.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position }),
      ),
    );
    const items = lists.flat();
    const told = items.flatMap(({ label, detail, documentation }) => [
      label,
      detail ?? '',
      (documentation as MarkupContent | undefined)?.value ?? '',
    ]);
    const written = items.map(({ textEdit }) => textEdit?.newText ?? '');
    expectTold([...new Set(told)], [fresh, ...new Set(written)]);
  });

  it.each(['', 'soon', '30 February 2026 14:05', '03/04/2026 10:00', '2026-03-17', 'yesterday'])(
    'what is wrong with %j as a start',
    async text => {
      const { problem } = await client.request<ReadMoment>(READ_MOMENT_REQUEST, { text });
      expectTold([problem ?? ''], [text, '14:05']);
    },
  );

  it('the templates, the ways to paste and what a rename refuses', async () => {
    const params = { uri: null, lines: null };
    const { templates } = await client.request<NewReportQuestions>(NEW_REPORT_QUESTIONS_REQUEST, params);
    expectTold(
      templates.flatMap(({ name, description }) => [name, description]),
      [],
    );
    const nothing = client.request(NEW_REPORT_QUESTIONS_REQUEST, { uri: null, lines: 'no times here' });
    await expect(nothing).rejects.toThrow(/^⟦.*⟧$/);

    const uri = await opened('---\ndate: 2026-03-17\ntime-zone: UTC\n---\n# x\n\n## Timeline\n\n\n');
    const position = { line: 8, character: 0 };
    const range = { start: position, end: position };
    const chat = '[14:05] Ann Lee: rolling back';
    const log = Array.from({ length: 9 }, (_, i) => `2026-03-17T14:0${i}:00Z up`).join('\n');
    const offers = await Promise.all(
      [chat, log].map(text =>
        client.request<PasteResult>(PASTE_REQUEST, { uri, range, text, timeZone: ZONE }),
      ),
    );
    expectTold(
      offers.flat().map(({ title }) => title),
      [],
    );
    const heading = { textDocument: { uri }, position: { line: 4, character: 2 }, newName: ' ' };
    await expect(client.request('textDocument/rename', heading)).rejects.toThrow(/^⟦.*⟧$/);
  });

  it.each([
    '',
    '{ "a": ',
    '[]',
    '{ "folders": 1, "people": { "role": [] }, "timeZone": "Mars", "fileName": "../${name}" }',
    '{ "fileName": "../x", "folder": 1, "templates": [true], "sections": [{ "kind": "x" }, 2] }',
    '{ "rules": { "human-eror": "off", "xyzzy": "off", "fault": 3, "timeline-gap": ["hint", { "minutes": "a", "x": 1 }] } }',
    '{ "tickets": { "": "https://x/{ticket}", "OPS": "x" }, "sections": [{ "kind": "impact" }, { "kind": "impact" }] }',
  ])('what is wrong with the configuration %j', async text => {
    // A folder for each, so that nothing is listed there for the one before.
    const own = mkdtempSync(path.join(folder, 'config-'));
    const file = path.join(own, '.postmortem.json');
    writeFileSync(file, text);
    const listed = client.pushed(pathToFileURL(file).href);
    const report = pathToFileURL(path.join(own, 'a.postmortem.md')).href;
    await client.open(report, '# Outage\n');
    await client.pull(report);
    const { diagnostics } = await listed;
    expectTold(diagnostics.map(messageOf), [
      text,
      CONFIG_KEYS.join(', '),
      SECTION_KINDS.join(', '),
      SEVERITIES.join(', '),
      VARIABLES,
      'roles',
    ]);
    rmSync(file);
  });
});
