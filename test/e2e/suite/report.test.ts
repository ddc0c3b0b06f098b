import * as vscode from 'vscode';
import {
  activate,
  DRAFT,
  equal,
  findings,
  fileUri,
  open,
  openNew,
  replaceAll,
  rules,
  ruleOf,
  untilFindings,
} from './editor.js';

const FAULTS = ['counterfactual', 'empty-section', 'human-error', 'judgement', 'missing-section'];

describe('a report in the editor', () => {
  it('activates in the host it is built for', async () => {
    equal(
      (await activate()).host,
      vscode.env.uiKind === vscode.UIKind.Web && !('process' in globalThis) ? 'web' : 'node',
    );
  });

  it('registers every command that the manifest contributes', async () => {
    const manifest = vscode.extensions.getExtension('blameless-postmortem.blameless-postmortem')
      ?.packageJSON as {
      contributes: { commands: readonly { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(
      manifest.contributes.commands.map(each => each.command).filter(id => !registered.has(id)),
      [],
    );
  });

  it('finds every fault of the draft', async () => {
    await open(DRAFT);
    const uri = fileUri(DRAFT);
    await untilFindings(uri, 'every fault', found => FAULTS.every(rule => found.includes(rule)));
    equal(
      FAULTS.filter(rule => !rules(uri).includes(rule)),
      [],
    );
  });

  it('inserts a missing section by its quick fix', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(DRAFT)));
    const editor = await openNew('fixed.postmortem.md', text);
    const uri = editor.document.uri;
    await untilFindings(uri, 'missing-section', found => found.includes('missing-section'));
    const missing = findings(uri).find(each => ruleOf(each) === 'missing-section');
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      missing?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edit = actions.find(action => action.edit?.has(uri) === true)?.edit;
    if (edit === undefined) throw new Error(`no edit among: ${actions.map(each => each.title).join(', ')}`);
    equal(await vscode.workspace.applyEdit(edit), true);
    await untilFindings(uri, 'no missing-section', found => !found.includes('missing-section'));
    equal(editor.document.getText().includes('Successes and Positive Outcomes'), true);
  });

  it('gives the sections as symbols', async () => {
    const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      fileUri(DRAFT),
    );
    const names = flatten(symbols).map(symbol => symbol.name);
    for (const heading of ['Incident Summary', 'Timeline of Events', 'Root Cause Analysis']) {
      equal(
        names.some(name => name.includes(heading)),
        true,
      );
    }
  });

  it('follows the typing, both ways', async () => {
    const editor = await openNew(
      'typed.postmortem.md',
      '# Outage\n\n## Root Cause Analysis\n\nA full disk.\n',
    );
    const uri = editor.document.uri;
    await untilFindings(uri, 'missing sections only', found => found.includes('missing-section'));
    equal(rules(uri).includes('human-error'), false);
    await replaceAll(editor, '# Outage\n\n## Root Cause Analysis\n\nThe outage was caused by human error.\n');
    await untilFindings(uri, 'human-error', found => found.includes('human-error'));
    await replaceAll(editor, '# Outage\n\n## Root Cause Analysis\n\nThe disk was full.\n');
    await untilFindings(uri, 'no human-error', found => !found.includes('human-error'));
  });

  it('leaves plain Markdown alone', async () => {
    await open('plain.md');
    const editor = await openNew('other.postmortem.md', '# Outage\n');
    // The server answers in order: once it has spoken of the report, it has passed the plain file by.
    await untilFindings(editor.document.uri, 'missing-section', found => found.includes('missing-section'));
    equal(findings(fileUri('plain.md')).length, 0);
  });
});

function flatten(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap(symbol => [symbol, ...flatten(symbol.children)]);
}
