import type { Section } from '../model.js';
import { firstIndex } from '../halving.js';
import { escapeMarkdown } from '../markdownText.js';
import { msg, plain, type Message } from '../message.js';
import { GUIDANCE } from '../templates/guidance.js';
import { touches, type Hover, type HoverAsked } from './hover.js';

/** So many things that a section lacks are named. */
const MOST = 5;

const STATES: Readonly<Record<Section['state'], Message | null>> = {
  empty: plain('It says nothing yet.'),
  thin: plain('It says a few words so far.'),
  complete: null,
};

/** What a section has to tell, and what it still lacks. */
export function sectionHover({ analysis, place, tell }: HoverAsked): Hover | null {
  const { sections } = analysis.report;
  const section = sections[firstIndex(sections, ({ headingSpan }) => headingSpan.end >= place.offset)];
  if (section === undefined || !touches(section.headingSpan, place.offset)) return null;
  const guidance = GUIDANCE[section.kind];
  if (guidance === undefined) return null;
  const lacks = analysis.findings.filter(
    ({ group, span, suppressed }) =>
      suppressed === null &&
      group !== 'blame' &&
      section.span.start <= span.start &&
      span.start < section.span.end,
  );
  const listed = lacks.slice(0, MOST).map(({ message }) => `- ${escapeMarkdown(message)}`);
  const more = lacks.length > MOST ? [`- ${tell(msg`and ${lacks.length - MOST} more`)}`] : [];
  const state = STATES[section.state];
  const missing = [
    state === null ? '' : tell(state),
    lacks.length === 0 ? '' : `${tell(plain('Still missing:'))}\n\n${[...listed, ...more].join('\n')}`,
  ];
  return {
    span: section.headingSpan,
    markdown: [tell(plain(guidance)), ...missing].filter(text => text !== '').join('\n\n'),
  };
}
