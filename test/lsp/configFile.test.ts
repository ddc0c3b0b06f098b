import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { buildBundle } from '../support/bundle.js';
import { Client, PULL, PUSH } from './client.js';

const REPORT = '# Outage\n\nThe cause was human error.\n';
const RULE = 'human-error';

const CAPABILITIES = {
  ...PULL,
  workspace: {
    ...PULL.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};

let bundle: string;
let client: Client;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-config-'));
  bundle = buildBundle('server.js', 'lsp-config');
  client = new Client([bundle, '--stdio']);
  await client.initialize(CAPABILITIES, {}, [{ uri: pathToFileURL(folder).href, name: 'reports' }]);
});
afterAll(async () => {
  await client.shutdown();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

async function opened(name: string): Promise<string> {
  const uri = pathToFileURL(path.join(folder, name)).href;
  await client.open(uri, REPORT);
  return uri;
}

async function severity(uri: string): Promise<number | undefined> {
  return (await client.pull(uri)).find(({ code }) => code === RULE)?.severity;
}

it('the nearest file above a report holds; reports of two folders have each their own', async () => {
  write('one/.postmortem.json', `{ "rules": { "${RULE}": "off" } }`);
  write('two/.postmortem.json', `{ "rules": { "${RULE}": "hint" } }`);
  expect(await severity(await opened('one/deep/a.postmortem.md'))).toBeUndefined();
  expect(await severity(await opened('two/a.postmortem.md'))).toBe(4);
});

it('is looked for up to the root of the repository, as the command line does', async () => {
  write('above/.postmortem.json', `{ "rules": { "${RULE}": "off" } }`);
  write('above/bare/.git/HEAD', '');
  write('above/own/.git', 'gitdir: elsewhere');
  write('above/own/.postmortem.json', `{ "rules": { "${RULE}": "error" } }`);
  expect(await severity(await opened('above/a.postmortem.md'))).toBeUndefined();
  expect(await severity(await opened('above/bare/deep/a.postmortem.md'))).toBe(2);
  expect(await severity(await opened('above/own/deep/a.postmortem.md'))).toBe(1);
});

it('may begin with a byte order mark, which moves no column', async () => {
  const file = write('marked/.postmortem.json', `\uFEFF{ "folders": 1, "rules": { "${RULE}": "off" } }`);
  const listed = client.pushed(file);
  expect(await severity(await opened('marked/a.postmortem.md'))).toBeUndefined();
  expect((await listed).diagnostics).toMatchObject([{ range: { start: { line: 0, character: 2 } } }]);
});

it('the file wins over the settings, key by key', async () => {
  await client.changeSettings({ rules: { [RULE]: 'error', 'missing-section': 'off' } });
  write('wins/.postmortem.json', `{ "rules": { "${RULE}": "information" } }`);
  const found = await client.pull(await opened('wins/a.postmortem.md'));
  expect(found.filter(({ code }) => code === 'missing-section')).toEqual([]);
  expect(found.find(({ code }) => code === RULE)?.severity).toBe(3);
  await client.changeSettings({});
});

it('a change takes effect in open reports', async () => {
  const file = write('change/.postmortem.json', `{ "rules": { "${RULE}": "off" } }`);
  const uri = await opened('change/a.postmortem.md');
  expect(await severity(uri)).toBeUndefined();
  write('change/.postmortem.json', '{}');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  expect(await severity(uri)).toBe(2);
});

it.each([
  ['was repaired after the report was closed', true, '{}'],
  ['was deleted', false, null],
])('lists nothing any more at a file that %s', async (name, closed, text) => {
  const place = name.replaceAll(' ', '-');
  const file = write(`${place}/.postmortem.json`, '{ "folders": 1 }');
  const listed = client.pushed(file);
  const uri = await opened(`${place}/a.postmortem.md`);
  await client.pull(uri);
  expect((await listed).diagnostics).toHaveLength(1);
  if (closed) await client.close(uri);
  const then = client.pushed(file);
  if (text === null) rmSync(path.join(folder, place, '.postmortem.json'));
  else write(`${place}/.postmortem.json`, text);
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: file, type: text === null ? 3 : 2 }],
  });
  expect((await then).diagnostics).toEqual([]);
});

it('a change is noticed when a report is opened or saved in an editor that watches no files', async () => {
  const plain = new Client([bundle, '--stdio']);
  await plain.initialize(PUSH);
  const severityIn = ({ diagnostics }: PublishDiagnosticsParams): unknown =>
    diagnostics.find(({ code }) => code === RULE)?.severity;
  write('unwatched/.postmortem.json', `{ "rules": { "${RULE}": "hint" } }`);
  const [uri = '', other = ''] = ['a', 'b'].map(
    name => pathToFileURL(path.join(folder, `unwatched/${name}.postmortem.md`)).href,
  );
  const first = plain.pushed(uri);
  await plain.open(uri, REPORT);
  expect(severityIn(await first)).toBe(4);

  write('unwatched/.postmortem.json', `{ "rules": { "${RULE}": "error" } }`);
  const afterOpening = plain.pushed(uri);
  await plain.open(other, REPORT);
  expect(severityIn(await afterOpening)).toBe(1);

  write('unwatched/.postmortem.json', '{}');
  const afterSaving = plain.pushed(uri);
  await plain.notify('textDocument/didSave', { textDocument: { uri } });
  expect(severityIn(await afterSaving)).toBe(2);
  await plain.shutdown();
});

it('leaves out reports by its own folder, and by settings those of the workspace: nothing is found in them', async () => {
  write('ignoring/.postmortem.json', '{ "ignore": ["drafts/", "/old*"] }');
  const text = '# Outage\n\nThe cause was human error, see [there](./missing.md).\n';
  const found = async (name: string): Promise<boolean[]> => {
    const uri = pathToFileURL(path.join(folder, `${name}.postmortem.md`)).href;
    await client.open(uri, text);
    const fixes = await client.actions(uri, 'source.fixAll');
    const all = [(await client.pull(uri)).length > 0, fixes.length > 0];
    await client.close(uri);
    return all;
  };
  expect(await found('ignoring/a')).toEqual([true, true]);
  expect(await found('ignoring/drafts/a')).toEqual([false, false]);
  expect(await found('ignoring/deep/drafts/a')).toEqual([false, false]);
  expect(await found('ignoring/old')).toEqual([false, false]);
  expect(await found('ignoring/deep/old')).toEqual([true, true]);

  await client.changeSettings({ ignore: ['/notes/'] });
  expect(await found('notes/a')).toEqual([false, false]);
  expect(await found('other/notes/a')).toEqual([true, true]);
  expect(await found('ignoring/drafts/a')).toEqual([false, false]);
  expect(await found('ignoring/notes/a')).toEqual([true, true]);
  await client.changeSettings({});
});

it('a change asks for the notes and commands beside the text anew, as changed settings do', async () => {
  const file = write('refresh/.postmortem.json', '{}');
  const asked = () =>
    Promise.all(
      ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'].map(each => client.asked(each)),
    );
  const afterFile = asked();
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  await afterFile;
  const afterSettings = asked();
  await client.changeSettings({});
  await afterSettings;
});

it('what could not be read is listed at its key, and goes when it is mended', async () => {
  const file = write('bad/.postmortem.json', `{\n  "folders": 1,\n  "rules": { "${RULE}": "off" }\n}\n`);
  const listed = client.pushed(file);
  const uri = await opened('bad/a.postmortem.md');
  expect(await severity(uri)).toBeUndefined();
  expect((await listed).diagnostics).toMatchObject([
    {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 11 } },
      message: expect.stringContaining('"folders" is not a setting') as string,
    },
  ]);
  const mended = client.pushed(file);
  write('bad/.postmortem.json', '{}');
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  await client.pull(uri);
  expect((await mended).diagnostics).toEqual([]);
});

it('a quick fix switches a rule off in the file, or in a new one', async () => {
  write('off/.postmortem.json', '{\n  // ours\n  "folder": "a"\n}\n');
  const changes = async (name: string): Promise<unknown> => {
    const actions = await client.actions(await opened(name), 'quickfix');
    return actions.find(({ title }) => title === `Disable ${RULE} for this workspace`)?.edit?.documentChanges;
  };
  expect(await changes('off/a.postmortem.md')).toMatchObject([
    {
      textDocument: { version: null },
      edits: [{ newText: expect.stringContaining(`"${RULE}": "off"`) as string }],
    },
  ]);
  expect(await changes('none/a.postmortem.md')).toMatchObject([
    { kind: 'create', uri: pathToFileURL(path.join(folder, 'none/.postmortem.json')).href },
    { edits: [{ newText: `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n` }] },
  ]);
});
