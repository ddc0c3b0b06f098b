import * as vscode from 'vscode';
import { equal, fileUri, openNew, until } from './editor.js';

const LIST = `# Search was down on 2026-10-08

## Timeline (UTC)

- 09:12 — Ana: took the page
- 10:40 — Ana: told Ana Lopez’s team, and Anaconda stayed
`;
const LINKED = '# Outage on 2026-10-08\n\nSee [the cause](#root-cause).\n\n## Root Cause\n\nA full disk.\n';
const TABLE = '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n|Time|What|\n|-|-|\n|09:12|日本 x|\n';

describe('the way through a report', () => {
  it('renames a person into a role', async () => {
    const editor = await openNew('renamed.postmortem.md', LIST);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      new vscode.Position(4, 11),
      'on-call engineer',
    );
    equal(await vscode.workspace.applyEdit(edit), true);
    equal(editor.document.getText().includes('- 09:12 — on-call engineer: took'), true);
    equal(editor.document.getText().includes('- 10:40 — on-call engineer: told'), true);
    equal(editor.document.getText().includes('Anaconda stayed'), true);
  });

  it('lines up a table with Format Document', async () => {
    const editor = await openNew('formatted.postmortem.md', TABLE);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(
      editor.document.getText(),
      TABLE.replace(
        '|Time|What|\n|-|-|\n|09:12|日本 x|',
        '| Time  | What   |\n| ----- | ------ |\n| 09:12 | 日本 x |',
      ),
    );
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(editor.document.isDirty, true);
  });

  it('leads from a link to its heading, and shows what links there', async () => {
    const { document } = await openNew('linked.postmortem.md', LINKED);
    const ask = (command: string, line: number, character: number) =>
      vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
        command,
        document.uri,
        new vscode.Position(line, character),
      );
    const lines = (found: readonly (vscode.Location | vscode.LocationLink)[]): number[] =>
      found.map(each => ('range' in each ? each.range : each.targetRange).start.line);
    equal(lines(await ask('vscode.executeDefinitionProvider', 2, 20)), [4]);
    equal(lines(await ask('vscode.executeReferenceProvider', 4, 5)), [2, 4]);
  });

  it('renames a heading with the links to it', async () => {
    const { document } = await openNew('heading.postmortem.md', LINKED);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      new vscode.Position(4, 5),
      'Why it happened',
    );
    equal(await vscode.workspace.applyEdit(edit), true);
    equal(document.lineAt(2).text, 'See [the cause](#why-it-happened).');
    equal(document.lineAt(4).text, '## Why it happened');
  });

  it('keeps links leading where they lead when a file is renamed', async () => {
    await vscode.workspace.fs.writeFile(fileUri('before.postmortem.md'), new TextEncoder().encode(LIST));
    const { document } = await openNew(
      'links.postmortem.md',
      '# Outage\n\nSee [before](before.postmortem.md).\n',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('before.postmortem.md'), fileUri('after.postmortem.md'));
    equal(await vscode.workspace.applyEdit(edit), true);
    await until(vscode.workspace.onDidChangeTextDocument, 'the link follows', () =>
      document.lineAt(2).text.includes('(after.postmortem.md)'),
    );
  });

  it('folds and lists entries', async () => {
    const editor = await openNew('folded.postmortem.md', LIST);
    const [folds, symbols] = await Promise.all([
      vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        editor.document.uri,
      ),
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        editor.document.uri,
      ),
    ]);
    equal(
      folds.map(({ start, end }) => [start, end]),
      [
        [0, 5],
        [2, 5],
      ],
    );
    equal(symbols[0]?.children[0]?.children.length, 2);
  });
});
