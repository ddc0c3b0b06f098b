import type { Severity } from '../../service/config.js';
import type { Finding } from '../../service/finding.js';

/** One file of `check`, whatever the format. `error`: why it could not be read, or that it could not be written and why. */
export interface CheckedFile {
  readonly path: string;
  /** The text that the findings' spans refer to. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly error: string | null;
  /** Whether it was read. One that could not be written was. */
  readonly checked: boolean;
  /** Whether it was changed on disk. */
  readonly fixed: boolean;
}

/** A way to print what `check` found. */
export type Format = (files: readonly CheckedFile[]) => string;

/** Counts over all files; suppressed findings are counted apart, not by severity. */
export function summarise(files: readonly CheckedFile[]) {
  const all = files.flatMap(file => file.findings);
  const shown = all.filter(finding => finding.suppressed === null);
  const count = (severity: Severity): number => shown.filter(finding => finding.severity === severity).length;
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    hints: count('hint'),
    suppressed: all.length - shown.length,
  };
}
