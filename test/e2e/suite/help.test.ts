import * as vscode from 'vscode';
import { equal, openNew } from './editor.js';

const REPORT = `---
time-zone: UTC
---
# Search was down on 2026-10-08

## Timeline

- 09:12 — **[started]** on-call engineer: took the page
- 10:40 — search team: rolled back
`;

describe('help with writing', () => {
  it('completes a section in front of what is there', async () => {
    const editor = await openNew('completed.postmortem.md', `${REPORT}\n#`);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      endOf(editor.document),
      '#',
    );
    equal(
      list.items.some(item => labelOf(item) === 'Incident Summary'),
      true,
    );
  });

  it('goes on with the next entry on Enter, and ends the list on the second', async () => {
    const editor = await openNew('continued.postmortem.md', REPORT.trimEnd());
    moveTo(editor, endOf(editor.document));
    await pressEnter();
    equal(lastLine(editor), '- 10:40 — ');
    equal(editor.document.getText(editor.selection), '10:40');
    await vscode.commands.executeCommand('type', { text: '11:05' });
    equal(lastLine(editor), '- 11:05 — ');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'reindexed' });
    equal(lastLine(editor), '- 11:05 — reindexed');
    await pressEnter();
    equal(lastLine(editor), '- 11:05 — ');
    await vscode.commands.executeCommand('postmortem.endEntries');
    equal(editor.document.getText(), `${REPORT.trimEnd()}\n- 11:05 — reindexed\n`);
  });

  it('ends the list on Enter behind an entry that was not written', async () => {
    const editor = await openNew('ended.postmortem.md', REPORT.trimEnd());
    moveTo(editor, endOf(editor.document));
    await pressEnter();
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    equal(lastLine(editor), '- 10:40 — ');
    await pressEnter();
    equal(editor.document.getText(), REPORT);
  });

  it('takes the new entry and its line back', async () => {
    const editor = await openNew('undone.postmortem.md', REPORT.trimEnd());
    moveTo(editor, endOf(editor.document));
    await pressEnter();
    equal(lastLine(editor), '- 10:40 — ');
    // One step or two: whether the key's own edit is joined is up to the editor.
    for (let step = 0; step < 2 && editor.document.getText() !== REPORT.trimEnd(); step++)
      await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), REPORT.trimEnd());
  });

  it('is a line end like any other in a paragraph', async () => {
    const editor = await openNew('paragraph.postmortem.md', '# Search was down\n\nIt was slow.');
    moveTo(editor, endOf(editor.document));
    await pressEnter();
    equal(editor.document.getText(), '# Search was down\n\nIt was slow.\n');
  });

  it('tells a time at the pointer', async () => {
    const { document } = await openNew('hovered.postmortem.md', REPORT);
    const at = document.positionAt(REPORT.indexOf('10:40') + 1);
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const told = hovers.flatMap(hover =>
      hover.contents.map(each => (each instanceof vscode.MarkdownString ? each.value : '')),
    );
    equal(
      told.some(text => text.includes('T+01:28') && text.includes('2026-10-08 10:40')),
      true,
    );
  });

  it('shows notes beside the text until they are switched off', async () => {
    const { document } = await openNew('hinted.postmortem.md', REPORT);
    const { uri } = document;
    equal(await hintsOf(document), ['T+00:00', '1 h 28 min until the next entry', 'T+01:28']);
    const settings = vscode.workspace.getConfiguration('postmortem', uri);
    await settings.update('inlayHints.sinceStart', false, vscode.ConfigurationTarget.Workspace);
    equal(await hintsOf(document), ['1 h 28 min until the next entry']);
    await settings.update('inlayHints.sinceStart', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('sorts the timeline from above its heading', async () => {
    const [first = '', second = ''] = REPORT.split('\n').filter(line => line.startsWith('- '));
    const unsorted = REPORT.replace(`${first}\n${second}`, `${second}\n${first}`);
    const { document } = await openNew('sorted.postmortem.md', unsorted);
    const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      9,
    );
    equal(
      lenses.map(lens => lens.command?.title),
      ['Preview', 'Sort by time'],
    );
    const sort = lenses.find(lens => lens.command?.title === 'Sort by time')?.command;
    if (sort === undefined) throw new Error('there is nothing to sort with');
    await vscode.commands.executeCommand(sort.command, document.uri.toString());
    equal(document.getText(), REPORT);
  });
});

/** What the key binding of Enter runs. */
async function pressEnter(): Promise<void> {
  await vscode.commands.executeCommand('runCommands', {
    commands: [{ command: 'type', args: { text: '\n' } }, 'postmortem.continueEntry'],
  });
}

function moveTo(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

function endOf(document: vscode.TextDocument): vscode.Position {
  return document.lineAt(document.lineCount - 1).range.end;
}

function lastLine({ document }: vscode.TextEditor): string {
  return document.lineAt(document.lineCount - 1).text;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function hintsOf(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<readonly vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), endOf(document)),
  );
  return hints.map(({ label }) =>
    typeof label === 'string' ? label : label.map(part => part.value).join(''),
  );
}
