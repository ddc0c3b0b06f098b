import { eolOf } from './eol.js';
import { DEFAULT_CONFIG, type Config } from './config.js';
import type { TextEdit } from './finding.js';
import type { PostMortem, Section, SectionKind } from './model.js';
import { parseMarkdown } from './remark.js';
import { headingOf, orderedKinds } from './sectionSettings.js';
import { guidanceIn } from './templates/guidance.js';

/** Where a missing section goes and what is written there; `cursor` is an offset into the text after the edit. */
export interface SectionInsertion {
  readonly edit: TextEdit;
  readonly cursor: number;
}

/**
 * The edit that inserts a section in canonical order: behind the last section of an earlier kind, else before
 * the first of a later one. Places are the starts of heading sections and the end of the text, which the parser has
 * found to lie outside fences, comments and lists. null for a kind that the configuration does not
 * list, and at the end of a text whose last fence or comment is still open: what is added there would belong to it.
 */
export function insertSection(
  { report, config = DEFAULT_CONFIG }: { readonly report: PostMortem; readonly config?: Config },
  kind: SectionKind,
): SectionInsertion | null {
  const order = orderedKinds(config);
  if (!order.includes(kind)) return null;
  const guidance = guidanceIn(report, kind);
  const eol = eolOf(report.text);
  const at = placeFor(report, kind, order);
  if (at === report.text.length && endsOpen(report)) return null;
  const heading = `${'#'.repeat(levelOf(report, order))} ${headingOf(config, kind, report)}${eol}${eol}`;
  const body = heading + (guidance === undefined ? '' : `<!-- ${guidance} -->${eol}${eol}`);
  const before = gapBefore(report.text, at, eol);
  const after = at < report.text.length ? eol : '';
  return {
    edit: { span: { start: at, end: at }, newText: before + body + after },
    cursor: at + before.length + body.length,
  };
}

/** Fences, and HTML that may be a comment. */
const MAY_BE_OPEN = /^[ \t>*+-]{0,20}(?:`{3}|~{3})|</m;

/** Whether the last section ends in a fence or comment without an end. */
function endsOpen({ sections, text, bodyStart }: PostMortem): boolean {
  const start = sections.findLast(section => section.via === 'heading')?.span.start ?? bodyStart;
  // The parser drops a byte order mark without counting it.
  const tail = text.slice(start).replace(/^\ufeff/, '');
  return MAY_BE_OPEN.test(tail) && parseMarkdown(tail).open;
}

function placeFor({ sections, text }: PostMortem, kind: SectionKind, order: readonly SectionKind[]): number {
  const rank = order.indexOf(kind);
  const outer = sections.filter(section => section.via === 'heading');
  const ranked = (section: Section): number => order.indexOf(section.kind);
  const later = outer.find(section => ranked(section) > rank);
  const earlier = outer.findLast(section => ranked(section) >= 0 && ranked(section) < rank);
  if (earlier !== undefined && (later === undefined || earlier.span.start > later.span.start))
    return earlier.span.end;
  return later?.headingSpan.start ?? earlier?.span.end ?? text.length;
}

/** The level that the report's own sections have; 2 where it has none. */
export function levelOf({ sections }: PostMortem, order: readonly SectionKind[]): number {
  const first = sections.find(section => section.via === 'heading' && order.includes(section.kind));
  return first?.level ?? 2;
}

/** Line ends that leave one blank line above an insertion at `at`. */
function gapBefore(text: string, at: number, eol: string): string {
  const above = text.slice(Math.max(0, at - 4), at);
  if (at === 0 || above === '\ufeff' || /\n\r?\n$/.test(above)) return '';
  return above.endsWith('\n') ? eol : eol + eol;
}
