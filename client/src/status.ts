import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import { LANGUAGE_ID } from './reports.js';
import type { Server } from './server.js';

/** The language status item of a report: whether the server runs, with a way to its output or to start it again. */
export function createStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('postmortem.server', { language: LANGUAGE_ID });
  item.name = 'Post-Mortem';
  const show = (state: State): void => {
    const running = state === State.Running;
    const stopped = state === State.Stopped || state === State.StartFailed;
    item.text = running
      ? vscode.l10n.t('Post-Mortem server is running')
      : stopped
        ? vscode.l10n.t('Post-Mortem server has stopped')
        : vscode.l10n.t('Post-Mortem server is starting');
    item.busy = !running && !stopped;
    item.severity = stopped
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    item.command = stopped
      ? { command: 'postmortem.restartServer', title: vscode.l10n.t('Restart') }
      : { command: 'postmortem.showOutput', title: vscode.l10n.t('Show Output') };
  };
  show(server.state);
  return vscode.Disposable.from(item, server.onDidChangeState(show));
}
