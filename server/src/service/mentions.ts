import type { Prose } from './blocks.js';
import type { TextEdit } from './finding.js';
import { nameInField, namesInFrontMatter, type FieldName } from './frontMatterNames.js';
import type { Analysis } from './index.js';
import { proseIn, sourceSpan } from './prose.js';
import { shiftSpan, type Span } from './span.js';
import { lineAround } from './suppressions.js';

/** Someone who acts in the report, or a ticket of an action, with every place that names it. */
export interface Mentions {
  readonly kind: 'actor' | 'ticket';
  readonly name: string;
  /** The place that was asked about. */
  readonly at: Span;
  /** All places, in order. */
  readonly spans: readonly Span[];
  /** Those of them that are values of the front matter. */
  readonly fields: readonly FieldName[];
}

/** What stands at an offset and everywhere else; null where no actor and no ticket does. */
export function mentionsAt(analysis: Analysis, offset: number): Mentions | null {
  const { report } = analysis;
  const known = namesOf(analysis);
  const line = lineAround(report.text, offset);
  const written = report.text.slice(line.start, line.end);
  const [name] = [...known.keys()]
    .filter(each =>
      placesOf(each, written).some(
        at => at + line.start <= offset && offset <= at + line.start + each.length,
      ),
    )
    .sort((a, b) => b.length - a.length);
  if (name === undefined) return null;
  const kind = known.get(name) ?? 'actor';
  const longer = [...known.keys()].filter(each => each.length > name.length && each.includes(name));
  const fields = kind === 'actor' ? namesInFrontMatter(report, name) : [];
  const inText = [...spansOf(analysis, name, longer)].filter(isMeant(analysis, kind, name));
  const spans = [...fields.map(({ span }) => span), ...inText];
  const at = spans.find(({ start, end }) => start <= offset && offset <= end);
  return at === undefined ? null : { kind, name, at, spans, fields };
}

/** The edits that call an actor otherwise, wherever the report names it. Headings, code and addresses stay. */
export function renameEdits({ spans, fields, kind }: Mentions, newName: string): TextEdit[] {
  const name = newName.trim();
  // A line break or a bar would tear the entry or the row apart that the name stands in.
  if (kind !== 'actor' || name === '' || /[\n\r|]/.test(name)) return [];
  return spans.flatMap(span => {
    const field = fields.find(each => each.span === span);
    const newText = field === undefined ? name : nameInField(field, name);
    return newText === null ? [] : [{ span, newText }];
  });
}

function namesOf({ report }: Analysis): Map<string, Mentions['kind']> {
  const known = new Map<string, Mentions['kind']>();
  for (const { ticket } of report.actions) if (ticket !== null) known.set(ticket, 'ticket');
  for (const { owner } of report.actions) if (owner !== null) known.set(owner, 'actor');
  for (const { actors } of report.timeline) for (const actor of actors) known.set(actor, 'actor');
  known.delete('');
  return known;
}

/**
 * A name, a handle or several words mean the same everywhere. One plain word ("alerting") may be any word of the
 * report, so it counts only where an entry or an action says who acts: the first time in it.
 */
function isMeant({ report }: Analysis, kind: Mentions['kind'], name: string): (span: Span) => boolean {
  if (kind === 'ticket' || /[\p{Lu}@\s]/u.test(name)) return () => true;
  const own = [
    ...report.timeline.filter(({ actors }) => actors.includes(name)),
    ...report.actions.filter(({ owner }) => owner === name),
  ].map(({ span }) => span);
  const taken = new Set<Span>();
  return ({ start, end }) => {
    const holder = own.find(span => span.start <= start && end <= span.end);
    if (holder === undefined || taken.has(holder)) return false;
    taken.add(holder);
    return true;
  };
}

function* spansOf({ report, parts }: Analysis, name: string, longer: readonly string[]): Iterable<Span> {
  for (const { start, body } of parts) {
    if (!body.text.includes(name)) continue;
    for (const prose of proseIn(body.blocks)) {
      const covered = longer.flatMap(each =>
        placesOf(each, prose.text).map(at => ({ start: at, end: at + each.length })),
      );
      for (const at of placesOf(name, prose.text)) {
        const end = at + name.length;
        if (covered.some(span => span.start <= at && end <= span.end) || !isText(prose, at, end)) continue;
        const span = shiftSpan(sourceSpan(prose, at, end), start);
        // Where marks or escapes stand inside the name, the source is not the name alone.
        if (report.text.slice(span.start, span.end) === name) yield span;
      }
    }
  }
}

/** Text, or the text of a link; an address that stands for itself is none. */
function isText({ text, runs }: Prose, from: number, to: number): boolean {
  return runs.every(({ at, length, kind, url }) => {
    if (at >= to || at + length <= from || kind === 'text') return true;
    const shown = text.slice(at, at + length);
    return kind === 'link' && ![shown, `mailto:${shown}`, `http://${shown}`].includes(url ?? '');
  });
}

/** Where a name stands by itself, not inside a word, a handle, an address or a compound. */
function placesOf(name: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const behind = text.slice(at + name.length, at + name.length + 2);
    if (/[\p{L}\p{N}_@]$|[\p{L}\p{N}][-.]$/u.test(before)) continue;
    if (/^[\p{L}\p{N}_]|^[-.@][\p{L}\p{N}]/u.test(behind)) continue;
    found.push(at);
  }
  return found;
}
