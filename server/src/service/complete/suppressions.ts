import { nextLineStart } from '../eol.js';
import { RULES } from '../rules/index.js';
import { firstIndex } from '../halving.js';
import { plain, type Message } from '../message.js';
import { lineAround } from '../suppressions.js';
import type { Asked, Choice, Offer } from './completion.js';

/** A comment that is being written: its verb, the rules named so far, and the word at the cursor. */
const COMMENT =
  /<!--\s*postmortem-(?<verb>disable-next-line|disable-line|disable-file|disable|enable)(?<named>(?:[\s,]+[\w-]+)*)[\s,]+(?<typed>[a-z][\w-]*)?$/;
const VERB = /<!--\s*(?<typed>p[\w-]*)?$/;

const VERBS: Readonly<Record<string, Message>> = {
  'disable-next-line': plain('silences rules for the next line'),
  'disable-line': plain('silences rules for this line'),
  disable: plain('silences rules from here on'),
  enable: plain('ends a disable'),
  'disable-file': plain('silences rules in the whole report'),
};

/** Rule names inside a suppression comment, those that found something where it counts first; the verbs at its start. */
export function suppressionOffers(asked: Asked): Offer[] {
  const { place, tell } = asked;
  if (place.isCode) return [];
  const { before, offset, after } = place;
  const verb = VERB.exec(before);
  if (verb !== null) {
    const choices = Object.entries(VERBS).map(([name, detail]): Choice => ({
      label: `postmortem-${name}`,
      kind: 'value',
      detail: tell(detail),
    }));
    return [
      {
        from: offset - (verb.groups?.typed?.length ?? 0),
        wordEnd: wordEnd(offset, after),
        triggers: '',
        choices,
      },
    ];
  }
  const comment = COMMENT.exec(before);
  const words = comment?.groups?.named?.split(/[\s,]+/) ?? [];
  // Behind two dashes stands the reason.
  if (comment === null || words.includes('--')) return [];
  const named = new Set(words);
  const found = rulesFound(asked, comment.groups?.verb ?? '');
  const rules = RULES.filter(rule => !named.has(rule.id));
  const choices = [
    ...rules.filter(rule => found.has(rule.id)),
    ...rules.filter(rule => !found.has(rule.id)),
  ].map(({ id, docs }): Choice => ({
    label: id,
    kind: 'rule',
    detail: found.has(id) ? tell(plain('found here')) : '',
    documentation: tell(plain(docs.summary)),
  }));
  return [
    {
      from: offset - (comment.groups?.typed?.length ?? 0),
      wordEnd: wordEnd(offset, after),
      triggers: ' ',
      choices,
    },
  ];
}

/** The rules that found something in the line that a comment is about. */
function rulesFound({ analysis, place }: Asked, verb: string): ReadonlySet<string> {
  const { text } = analysis.report;
  const own = { start: place.line.start, end: place.line.end };
  const next = lineAround(text, nextLineStart(text, place.line.end));
  const about =
    verb === 'disable-line' ? own : verb === 'disable-next-line' ? next : { start: 0, end: text.length };
  const from = firstIndex(analysis.findings, finding => finding.span.start >= about.start);
  const found = new Set<string>();
  for (let i = from; i < analysis.findings.length; i++) {
    const finding = analysis.findings[i];
    if (finding === undefined || finding.span.start > about.end) break;
    found.add(finding.rule);
  }
  return found;
}

function wordEnd(offset: number, after: string): number {
  return offset + (/^[\w-]*/.exec(after)?.[0].length ?? 0);
}
