import * as vscode from 'vscode';
import { EXPORT_FORMATS, type ExportFormat } from '../../../server/src/service/picture/index.js';
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
    const choices = EXPORT_FORMATS.map(format => ({ label: format, description: nameOf(format) }));
    const title = vscode.l10n.t('Export Timeline As');
    const chosen = (await vscode.window.showQuickPick(choices, { title }))?.label;
    if (chosen === undefined) return;
    const view = await server.timeline(report.uri.toString());
    if (view === null)
      throw new Error(vscode.l10n.t('The report has not been read yet; try again in a moment.'));
    const { Dark, HighContrast } = vscode.ColorThemeKind;
    const dark = [Dark, HighContrast].includes(vscode.window.activeColorTheme.kind);
    await saveText(report.uri, view, chosen, { theme: dark ? 'dark' : 'light', lanes: false });
  },
};

/** As the timeline page calls it. */
function nameOf(format: ExportFormat): string {
  switch (format) {
    case 'svg':
      return vscode.l10n.t('SVG picture');
    case 'html':
      return vscode.l10n.t('HTML page');
    case 'csv':
      return vscode.l10n.t('CSV table');
    case 'json':
      return vscode.l10n.t('JSON data');
    case 'md':
      return vscode.l10n.t('Markdown table');
  }
}
