import * as vscode from 'vscode';
import type { NewReportParams } from '../../../server/src/protocol/index.js';
import type { Server } from '../server.js';
import { formatStart, parseStart } from './start.js';

const SEVERITIES: readonly vscode.QuickPickItem[] = [
  { label: 'SEV-1', description: 'a service is down or data is at risk' },
  { label: 'SEV-2', description: 'many users are affected' },
  { label: 'SEV-3', description: 'some users are affected, or there is a workaround' },
  { label: 'SEV-4', description: 'no user noticed' },
];

/** Asks title, severity, start and time zone; undefined when the user leaves any of them with Esc. */
export async function askAnswers(server: Server): Promise<NewReportParams | undefined> {
  const title = await vscode.window.showInputBox({
    title: 'New Post-Mortem (1/4): title',
    prompt: 'What happened, in one line',
    placeHolder: 'Checkout refused card payments',
    ignoreFocusOut: true,
    validateInput: value =>
      value.trim() === '' ? 'A few words are needed: they name the report and its file.' : undefined,
  });
  if (title === undefined) return undefined;
  const severity = await vscode.window.showQuickPick(SEVERITIES, {
    title: 'New Post-Mortem (2/4): severity',
    placeHolder: 'Severity of the incident',
    ignoreFocusOut: true,
  });
  if (severity === undefined) return undefined;
  const start = await vscode.window.showInputBox({
    title: 'New Post-Mortem (3/4): start of the incident',
    prompt: 'YYYY-MM-DD HH:MM, on the clock of the zone that you choose next',
    value: formatStart(new Date()),
    ignoreFocusOut: true,
    validateInput: value =>
      parseStart(value) === null
        ? 'Write a date and a time that exist, such as 2026-03-17 14:02.'
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
    return label === own ? { label, description: 'this machine' } : { label };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: 'New Post-Mortem (4/4): time zone',
    placeHolder: 'Time zone of the report',
    ignoreFocusOut: true,
  });
  return picked?.label;
}
