import { msg, plain, type Tell } from '../message.js';
import { RULES } from '../rules/index.js';
import { ruleDocsUrl, type Rule } from '../rule.js';
import { touches, type Hover, type HoverAsked } from './hover.js';

/** Findings on one another tell the same reader the same thing: so many rules are explained at once. */
const MOST = 3;

/** Why the rules speak that found something at the place, and who says so. */
export function findingHover({ analysis, place, tell }: HoverAsked): Hover | null {
  const found = analysis.findings.filter(
    ({ span, suppressed }) => suppressed === null && touches(span, place.offset),
  );
  const [first] = found;
  const ids = new Set(found.map(({ rule }) => rule));
  const rules = RULES.filter(({ id }) => ids.has(id)).slice(0, MOST);
  return first === undefined
    ? null
    : { span: first.span, markdown: rules.map(rule => why(rule, tell)).join('\n\n') };
}

function why({ id, docs }: Rule, tell: Tell): string {
  const reason = msg`**Why [${id}](${ruleDocsUrl(id)}):** ${plain(docs.why)}`;
  return `${tell(reason)}\n\n${tell(msg`*Source: ${docs.source}*`)}`;
}

/** What a rule is about that a suppression comment names. */
export function ruleNameHover({ place, tell }: HoverAsked): Hover | null {
  const { before, after, offset } = place;
  const comment = before.lastIndexOf('<!--');
  if (comment < 0 || place.isCode || !/^<!--\s*postmortem-/.test(before.slice(comment))) return null;
  const start = offset - (/(?<![\w-])[\w-]*$/.exec(before)?.[0].length ?? 0);
  const end = offset + (/^[\w-]*/.exec(after)?.[0].length ?? 0);
  const name = (before + after).slice(start - place.line.start, end - place.line.start);
  const rule = RULES.find(({ id }) => id === name);
  return rule === undefined
    ? null
    : { span: { start, end }, markdown: `${tell(plain(rule.docs.summary))}\n\n${why(rule, tell)}` };
}
