import { stripVTControlCharacters, styleText } from 'node:util';
import type { Severity } from '../../service/config.js';
import type { Finding } from '../../service/finding.js';
import { Lines } from '../lines.js';
import { summarise } from './checked.js';
import type { CheckedFile, Format } from './checked.js';
import { codeFrame, printable } from './codeFrame.js';

type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** For people: the findings by file with the words they are about, then one line that sums up. */
export const pretty: Format = files => {
  const text = [...files.flatMap(block), summaryLine(files)].join('\n');
  return isColoured() ? text : stripVTControlCharacters(text);
};

/** Colours are for a terminal; NO_COLOR and FORCE_COLOR (https://no-color.org, https://force-color.org) have the last word. */
function isColoured(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return process.stdout.isTTY;
}

function styled(style: Style, text: string): string {
  return styleText(style, text, { validateStream: false });
}

function block({ path, text, findings, error, checked }: CheckedFile): string[] {
  const shown = findings.filter(finding => finding.suppressed === null);
  const failure = error === null ? [] : [`  ${checked ? error : `could not be checked: ${error}`}`];
  if (shown.length + failure.length === 0) return [];
  return [styled('bold', printable(path)), ...failure, ...rows(text, shown), ''];
}

function rows(text: string, findings: readonly Finding[]): string[] {
  const lines = new Lines(text);
  let before = 0;
  return findings.flatMap(({ span, severity, message, rule }) => {
    const { line, column } = lines.place(span);
    const place = `${line}:${column}`.padEnd(8);
    const colour = COLOURS[severity];
    const row = `  ${place} ${styled(colour, severity.padEnd(11))}  ${printable(message)}  ${styled('dim', `[${rule}]`)}`;
    // Several findings in one line show it once.
    const frame = line === before ? [] : codeFrame(text, span, line, caret => styled(colour, caret));
    before = line;
    return [row, ...frame];
  });
}

function summaryLine(files: readonly CheckedFile[]): string {
  const { errors, warnings, information, hints, suppressed } = summarise(files);
  const checked = files.filter(file => file.checked);
  const unread = files.length - checked.length;
  const fixed = checked.filter(file => file.fixed).length;
  const unwritten = checked.filter(file => file.error !== null).length;
  const parts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    `${information} information`,
    counted(hints, 'hint'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const changes = [
    ...(fixed > 0 ? [` ${counted(fixed, 'report')} changed by --fix.`] : []),
    ...(unread > 0 ? [` ${counted(unread, 'file')} could not be checked.`] : []),
    ...(unwritten > 0 ? [` ${counted(unwritten, 'file')} could not be written.`] : []),
  ];
  return `${counted(checked.length, 'report')} checked: ${parts.join(', ')}.${changes.join('')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
