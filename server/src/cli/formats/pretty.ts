import { Lines } from '../lines.js';
import { summarise } from './checked.js';
import type { CheckedFile, Format } from './checked.js';

/** For people: the findings by file, then one line that sums up. */
export const pretty: Format = files => [...files.flatMap(block), summaryLine(files)].join('\n');

function block({ path, text, findings, error }: CheckedFile): string[] {
  const lines = new Lines(text);
  const rows = findings
    .filter(finding => finding.suppressed === null)
    .map(({ span, severity, message, rule }) => {
      const { line, column } = lines.place(span);
      return `  ${`${line}:${column}`.padEnd(8)} ${severity.padEnd(11)}  ${message}  [${rule}]`;
    });
  const failure = error === null ? [] : [`  could not be checked: ${error}`];
  return rows.length + failure.length === 0 ? [] : [path, ...failure, ...rows, ''];
}

function summaryLine(files: readonly CheckedFile[]): string {
  const { errors, warnings, information, hints, suppressed } = summarise(files);
  const failed = files.filter(file => file.error !== null).length;
  const parts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    `${information} information`,
    counted(hints, 'hint'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const unread = failed > 0 ? ` ${counted(failed, 'file')} could not be checked.` : '';
  return `${counted(files.length - failed, 'report')} checked: ${parts.join(', ')}.${unread}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
