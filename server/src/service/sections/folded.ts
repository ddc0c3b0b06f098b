import type { Opaque } from '../blocks.js';
import type { KindOf } from './kindOf.js';
import { HEADINGS_ONLY } from './aliases.js';
import { normalise } from './kindOf.js';
import type { Label } from './label.js';

/** What stands on a fold, in a line of its own. */
const SUMMARY = /<summary>([^<>]{2,80}|<(?:b|strong|h\d)>[^<>]{2,80}<\/(?:b|strong|h\d)>)<\/summary>/i;
const TAG = /<[^<>]*>/g;

/** The section that a fold holds: `<details>` with the name of one as its `<summary>`. */
export function folded({ raw, span }: Opaque, kindOf: KindOf): Label | null {
  const found = SUMMARY.exec(raw);
  const inner = found?.[1] ?? '';
  const heading = inner.replace(TAG, '').trim();
  const kind = heading === '' || HEADINGS_ONLY.has(normalise(heading)) ? null : kindOf(heading, null);
  if (found === null || kind === null) return null;
  const start = span.start + raw.indexOf(heading, found.index + '<summary>'.length);
  return { kind, heading, headingSpan: { start, end: start + heading.length }, start: span.start };
}
