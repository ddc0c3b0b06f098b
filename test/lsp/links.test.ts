import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CompletionItem,
  DocumentLink,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { buildBundle } from '../support/bundle.js';
import { Client, PULL } from './client.js';

const REPORT = `# Outage on 2026-10-08

See [the cause](#what-went-wrong), [the runbook](./runbooks/Fail%20over.md#second-step), [the week before][before] and
[nothing](./missing.md). In code, \`[x](#what-went-wrong)\` is no link, nor is [INFO][main] in a log.

## What went wrong

> ## Nested heading

- 09:12 UTC: as in ![the graph](images/graph.png)

[before]: ./2026-10-01.postmortem.md#summary "last week"
`;
const BEFORE =
  '# Outage on 2026-10-01\n\n## Summary\n\nAgain, see [there](2026-10-08.postmortem.md#what-went-wrong).\n';
const RUNBOOK = '# Fail over\n\n## Second step\n\nx\n';
/** Another editor keeps this open, perhaps changed: it is read by nobody. */
const README = '# Reports\n\n[Outage](2026-10-08.postmortem.md#what-went-wrong)\n';

let folder: string;
let client: Client;
let uri: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'links '));
  await mkdir(path.join(folder, 'runbooks'));
  await mkdir(path.join(folder, 'images'));
  await Promise.all(
    Object.entries({
      '2026-10-08.postmortem.md': REPORT,
      '2026-10-01.postmortem.md': BEFORE,
      'runbooks/Fail over.md': RUNBOOK,
      'README.md': README,
      'images/graph.png': '',
    }).map(([name, text]) => writeFile(path.join(folder, name), text)),
  );
  uri = uriOf('2026-10-08.postmortem.md');
  client = new Client([buildBundle('server.js', 'lsp-links'), '--stdio']);
  await client.initialize(
    {
      ...PULL,
      workspace: {
        ...PULL.workspace,
        workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] },
      },
    },
    {},
    [{ uri: pathToFileURL(folder).href, name: 'reports' }],
  );
  await client.open(uri, REPORT);
});
afterAll(async () => {
  await client.shutdown();
  await rm(folder, { recursive: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const nameOf = (found: string) =>
  decodeURIComponent(found).slice(decodeURIComponent(pathToFileURL(folder).href).length + 1);
const document = TextDocument.create('', 'postmortem', 1, REPORT);
const at = (words: string, by = 1) => document.positionAt(REPORT.indexOf(words) + by);
const params = (words: string) => ({ textDocument: { uri }, position: at(words) });

/** The edits of a workspace edit as text: file, line, old text's length and new text. */
function told({ documentChanges = [] }: WorkspaceEdit): string[] {
  return documentChanges.flatMap(change =>
    'edits' in change
      ? change.edits.map(edit =>
          'newText' in edit
            ? `${nameOf(change.textDocument.uri)}:${edit.range.start.line} ${edit.newText}`
            : 'a snippet',
        )
      : [change.kind === 'rename' ? `${nameOf(change.oldUri)} → ${nameOf(change.newUri)}` : change.kind],
  );
}

/** What the reports of the workspace have under a name. */
async function found(query: string): Promise<string[]> {
  const all = await client.request<SymbolInformation[]>('workspace/symbol', { query });
  return all
    .map(({ name, containerName = '', location }) => {
      const { line } = location.range.start;
      return `${nameOf(location.uri)}:${line} ${name} (${containerName})`;
    })
    .sort();
}

describe('symbols of all reports', () => {
  it('are the reports, and what is asked for in them, as they are now', async () => {
    expect(await found('')).toEqual([
      '2026-10-01.postmortem.md:0 Outage on 2026-10-01 ()',
      '2026-10-08.postmortem.md:0 Outage on 2026-10-08 ()',
    ]);
    expect(await found('summ')).toEqual(['2026-10-01.postmortem.md:2 Summary (Outage on 2026-10-01)']);
    expect(await found('no such thing')).toEqual([]);
    const file = path.join(folder, '2026-10-05.postmortem.md');
    await writeFile(file, '# Slow\n\n## Action items\n\n- [ ] Ana: rotate the certificate\n');
    expect(await found('rotcert')).toEqual([
      '2026-10-05.postmortem.md:4 Ana: rotate the certificate (Slow › Action items)',
    ]);
    await rm(file);
    expect(await found('rotcert')).toEqual([]);
  });
});

describe('links of a report', () => {
  test.each<[string, string | null]>([
    ['#what-went-wrong)', '2026-10-08.postmortem.md:5'],
    ['second-step', 'runbooks/Fail over.md:2'],
    ['summary "last', '2026-10-01.postmortem.md:2'],
    ['missing.md', null],
    ['#what-went-wrong)`', null],
    ['main]', null],
    ['in a log', null],
  ])('at %j the definition is %j', async (words, wanted) => {
    const found = await client.request<Location | null>('textDocument/definition', params(words));
    expect(found === null ? null : `${nameOf(found.uri)}:${found.range.start.line}`).toBe(wanted);
  });

  it('finds what leads to a heading, in this report and in others', async () => {
    const found = await client.request<Location[]>('textDocument/references', {
      ...params('What went wrong'),
      context: { includeDeclaration: false },
    });
    expect(found.map(each => `${nameOf(each.uri)}:${each.range.start.line}`).sort()).toEqual([
      '2026-10-01.postmortem.md:4',
      '2026-10-08.postmortem.md:2',
    ]);
  });

  it('renames a heading with the links to it, where it is nothing but a heading', async () => {
    expect(await client.request('textDocument/prepareRename', params('What went wrong'))).toMatchObject({
      placeholder: 'What went wrong',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...params('What went wrong'),
      newName: 'Root cause & more',
    });
    expect(told(edit).sort()).toEqual([
      '2026-10-01.postmortem.md:4 root-cause--more',
      '2026-10-08.postmortem.md:2 root-cause--more',
      '2026-10-08.postmortem.md:5 Root cause & more',
    ]);
    expect(await client.request('textDocument/prepareRename', params('Nested heading'))).toBeNull();
    const torn = client.request('textDocument/rename', { ...params('What went wrong'), newName: 'a\nb' });
    await expect(torn).rejects.toThrow('"a\nb" is no heading and no link');
  });

  it('renames a definition with its references, and a path with its file', async () => {
    const label = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position: at('][before]', 3),
      newName: 'earlier',
    });
    expect(told(label)).toEqual([
      '2026-10-08.postmortem.md:2 earlier',
      '2026-10-08.postmortem.md:11 earlier',
    ]);
    const moved = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...params('images/graph.png'),
      newName: 'images/errors.png',
    });
    expect(told(moved)).toEqual([
      '2026-10-08.postmortem.md:9 images/errors.png',
      'images/graph.png → images/errors.png',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['[a](#', ['#outage-on-2026-10-08', '#what-went-wrong', '#nested-heading']],
    ['[a](./runbooks/', ['Fail over.md']],
    ['[a](./runbooks/Fail%20over.md#', ['#fail-over', '#second-step']],
    [
      '[a]: ima',
      ['2026-10-01.postmortem.md', '2026-10-08.postmortem.md', 'README.md', 'images/', 'runbooks/'],
    ],
    ['[a](https://', []],
    ['    [a](./runbooks/', []],
  ])('completes %s', async (typed, wanted) => {
    const draft = uriOf('draft.postmortem.md');
    await client.open(draft, `${REPORT}\n${typed}`);
    const end = { line: REPORT.split('\n').length, character: typed.length };
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: draft },
      position: end,
    });
    const labels = items.map(({ label }) => label);
    expect(wanted.length === 0 ? labels : labels.sort()).toEqual([...wanted].sort());
    await client.close(draft);
  });

  it.each([
    ['[a](<run', '>)', '[a](<runbooks/>)'],
    ['[a](<run', 'x.md> "Title")', '[a](<runbooks/> "Title")'],
    ['[a](run', ')', '[a](runbooks/)'],
    ['[a]: <run', '>', '[a]: <runbooks/>'],
  ])('completes %s before %s', async (before, after, wanted) => {
    const draft = uriOf('draft.postmortem.md');
    const source = `# Outage\n\n${before}${after}\n`;
    await client.open(draft, source);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: draft },
      position: { line: 2, character: before.length },
    });
    const edit = items.find(({ label }) => label === 'runbooks/')?.textEdit;
    if (edit === undefined || !('range' in edit)) throw new Error('nothing is offered');
    const completed = TextDocument.applyEdits(TextDocument.create('', '', 1, source), [edit]);
    expect(completed.split('\n')[2]).toBe(wanted);
    await client.close(draft);
  });

  it('follows links to files and headings', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    const followed = await Promise.all(
      links.map(link => client.request<DocumentLink>('documentLink/resolve', link)),
    );
    expect(followed.map(({ range, target }) => [document.getText(range), nameOf(target ?? '')])).toEqual([
      ['#what-went-wrong', '2026-10-08.postmortem.md#L6,1'],
      ['./runbooks/Fail%20over.md#second-step', 'runbooks/Fail over.md#L3,1'],
      ['./missing.md', 'missing.md'],
      ['images/graph.png', 'images/graph.png'],
      ['./2026-10-01.postmortem.md#summary', '2026-10-01.postmortem.md#L3,1'],
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      '2026-10-01.postmortem.md',
      'old/2026-10-01.postmortem.md',
      [
        '2026-10-08.postmortem.md:11 ./old/2026-10-01.postmortem.md#summary',
        '2026-10-01.postmortem.md:4 ../2026-10-08.postmortem.md#what-went-wrong',
      ],
    ],
    ['runbooks', 'docs/runbooks', ['2026-10-08.postmortem.md:2 <./docs/runbooks/Fail over.md#second-step>']],
    ['images/graph.png', 'images/errors.png', ['2026-10-08.postmortem.md:9 images/errors.png']],
    ['README.md', 'INDEX.md', []],
  ])('keeps links when %s becomes %s', async (before, after, wanted) => {
    const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf(before), newUri: uriOf(after) }],
    });
    expect(edit === null ? [] : told(edit).sort()).toEqual([...wanted].sort());
  });

  const WITH_HTML = [
    '# Outage',
    '',
    '<img src="img/sp ace.png" width="300">',
    '',
    'See <img src="img/sp ace.png"> and <a href="other.md#a-b">it</a>, <!-- <a href="other.md"> --> and `<a href="other.md">`.',
    '',
    '| a |',
    '| - |',
    "| <img src='img/sp%20ace.png'> ![g](<img/sp ace.png>) |",
    '',
    '![g](img/sp%20ace.png "t") and [it](other.md#a-b)',
    '',
  ];
  it.each<[string, string, Readonly<Record<number, string>>]>([
    [
      'html.postmortem.md',
      'sub/html.postmortem.md',
      {
        2: '<img src="../img/sp%20ace.png" width="300">',
        4: 'See <img src="../img/sp%20ace.png"> and <a href="../other.md#a-b">it</a>, <!-- <a href="other.md"> --> and `<a href="other.md">`.',
        8: "| <img src='../img/sp%20ace.png'> ![g](<../img/sp ace.png>) |",
        10: '![g](<../img/sp ace.png> "t") and [it](../other.md#a-b)',
      },
    ],
    [
      'img/sp ace.png',
      'sub/100% o t&h#er?.png',
      {
        2: '<img src="sub/100%25%20o%20t%26h%23er%3F.png" width="300">',
        4: 'See <img src="sub/100%25%20o%20t%26h%23er%3F.png"> and <a href="other.md#a-b">it</a>, <!-- <a href="other.md"> --> and `<a href="other.md">`.',
        8: "| <img src='sub/100%25%20o%20t%26h%23er%3F.png'> ![g](<sub/100%25 o t&h%23er%3F.png>) |",
        10: '![g](<sub/100%25 o t&h%23er%3F.png> "t") and [it](other.md#a-b)',
      },
    ],
    [
      'other.md',
      'c#.md',
      {
        4: 'See <img src="img/sp ace.png"> and <a href="c%23.md#a-b">it</a>, <!-- <a href="other.md"> --> and `<a href="other.md">`.',
        10: '![g](img/sp%20ace.png "t") and [it](c%23.md#a-b)',
      },
    ],
  ])('keeps links in HTML, and names with marks: %s becomes %s', async (before, after, lines) => {
    const draft = uriOf('html.postmortem.md');
    const source = WITH_HTML.join('\n');
    await client.open(draft, source);
    const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf(before), newUri: uriOf(after) }],
    });
    const changes = (edit?.documentChanges ?? []).flatMap(change => ('edits' in change ? change.edits : []));
    const moved = TextDocument.applyEdits(
      TextDocument.create('', '', 1, source),
      changes.flatMap(each => ('newText' in each ? [each] : [])),
    );
    await client.close(draft);
    expect(moved.split('\n')).toEqual(WITH_HTML.map((line, index) => lines[index] ?? line));
  });

  it('finds the links to a name with marks that it wrote itself', async () => {
    const [name, before] = ['marks.postmortem.md', 'a b#c.md'];
    await writeFile(path.join(folder, name), '# Outage\n\nSee [it](<a b%23c.md>).\n');
    const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf(before), newUri: uriOf('d.md') }],
    });
    await rm(path.join(folder, name));
    expect(edit === null ? [] : told(edit)).toEqual([`${name}:2 d.md`]);
  });

  it('tells of links that lead nowhere, and of none besides', async () => {
    const found = await client.pull(uri);
    const dead = found.filter(({ code }) => code === undefined);
    expect(dead.map(({ range, message }) => [document.getText(range), message])).toEqual([
      [
        './missing.md',
        '"./missing.md" leads to no file, so whoever follows it finds nothing: correct the path, or take the link out.',
      ],
    ]);
    await client.changeSettings({ checkLinks: false });
    expect((await client.pull(uri)).filter(({ code }) => code === undefined)).toEqual([]);
    await client.changeSettings({});
  });

  it('tells of them beside the workspace, too, in a folder whose name only begins like it', async () => {
    const beside = `${pathToFileURL(folder).href}2/a.postmortem.md`;
    await client.open(beside, '# Outage\n\nSee [the runbook](./missing.md).\n');
    const dead = (await client.pull(beside)).filter(({ code }) => code === undefined);
    await client.close(beside);
    expect(dead).toMatchObject([{ range: { start: { line: 2 } } }]);
  });

  it('looks again when a file came, and waits for an address that is being typed', async () => {
    const draft = uriOf('typed.postmortem.md');
    const dead = async () => (await client.pull(draft)).filter(({ code }) => code === undefined);
    await client.open(draft, '# Outage\n\nSee [it](./later.md#part-1).\n\n\n');
    expect(await dead()).toHaveLength(1);
    await writeFile(path.join(folder, 'later.md'), '# Later\n\n## Part 1\n');
    await client.notify('workspace/didCreateFiles', { files: [{ uri: uriOf('later.md') }] });
    expect(await dead()).toHaveLength(0);
    const line = { line: 4, character: 0 };
    await client.edit(draft, [{ range: { start: line, end: line }, newText: '[a](./non' }]);
    expect(await dead()).toHaveLength(0);
    await client.edit(draft, [
      { range: { start: { ...line, character: 9 }, end: { ...line, character: 9 } }, newText: 'e.md)' },
    ]);
    expect(await dead()).toHaveLength(0);
    await client.notify('postmortem/cursor', { uri: draft, line: 2 });
    expect(await dead()).toHaveLength(1);
    await client.close(draft);
  });

  it('leaves links alone where the setting says so', async () => {
    await client.changeSettings({ updateLinks: false });
    const files = [{ oldUri: uriOf('images/graph.png'), newUri: uriOf('images/errors.png') }];
    expect(await client.request('workspace/willRenameFiles', { files })).toBeNull();
    await client.changeSettings({});
  });
});
