import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundle } from '../support/bundle.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { Client, PULL } from './client.js';

const LAST_ENTRY = '- 10:14 — **[resolved]** on-call engineer: saw the rate of empty results back at 2 %\n';
const LAST_LINE = CLEAN_REPORT.slice(0, CLEAN_REPORT.indexOf(LAST_ENTRY)).split('\n').length - 1;

let client: Client;
let files = 0;
beforeAll(async () => {
  client = new Client([buildBundle('server.js', 'lsp-typing'), '--stdio']);
  await client.initialize(PULL);
});
afterAll(() => client.shutdown());

/** A report in which the text was typed behind its last timeline entry, a character at an edit; what is found each time. */
async function typed(text: string, report = CLEAN_REPORT, line = LAST_LINE + 1) {
  const uri = `file:///typing-${++files}.postmortem.md`;
  await client.open(uri, report);
  const found: string[][] = [await rules(uri)];
  let position = { line, character: 0 };
  for (const character of text) {
    await client.edit(uri, [{ range: { start: position, end: position }, newText: character }]);
    position =
      character === '\n'
        ? { line: position.line + 1, character: 0 }
        : { line: position.line, character: position.character + 1 };
    found.push(await rules(uri));
  }
  return { uri, found, line: position.line };
}

async function rules(uri: string): Promise<string[]> {
  return (await client.pull(uri)).map(({ code }) => String(code));
}

describe('a line that is being typed', () => {
  it.each([
    ['an entry with a time that is not whole', '- 1'],
    ['an entry whose minutes are to come', '- 10:2'],
    ['an hour that is earlier than the line above', '- 09:1'],
    ['a heading that another section has', '\n## Incident Summary'],
  ])('shows nothing that is only half-written: %s', async (_name, text) => {
    const { found } = await typed(text);
    expect(found.flat()).toEqual([]);
  });

  it('shows it once the cursor goes to another line', async () => {
    const { uri, found, line } = await typed('- 25:61 UTC — on-call engineer: told support');
    expect(found.at(-1)).toEqual([]);
    await client.notify('postmortem/cursor', { uri, line });
    expect(await rules(uri)).toEqual([]);
    await client.notify('postmortem/cursor', { uri, line: 0 });
    expect(await rules(uri)).toEqual(['invalid-time']);
  });

  it('shows it once the report is saved, in an editor that tells no cursor', async () => {
    const { uri } = await typed('- 25:61 UTC — on-call engineer: told support');
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await rules(uri)).toEqual(['invalid-time']);
  });

  it('shows it once the next line is begun', async () => {
    const { found } = await typed('- 25:61 UTC — on-call engineer: told support\n');
    expect(found.at(-2)).toEqual([]);
    expect(found.at(-1)).toEqual(['invalid-time']);
  });

  it('keeps what was found there before', async () => {
    const broken = CLEAN_REPORT.replace('- 10:14 —', '- 25:61 UTC —');
    const { found } = await typed('xy', broken, LAST_LINE);
    expect(found[0]).toContain('invalid-time');
  });

  it('shows wording at once', async () => {
    const { found } = await typed('- 10:15 — it was human error');
    expect(found.at(-1)).toEqual(['human-error']);
  });
});
