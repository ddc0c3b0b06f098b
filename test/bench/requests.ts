import type { ServerCapabilities } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client, PULL } from '../lsp/client.js';
import { generateReport } from './generateReport.js';
import { median } from './measure.js';
import { ms, type Result } from './result.js';

const KB = 1000;
const SIZES = [5 * KB, 500 * KB] as const;
const WARM_UP = 40;
const ROUNDS = 120;
/** So many lines stand on a screen. */
const SCREEN = 50;

/** Goal 9: each request of an editor to the shipped server, by its answer on a long report against a short one. */
export async function requests(): Promise<Result[]> {
  const client = new Client(['dist/server.js', '--stdio']);
  const { capabilities } = await client.initialize(CAPABILITIES, { timeZone: 'UTC', commands: true });
  const reports = SIZES.map(size => new OpenReport(client, size));
  for (const report of reports) await report.open();
  const results: Result[] = [];
  for (const { method, announced, params, limit } of REQUESTS) {
    if (announced !== null && capabilities[announced] === undefined) continue;
    const [short = [], long = []] = await alternately(reports, report => report.ask(method, params));
    results.push(compared(`${method.replace('textDocument/', '')} 500 KB / 5 KB`, short, long, limit));
  }
  // What an editor asks for by itself whenever somebody has typed.
  const typed = REQUESTS.filter(({ afterTyping }) => afterTyping === true);
  const [short = [], long = []] = await alternately(reports, async report => {
    await report.type();
    await Promise.all(typed.map(({ method, params }) => report.ask(method, params)));
  });
  results.push(compared('a typed character and all it asks for, 500 KB / 5 KB', short, long, PART));
  await client.shutdown();
  return results;
}

/** What is asked of a part of the report: the place of the cursor, or the lines on the screen. */
const PART = 3;

interface Request {
  readonly method: string;
  /** The capability that tells of it; null for a request of our own. */
  readonly announced: keyof ServerCapabilities | null;
  readonly params: (report: OpenReport) => object;
  /** null where the answer is as long as the report, so that the ratio is told only. */
  readonly limit: number | null;
  readonly afterTyping?: true;
}

const atCursor = (report: OpenReport): object => ({ ...report.id, position: report.cursor });
const atText = (report: OpenReport): object => ({
  ...report.id,
  position: { ...report.cursor, character: '- **09:12 UTC** '.length },
});
const onScreen = (report: OpenReport): object => ({ ...report.id, range: report.screen });
const whole = (report: OpenReport): object => report.id;

const REQUESTS: readonly Request[] = [
  { method: 'textDocument/completion', announced: 'completionProvider', params: atText, limit: PART },
  { method: 'textDocument/hover', announced: 'hoverProvider', params: atCursor, limit: PART },
  {
    method: 'textDocument/inlayHint',
    announced: 'inlayHintProvider',
    params: onScreen,
    limit: PART,
    afterTyping: true,
  },
  {
    method: 'textDocument/semanticTokens/range',
    announced: 'semanticTokensProvider',
    params: onScreen,
    limit: PART,
    afterTyping: true,
  },
  {
    method: 'textDocument/codeAction',
    announced: 'codeActionProvider',
    params: report => ({ ...onScreen(report), context: { diagnostics: [] } }),
    limit: PART,
  },
  {
    method: 'textDocument/codeLens',
    announced: 'codeLensProvider',
    params: whole,
    limit: PART,
    afterTyping: true,
  },
  {
    method: 'textDocument/documentHighlight',
    announced: 'documentHighlightProvider',
    params: atCursor,
    limit: null,
  },
  {
    method: 'textDocument/selectionRange',
    announced: 'selectionRangeProvider',
    params: report => ({ ...report.id, positions: [report.cursor] }),
    limit: PART,
  },
  {
    method: 'textDocument/rangeFormatting',
    announced: 'documentRangeFormattingProvider',
    params: report => ({ ...onScreen(report), options: { tabSize: 2, insertSpaces: true } }),
    limit: PART,
  },
  { method: 'textDocument/prepareRename', announced: 'renameProvider', params: atText, limit: null },
  {
    method: 'textDocument/rename',
    announced: 'renameProvider',
    params: report => ({ ...atText(report), newName: 'on-call engineer' }),
    limit: null,
  },
  { method: 'textDocument/definition', announced: 'definitionProvider', params: atCursor, limit: PART },
  {
    method: 'textDocument/formatting',
    announced: 'documentFormattingProvider',
    params: report => ({ ...report.id, options: { tabSize: 2, insertSpaces: true } }),
    limit: null,
  },
  {
    method: 'postmortem/continueEntry',
    announced: null,
    params: report => ({
      uri: report.id.textDocument.uri,
      version: report.version,
      line: report.cursor.line,
    }),
    limit: PART,
  },
  { method: 'textDocument/documentSymbol', announced: 'documentSymbolProvider', params: whole, limit: null },
  { method: 'textDocument/foldingRange', announced: 'foldingRangeProvider', params: whole, limit: null },
  { method: 'textDocument/documentLink', announced: 'documentLinkProvider', params: whole, limit: null },
  { method: 'textDocument/diagnostic', announced: 'diagnosticProvider', params: whole, limit: null },
];

const CAPABILITIES = {
  ...PULL,
  textDocument: {
    ...PULL.textDocument,
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A generated report in the editor, the cursor in the time of an entry in its middle. */
class OpenReport {
  readonly id;
  readonly #client: Client;
  readonly #document: TextDocument;
  version = 1;

  constructor(client: Client, size: number) {
    this.#client = client;
    this.id = { textDocument: { uri: `file:///bench/${size}.postmortem.md` } };
    this.#document = TextDocument.create(this.id.textDocument.uri, 'postmortem', 1, generateReport(size));
  }

  open(): Promise<void> {
    return this.#client.open(this.id.textDocument.uri, this.#document.getText());
  }

  get cursor() {
    const text = this.#document.getText();
    const entry = text.indexOf('- **', text.length / 2);
    return this.#document.positionAt(entry < 0 ? text.lastIndexOf('- **') + 5 : entry + 5);
  }

  get screen() {
    const { line } = this.cursor;
    return { start: { line, character: 0 }, end: { line: line + SCREEN, character: 0 } };
  }

  /** Types a character behind an entry; the next one takes it away again. */
  async type(): Promise<void> {
    const { line } = this.cursor;
    const start = { line, character: 14 };
    const isTyped = this.version % 2 === 0;
    const end = isTyped ? { line, character: 15 } : start;
    await this.#client.notify('textDocument/didChange', {
      textDocument: { ...this.id.textDocument, version: ++this.version },
      contentChanges: [{ range: { start, end }, text: isTyped ? '' : 'x' }],
    });
  }

  ask(method: string, params: (report: OpenReport) => object): Promise<unknown> {
    return this.#client.request(method, params(this));
  }
}

/** The times of each report, in milliseconds, turn by turn. */
async function alternately(
  reports: readonly OpenReport[],
  run: (report: OpenReport) => Promise<unknown>,
): Promise<number[][]> {
  const times = reports.map(() => [] as number[]);
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const [i, report] of reports.entries()) {
      const start = performance.now();
      await run(report);
      if (round >= WARM_UP) times[i]?.push(performance.now() - start);
    }
  return times;
}

function compared(
  what: string,
  short: readonly number[],
  long: readonly number[],
  limit: number | null,
): Result {
  const [at5, at500] = [median(short), median(long)];
  return { goal: 9, what, ratio: at500 / at5, limit, from: `${ms(at500)}, ${ms(at5)}` };
}
