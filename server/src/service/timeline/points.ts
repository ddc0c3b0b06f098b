import type { FrontMatterField } from '../metadata/frontMatter.js';
import type { Told } from '../partFacts.js';
import type { Part } from '../parts.js';
import { kindAt, type PartSections } from '../sections/partSections.js';
import { shiftSpan } from '../span.js';
import type { StampDate } from './dates.js';
import { readField } from './fields.js';
import type { PartHints } from './hints.js';
import type { FieldPoint } from './milestones.js';
import { resolveStamp, type Reading } from './resolve.js';
import type { Stamp } from './stamp.js';

/** The milestones that front matter and the fields of the report state. */
export function readPoints(
  fields: readonly FrontMatterField[],
  parts: readonly (Part & { readonly sections: PartSections })[],
  hints: readonly Told<PartHints>[],
  reading: Reading,
  date: StampDate | null,
): FieldPoint[] {
  const timeOf = (stamp: Stamp | null): FieldPoint['time'] =>
    stamp === null ? null : resolveStamp(stamp, reading, date).time;
  const front = fields.flatMap(({ name, value, span }) => {
    const field = readField(name, value);
    return field === null ? [] : [{ ...field, span, time: timeOf(field.stamp) }];
  });
  const points: FieldPoint[] = [...front];
  for (const { index, fact } of hints) {
    const part = parts[index];
    for (const field of fact.fields) {
      if (part === undefined || kindAt(part.sections, field.span.start) === 'actions') continue;
      points.push({ ...field, span: shiftSpan(field.span, part.start), time: timeOf(field.stamp) });
    }
  }
  return points;
}
