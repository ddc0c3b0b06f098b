import type { Block, Prose } from '../blocks.js';
import { msg, plain } from '../message.js';
import { bySection, sourceSpan, walkBlocks } from '../prose.js';
import { quoted } from '../quoted.js';
import type { PartContext, Rule, RuleFinding } from '../rule.js';
import { wordsIn } from '../sections/state.js';
import { isKnownKind, requiredKinds } from '../sectionSettings.js';
import type { Span } from '../span.js';
import { GERMAN_GUIDANCE, GUIDANCE } from '../templates/guidance.js';

/** Tokens that no finished sentence holds, whatever it is about. */
const TEMPLATE_TOKEN =
  /\{\{[^{}\n]{1,60}\}\}|\$\{\d{1,2}:[^{}\n]{1,60}\}|\bYYYY-MM-DD\b|(?<![\w:])HH:MM\b|\b(?:TBD|FIXME)\b|\blorem ipsum\b|\bto be (?:filled in|written|completed|added later)\b|<(?:insert|add|your|enter|name of|describe)\s[^<>\n]{1,60}>|\[(?:insert|your|enter|describe|fill in)\s[^[\]\n]{1,60}\]|\[(?:TBA|TBC)\]/gi;
/** `TODO` opens a remark to oneself; elsewhere it is a name (a list, a state, an application). */
const TODO = /^(?:TODO|XXX)\b:?/gm;
/** What the built-in template's tab stops leave behind. */
const TAB_STOP = /(?<=\s)role: what happened(?=\s*$)/gm;

/** Placeholders that are named in one paragraph; who sees so many needs no more. */
const MOST = 20;

/** More blanks than this before the guidance's line end hide the text above it. */
const LINE_REACH = 40;

const GUIDING: ReadonlySet<string> = new Set([GUIDANCE, GERMAN_GUIDANCE].flatMap(Object.values<string>));

export const leftoverPlaceholder: Rule = {
  id: 'leftover-placeholder',
  group: 'structure',
  severity: 'completeness',
  docs: {
    summary: 'A placeholder of the template, or a note to fill something in, is still in the text.',
    why: 'A placeholder tells readers that the report is unfinished and leaves them to guess what belongs there. Action lists may hold open points; the account of what happened is read as settled.',
    source: 'PagerDuty Postmortem Documentation, https://postmortems.pagerduty.com/how_to_write/writing/',
    examples: [
      {
        bad: '# Search was down\n\n## Root Cause\n\nThe reindex job stopped at 30 %. Reason: TBD\n',
        good: '# Search was down\n\n## Root Cause\n\nThe reindex job stopped at 30 % because its node was drained.\n',
      },
      {
        bad: '# Search was down\n\n## Summary\n\nOn YYYY-MM-DD search returned nothing.\n',
        good: '# Search was down\n\n## Summary\n\nOn 2026-10-08 search returned nothing.\n',
      },
    ],
  },
  *checkPart(part) {
    const draft = part.status === 'draft';
    for (const section of bySection(part.blocks)) {
      const written = hasWriting(section);
      const empty = isEmpty(section);
      for (const { block } of walkBlocks(section)) {
        if (block.type === 'paragraph') yield* inProse(block, part, draft, empty);
        else if (block.type === 'table' && part.kindAt(block.span.start) !== 'actions') {
          for (const row of block.rows)
            for (const cell of row.cells) yield* inProse(cell, part, draft, empty);
        } else if (block.type === 'html' && !draft && written) yield* guidance(block.raw, block, part);
      }
    }
  },
};

/** The placeholders in the text of a template, wherever they stand. */
export function placeholdersIn(text: string): Span[] {
  return [...text.matchAll(TEMPLATE_TOKEN)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function* inProse(prose: Prose, part: PartContext, draft: boolean, empty: boolean): Iterable<RuleFinding> {
  // An action that is not settled yet says so in these words; what it lacks, other rules tell.
  const kind = part.kindAt(prose.span.start);
  if (kind === 'actions') return;
  const text = prose.text.trim();
  const patterns = draft ? [TEMPLATE_TOKEN, TODO] : [TEMPLATE_TOKEN, TODO, TAB_STOP];
  for (const pattern of patterns) {
    let found = 0;
    for (const match of prose.text.matchAll(pattern)) {
      if (++found > MOST) return;
      if (isCode(prose, match.index)) continue;
      // A section that holds nothing else is empty, which another rule tells.
      const alone = text.length <= match[0].length + 2;
      if (alone && (empty ? isKnownKind(kind) : requiredKinds(part.config).includes(kind))) continue;
      yield {
        message: msg`${quoted(match[0])} is a placeholder. Say what belongs here, or that it is not known and why.`,
        span: sourceSpan(prose, match.index, match.index + match[0].length),
        fixes: [],
      };
    }
  }
}

/** The guidance of the template below a section that has been written. */
function* guidance(raw: string, { span }: Block, { text }: PartContext): Iterable<RuleFinding> {
  const inner = raw.replace(/^<!--|-->\s*$/g, '').trim();
  if (!GUIDING.has(inner)) return;
  // Directly below a paragraph its line stays, blank, so that what follows does not become part of that.
  const isBelowText = /\S[ \t]*\r?\n[ \t]*$/.test(
    text.slice(Math.max(0, span.start - LINE_REACH), span.start),
  );
  const next = isBelowText ? 0 : (/^(?:[ \t]*\r?\n){0,2}/.exec(text.slice(span.end))?.[0].length ?? 0);
  yield {
    message: msg`The template's guidance ${quoted(inner, 40)} is still here. It is not shown to readers, but it is in every copy of the report; remove it.`,
    span,
    fixes: [
      {
        title: plain('Remove the guidance'),
        kind: 'safe',
        edits: [{ span: { start: span.start, end: span.end + next }, newText: '' }],
      },
    ],
  };
}

/** Whether nothing to read stands below a heading. */
function isEmpty([heading, ...below]: readonly Block[]): boolean {
  return heading?.type === 'heading' && wordsIn(below, { start: heading.span.end, end: Infinity }) === 0;
}

function hasWriting(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type !== 'heading' && type !== 'html' && type !== 'definition');
}

function isCode(prose: Prose, at: number): boolean {
  return prose.runs.some(run => run.kind !== 'text' && run.at <= at && at < run.at + run.length);
}
