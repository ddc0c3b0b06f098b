import * as vscode from 'vscode';

export interface ZoneQuestion {
  /** Zones to begin with, best first. */
  readonly likely: readonly string[];
  /** The zone of this machine. */
  readonly own: string;
  /** All zones. */
  readonly names: readonly string[];
  /** The moment at which their offsets are shown, `2026-03-17T14:02` with or without `Z`. */
  readonly start: string;
}

/** Time zones to choose from, found by place, by name ("Central European") and by offset. */
export function zoneItems({ likely, own, names, start }: ZoneQuestion): vscode.QuickPickItem[] {
  const moment = new Date(start.endsWith('Z') ? start : `${start}Z`);
  const item = (label: string): vscode.QuickPickItem => ({
    label,
    description: [...describe(label, moment), ...(label === own ? [vscode.l10n.t('this machine')] : [])].join(
      ' · ',
    ),
  });
  const first = [...new Set(likely)];
  const rest = names.filter(name => !first.includes(name));
  const line = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    ...[line(vscode.l10n.t('likely')), ...first.map(item)],
    ...[line(vscode.l10n.t('all')), ...rest.map(item)],
  ];
}

/**
 * The offset of a zone at a moment and its name in the user's language, as far as they are known: `UTC+01:00`, `Central
 * European Standard Time`.
 */
function describe(timeZone: string, moment: Date): string[] {
  return (['longOffset', 'long'] as const).flatMap(timeZoneName => {
    try {
      const language = timeZoneName === 'long' ? vscode.env.language : 'en';
      const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName }).formatToParts(moment);
      const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
      if (timeZoneName === 'long') return /^(?:GMT|UTC)\b|^\s*$/.test(name) ? [] : [name];
      return [name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC')];
    } catch {
      // An abbreviation that a configuration or a log names is no zone of the runtime's.
      return [];
    }
  });
}
