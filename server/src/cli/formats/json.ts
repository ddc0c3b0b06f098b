import { Lines } from '../lines.js';
import { summarise } from './checked.js';
import type { CheckedFile, Format } from './checked.js';

/** For programs: every finding, the suppressed ones too. Lines and columns count from 1. */
export const json: Format = files =>
  JSON.stringify({ files: files.map(toJson), summary: summarise(files) }, null, 2);

function toJson({ path, text, findings, error }: CheckedFile) {
  const lines = new Lines(text);
  return {
    path,
    findings: findings.map(({ rule, group, severity, message, span, fixes, suppressed }) => ({
      rule,
      group,
      severity,
      message,
      ...lines.place(span),
      fixes: fixes.map(({ title, kind }) => ({ title, kind })),
      suppressed,
    })),
    error,
  };
}
