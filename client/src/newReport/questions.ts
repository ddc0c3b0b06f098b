import * as vscode from 'vscode';
import type { NewReportParams } from '../../../server/src/protocol/index.js';
import type { Server } from '../server.js';
import { formatStart, parseStart } from './start.js';

const severities = (): vscode.QuickPickItem[] => [
  { label: 'SEV-1', description: vscode.l10n.t('a service is down or data is at risk') },
  { label: 'SEV-2', description: vscode.l10n.t('many users are affected') },
  { label: 'SEV-3', description: vscode.l10n.t('some users are affected, or there is a workaround') },
  { label: 'SEV-4', description: vscode.l10n.t('no user noticed') },
];

/** Asks title, severity, start and time zone; undefined when the user leaves any of them with Esc. */
export async function askAnswers(server: Server): Promise<NewReportParams | undefined> {
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Post-Mortem (1/4): title'),
    prompt: vscode.l10n.t('What happened, in one line'),
    placeHolder: vscode.l10n.t('Checkout refused card payments'),
    ignoreFocusOut: true,
    validateInput: value =>
      value.trim() === ''
        ? vscode.l10n.t('A few words are needed: they name the report and its file.')
        : undefined,
  });
  if (title === undefined) return undefined;
  const severity = await vscode.window.showQuickPick(severities(), {
    title: vscode.l10n.t('New Post-Mortem (2/4): severity'),
    placeHolder: vscode.l10n.t('Severity of the incident'),
    ignoreFocusOut: true,
  });
  if (severity === undefined) return undefined;
  const start = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Post-Mortem (3/4): start of the incident'),
    prompt: vscode.l10n.t('YYYY-MM-DD HH:MM, on the clock of the zone that you choose next'),
    value: formatStart(new Date()),
    ignoreFocusOut: true,
    validateInput: value =>
      parseStart(value) === null
        ? vscode.l10n.t('Write a date and a time that exist, such as 2026-03-17 14:02.')
        : undefined,
  });
  const parsed = start === undefined ? null : parseStart(start);
  if (parsed === null) return undefined;
  const timeZone = await askZone(server);
  return timeZone === undefined
    ? undefined
    : { title: title.trim(), severity: severity.label, start: parsed, timeZone };
}

async function askZone(server: Server): Promise<string | undefined> {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = await server.timeZones();
  const configured = vscode.workspace.getConfiguration('postmortem').get<unknown>('timeZone');
  const first = typeof configured === 'string' && configured !== '' ? [configured] : [];
  const items = [...new Set([...first, own, 'UTC', ...zones])].map((label): vscode.QuickPickItem => {
    return label === own ? { label, description: vscode.l10n.t('this machine') } : { label };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Post-Mortem (4/4): time zone'),
    placeHolder: vscode.l10n.t('Time zone of the report'),
    ignoreFocusOut: true,
  });
  return picked?.label;
}
