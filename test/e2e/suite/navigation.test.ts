import * as vscode from 'vscode';
import { equal, openNew } from './editor.js';

const LIST = `# Search was down on 2026-10-08

## Timeline (UTC)

- 09:12 — Ana: took the page
- 10:40 — Ana: told Ana Lopez’s team, and Anaconda stayed
`;
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
