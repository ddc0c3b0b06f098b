import type { TextEdit } from './finding.js';

/**
 * The text with edits applied, in whatever order they come; they must not overlap. What is inserted at one place stands
 * there in the order of the edits, as the Language Server Protocol has it.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .reduceRight((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), text);
}
