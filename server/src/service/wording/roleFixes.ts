import type { RuleFix } from '../finding.js';
import { msg } from '../message.js';
import type { PostMortem } from '../model.js';
import { perObject } from '../perObject.js';
import { perText } from '../perText.js';
import type { FindingContext, RuleFinding } from '../rule.js';
import type { Span } from '../span.js';
import { holderAt } from './holder.js';
import { reportLanguage, tableOf } from './languages.js';
import type { Language } from './language.js';
import { tokenise } from './tokens.js';

const NAME = /@[\w.-]*\w|\p{Lu}[\p{L}’'-]+(?:[ \t]\p{Lu}[\p{L}’'-]+)?/gu;
/** How many places of a name are looked at: in a long log some stand thousands of times, and this is done at each key. */
const MENTIONS = 100;
/** How far a role may stand from its name. */
const ROLE_LENGTH = 60;

/**
 * "Henrik" → "the on-call engineer", where the report says that Henrik is that: `Henrik (on-call engineer)`,
 * `On-call engineer: Henrik` or `Henrik, on-call engineer`, in its text, its lists or its tables.
 */
export function roleFixes({ span }: RuleFinding, { report, blocks }: FindingContext): RuleFix[] {
  // The article and the form of the role are English.
  const language = reportLanguage(report) === 'en' ? tableOf('en')?.language : undefined;
  const { text } = report;
  const sentence = holderAt(text, blocks, span.start)?.sentence;
  if (language === undefined || sentence === undefined) return [];
  const known = fixesOf(report);
  let fixes = known.get(sentence.start);
  if (fixes === undefined) {
    fixes = fixesIn(sentence, text, language);
    known.set(sentence.start, fixes);
  }
  return fixes;
}

/** What was offered for each sentence, by its start: a long one may hold many findings. */
const fixesOf = perObject<PostMortem, Map<number, RuleFix[]>>(() => new Map());

function fixesIn(sentence: Span, text: string, language: Language): RuleFix[] {
  const roles = perText(name => roleOf(name, text, language) ?? '');
  for (const match of text.slice(sentence.start, sentence.end).matchAll(NAME)) {
    const [name] = match;
    const start = sentence.start + match.index;
    const end = start + name.length;
    // "UTC" is nobody.
    if (name === name.toUpperCase()) continue;
    const role = roles(name);
    // "Henrik's script" would need the role's own possessive.
    if (role === '' || /^['’]s/.test(text.slice(end, end + 2)) || /['’]s$/.test(name)) continue;
    const opens = text.slice(sentence.start, start).trim() === '';
    const newText = `${opens ? 'The' : 'the'} ${role}`;
    return [
      { title: msg`Write "${newText}"`, kind: 'suggestion', edits: [{ span: { start, end }, newText }] },
    ];
  }
  return [];
}

/** What the report says that a person is, lower case where it is no abbreviation; null where it does not say. */
function roleOf(name: string, text: string, language: Language): string | null {
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen < MENTIONS; seen++, at = text.indexOf(name, at + name.length)) {
    const behind = text.slice(at + name.length, at + name.length + ROLE_LENGTH);
    const before = text.slice(Math.max(0, at - ROLE_LENGTH), at);
    const candidates = [behindName(behind.trimStart()), beforeName(before.trimEnd())];
    const found = candidates.find(candidate => isRole(candidate.trim(), language));
    if (found !== undefined) return lowered(found.trim());
  }
  return null;
}

/** What stands in brackets, between commas or in the next cell. */
function behindName(text: string): string {
  const [mark = ''] = text;
  const ends = { '(': ')', ',': ',.;\n|', '|': '|\n' }[mark];
  if (ends === undefined) return '';
  return upTo(ends, text.slice(1).trim()).replace(/^(?:the|our|an?) /i, '');
}

/** What stands before a colon on the name's line, or in the cell before. */
function beforeName(text: string): string {
  const mark = text.endsWith('**') ? text.slice(0, -2) : text;
  if (!mark.endsWith(':') && !mark.endsWith('|')) return '';
  return (
    mark
      .slice(0, -1)
      .split(/[\n|*]|[-+] /)
      .at(-1) ?? ''
  );
}

/** The text before the first of some characters; '' where none stands in it. */
function upTo(ends: string, text: string): string {
  for (let at = 0; at < text.length; at++) if (ends.includes(text.charAt(at))) return text.slice(0, at);
  return '';
}

/** A few words of which the last one names a role: "on-call engineer", "release manager". */
function isRole(text: string, language: Language): boolean {
  const tokens = tokenise(text, 0, text.length, language);
  const last = tokens.at(-1);
  return (
    last !== undefined &&
    tokens.length <= 4 &&
    tokens.every(token => !token.mark) &&
    last.lexeme.subject === 'person' &&
    !language.subjectPronouns.has(last.word)
  );
}

const lowered = (role: string): string => role.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase());
