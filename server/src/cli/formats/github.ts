import type { Severity } from '../../service/config.js';
import { Lines } from '../lines.js';
import type { CheckedFile, Format } from './checked.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows as annotations beside the lines. */
export const github: Format = files => files.flatMap(annotations).join('\n');

function annotations({ path, text, findings, error }: CheckedFile): string[] {
  const lines = new Lines(text);
  const failure = error === null ? [] : [`::error file=${property(path)}::${data(error)}`];
  const shown = findings.filter(finding => finding.suppressed === null);
  return failure.concat(
    shown.map(({ severity, span, message, rule }) => {
      const { line, column, endLine, endColumn } = lines.place(span);
      const place = `file=${property(path)},line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`;
      return `::${COMMANDS[severity]} ${place},title=${property(rule)}::${data(message)}`;
    }),
  );
}

/** Escapes a message: it ends at a line break, and `%` starts an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property value, which a comma or colon would end. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
