import { REQUIRED_KINDS } from '../config.js';
import { eolOf } from '../eol.js';
import { levelOf } from '../insertSection.js';
import { plain } from '../message.js';
import type { SectionKind } from '../model.js';
import { SECTION_KINDS } from '../parseConfig.js';
import { headingOf, orderedKinds, requiredKinds } from '../sectionSettings.js';
import { escapeSnippet } from '../snippet.js';
import { GUIDANCE, guidanceIn } from '../templates/guidance.js';
import type { Asked, Choice, Offer } from './completion.js';

const HEADING = /^ {0,3}(?<marks>#{1,6})(?:[ \t]+\S.*|[ \t]*)$/;
/** A line with nothing on it yet, or the first word of something. */
const FRESH = /^\p{L}*$/u;

/** The sections that a report lacks, the required ones first: behind `#`, and on a line of their own. */
export function sectionOffers(asked: Asked): Offer[] {
  const { place } = asked;
  if (place.after.trim() !== '') return [];
  const marks = HEADING.exec(place.before)?.groups?.marks;
  if (marks === undefined && !(FRESH.test(place.before) && isOutside(asked))) return [];
  const choices = missing(asked).map(kind => sectionChoice(asked, kind, marks ?? null));
  // In the middle of a heading the mark is part of its text.
  const triggers = place.before.trim() === marks ? '#' : '';
  return [{ from: place.line.start, to: place.line.end, triggers, choices }];
}

/** A heading can begin outside lists, tables and quotes only. */
function isOutside({ place: { blocks } }: Asked): boolean {
  return blocks.every(block => block.type === 'paragraph' || block.type === 'break');
}

function missing({ analysis: { report }, config }: Asked): SectionKind[] {
  const present = new Set(report.sections.map(section => section.kind));
  const order = [...requiredKinds(config), ...orderedKinds(config), ...SECTION_KINDS];
  return [...new Set(order)].filter(kind => !present.has(kind));
}

function sectionChoice(
  { analysis: { report }, config, tell }: Asked,
  kind: SectionKind,
  marks: string | null,
): Choice {
  const eol = eolOf(report.text);
  const name = headingOf(config, kind, report);
  const heading = `${'#'.repeat(levelOf(report, REQUIRED_KINDS))} ${name}`;
  const guidance = GUIDANCE[kind];
  const body = `${heading}${eol}${eol}${guidance === undefined ? '' : `<!-- ${guidanceIn(report, kind) ?? guidance} -->${eol}${eol}`}`;
  return {
    label: name,
    kind: 'section',
    detail: requiredKinds(config).includes(kind) ? tell(plain('missing section')) : tell(plain('section')),
    ...(guidance !== undefined && { documentation: tell(plain(guidance)) }),
    text: body,
    snippet: `${escapeSnippet(body)}$0`,
    filter: marks === null ? name : `${marks} ${name}`,
  };
}
