import { eolOf } from './eol.js';
import type { Finding, TextEdit } from './finding.js';
import { analyse, applyFix, type AnalyseOptions } from './index.js';

/** A safe fix may make room for another. A text that is not done after so many rounds is left as it is then. */
const ROUNDS = 10;

/** The text with every safe fix applied, until no finding has one. Line ends are those of the text. */
export function fixAll(text: string, options: Omit<AnalyseOptions, 'memo'>): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(analyse(current, options).findings);
    if (edits.length === 0) break;
    const eol = eolOf(text);
    current = applyFix(current, {
      title: '',
      kind: 'safe',
      edits: edits.map(edit => ({ ...edit, newText: edit.newText.replace(/\r?\n/g, eol) })),
    });
  }
  return current;
}

/**
 * The edits of the safe fixes that can be applied in one go: the first safe fix of each shown finding, except those that
 * touch text which an earlier one changes. They are in document order and do not overlap. Applying them and asking
 * again with the new findings reaches the rest.
 */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const fixes = findings
    .filter(finding => finding.suppressed === null)
    .flatMap(finding => finding.fixes.find(fix => fix.kind === 'safe') ?? [])
    .map(fix => [...fix.edits].sort((a, b) => a.span.start - b.span.start))
    .sort((a, b) => startOf(a) - startOf(b));
  let changedUpTo = 0;
  return fixes.flatMap(edits => {
    if (startOf(edits) < changedUpTo) return [];
    changedUpTo = edits.reduce((end, edit) => Math.max(end, edit.span.end), changedUpTo);
    return edits;
  });
}

function startOf(edits: readonly TextEdit[]): number {
  return edits[0]?.span.start ?? 0;
}
