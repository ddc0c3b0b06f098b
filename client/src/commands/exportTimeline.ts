import * as vscode from 'vscode';
import { EXPORT_FORMATS } from '../../../server/src/service/picture/index.js';
import { activeReport } from '../reports.js';
import { saveText } from '../timeline/save.js';
import type { Command } from './command.js';

/** Writes the timeline of the active report in a format that the user chooses. Esc leaves nothing behind. */
export const exportTimeline: Command = {
  id: 'postmortem.exportTimeline',
  async run({ server }, uri) {
    const report = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : activeReport();
    if (report === null)
      throw new Error(
        vscode.l10n.t('The timeline of a post-mortem is exported: open one (*.postmortem.md) first.'),
      );
    const format = await vscode.window.showQuickPick([...EXPORT_FORMATS], {
      title: vscode.l10n.t('Export Timeline As'),
    });
    const chosen = EXPORT_FORMATS.find(each => each === format);
    if (chosen === undefined) return;
    const view = await server.timeline(report.uri.toString());
    if (view === null)
      throw new Error(vscode.l10n.t('The report has not been read yet; try again in a moment.'));
    const { Dark, HighContrast } = vscode.ColorThemeKind;
    const dark = [Dark, HighContrast].includes(vscode.window.activeColorTheme.kind);
    await saveText(report.uri, view, chosen, { theme: dark ? 'dark' : 'light', lanes: false });
  },
};
