import * as vscode from 'vscode';
import {
  activate,
  DRAFT,
  equal,
  fileUri,
  open,
  openNew,
  replaceAll,
  rules,
  untilFindings,
} from './editor.js';

async function withSetting(key: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('postmortem');
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
  try {
    await body();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

describe('what may go wrong', () => {
  before(async () => {
    await activate();
    await open(DRAFT);
    await untilFindings(fileUri(DRAFT), 'human-error', found => found.includes('human-error'));
  });

  it('turns a rule off and on again by the settings', async () => {
    await withSetting('rules', { 'human-error': 'off' }, async () => {
      await untilFindings(fileUri(DRAFT), 'no human-error', found => !found.includes('human-error'));
      equal(rules(fileUri(DRAFT)).includes('counterfactual'), true);
    });
    await untilFindings(fileUri(DRAFT), 'human-error again', found => found.includes('human-error'));
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['rules', 'everything'],
    ['rules', ['human-error']],
    ['rules', { 'human-error': 42, 'no-such-rule': 'off' }],
    ['timeZone', { zone: 'UTC' }],
    ['timeZone', 'Atlantis/Capital'],
    ['folder', 7],
  ];
  for (const [key, value] of wrong) {
    it(`goes on with ${key}: ${JSON.stringify(value)}`, async () => {
      await withSetting(key, value, async () => {
        const editor = await openNew('settings.postmortem.md', '# Outage\n\nHuman error.\n');
        await replaceAll(editor, '# Outage\n\nThe cause was human error.\n');
        await untilFindings(editor.document.uri, 'human-error', found => found.includes('human-error'));
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      });
    });
  }

  it('takes up its work after Restart Language Server', async () => {
    const editor = await openNew('restart.postmortem.md', '# Outage\n');
    await vscode.commands.executeCommand('postmortem.restartServer');
    await replaceAll(editor, '# Outage\n\nThe cause was human error.\n');
    await untilFindings(editor.document.uri, 'human-error', found => found.includes('human-error'));
  });

  it('keeps checking a report that is deleted while it is open', async () => {
    const editor = await openNew('deleted.postmortem.md', '# Outage\n');
    await replaceAll(editor, '# Outage\n\nThe disk was full.\n');
    await vscode.workspace.fs.delete(editor.document.uri);
    await replaceAll(editor, '# Outage\n\nThe cause was human error.\n');
    await untilFindings(editor.document.uri, 'human-error', found => found.includes('human-error'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilFindings(editor.document.uri, 'nothing once it is closed', found => found.length === 0);
  });
});
