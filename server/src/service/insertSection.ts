import { eolOf } from './eol.js';
import { REQUIRED_KINDS } from './config.js';
import type { TextEdit } from './finding.js';
import type { PostMortem, Section, SectionKind } from './model.js';
import { CANONICAL_HEADINGS } from './sections/aliases.js';
import { GUIDANCE } from './templates/guidance.js';

/** Where a missing section goes and what is written there; `cursor` is an offset into the text after the edit. */
export interface SectionInsertion {
  readonly edit: TextEdit;
  readonly cursor: number;
}

/**
 * The edit that inserts a required section in canonical order: behind the last section of an earlier kind, else before
 * the first of a later one. Places are the starts of heading sections and the end of the text, which the parser has
 * found to lie outside fences, comments and lists. null for a kind without guidance of its own.
 */
export function insertSection(
  { report }: { readonly report: PostMortem },
  kind: SectionKind,
): SectionInsertion | null {
  const heading = CANONICAL_HEADINGS[kind];
  const guidance = GUIDANCE[kind];
  if (!REQUIRED_KINDS.includes(kind) || heading === undefined || guidance === undefined) return null;
  const eol = eolOf(report.text);
  const at = placeFor(report, kind);
  const body = `${'#'.repeat(levelOf(report))} ${heading}${eol}${eol}<!-- ${guidance} -->${eol}${eol}`;
  const before = gapBefore(report.text, at, eol);
  const after = at < report.text.length ? eol : '';
  return {
    edit: { span: { start: at, end: at }, newText: before + body + after },
    cursor: at + before.length + body.length,
  };
}

function placeFor({ sections, text }: PostMortem, kind: SectionKind): number {
  const rank = REQUIRED_KINDS.indexOf(kind);
  const outer = sections.filter(section => section.via === 'heading');
  const ranked = (section: Section): number => REQUIRED_KINDS.indexOf(section.kind);
  const later = outer.find(section => ranked(section) > rank);
  const earlier = outer.findLast(section => ranked(section) >= 0 && ranked(section) < rank);
  if (earlier !== undefined && (later === undefined || earlier.span.start > later.span.start))
    return earlier.span.end;
  return later?.headingSpan.start ?? earlier?.span.end ?? text.length;
}

/** The level that the report's own sections have; 2 where it has none. */
function levelOf({ sections }: PostMortem): number {
  const first = sections.find(section => section.via === 'heading' && REQUIRED_KINDS.includes(section.kind));
  return first?.level ?? 2;
}

/** Line ends that leave one blank line above an insertion at `at`. */
function gapBefore(text: string, at: number, eol: string): string {
  const above = text.slice(Math.max(0, at - 4), at);
  if (at === 0 || above === '\ufeff' || /\n\r?\n$/.test(above)) return '';
  return above.endsWith('\n') ? eol : eol + eol;
}
