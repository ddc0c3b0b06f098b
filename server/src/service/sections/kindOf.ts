import type { Block } from '../blocks.js';
import type { SectionSetting } from '../config.js';
import type { SectionKind } from '../model.js';
import { perText } from '../perText.js';
import { ALIASES } from './aliases.js';
import { kindByContent } from './content.js';
import { inFull } from './contractions.js';
import { coreOf } from './coreOf.js';
import { describedKind } from './grammar.js';

/**
 * Tells the kind of a section by its heading or label and by the blocks below it, or null. Without `content` only names
 * that are known count: what may as well be a sentence is not interpreted.
 */
export type KindOf = (heading: string, content: readonly Block[] | null) => SectionKind | null;

/** The kinds by the names that a workspace gives them, else by the usual ones. */
export function kindsNamed(sections: readonly SectionSetting[]): KindOf {
  const own = new Map<string, SectionKind>();
  for (const { kind, heading, aliases } of sections)
    for (const name of [...(heading === null ? [] : [heading]), ...aliases]) own.set(normalise(name), kind);
  return (heading, content) => own.get(normalise(heading)) ?? kindOf(heading, content);
}

/** The kind that a heading or label names, or that the blocks below it tell; null for neither. */
export function kindOf(heading: string, content: readonly Block[] | null = []): SectionKind | null {
  const { bare, known, described } = named(normalise(heading));
  return content === null ? known : kindByContent(bare, described, content);
}

// Reports name their sections alike, and a heading is asked for its kind more than once.
const named = perText(name => {
  const bare = name.replace(BARE_NUMBER, '');
  const known = kindKnown(name) ?? (bare === name ? null : kindKnown(bare));
  return { bare, known, described: known ?? describedKind(bare) ?? kindAimed(bare) };
});

/** "Actions taken to restore service": a name of several words, and what for. */
function kindAimed(name: string): SectionKind | null {
  const [head] = name.split(/\sto\s/);
  return head === undefined || head === name || !head.includes(' ') ? null : kindKnown(head);
}

function kindKnown(name: string): SectionKind | null {
  const exact = ALIASES.get(name);
  if (exact !== undefined) return exact;
  const core = ALIASES.get(coreOf(name));
  if (core !== undefined) return core;
  for (const part of partsOf(name)) {
    const kind = ALIASES.get(part) ?? ALIASES.get(coreOf(part));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** `3.`, `iv)`, `B. `, `3 · `, `3.1 `. */
const NUMBERING =
  /^\s*(?:(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})(?:[.):]\s*|\s[·–—|-]\s|(?<=\.\d{1,2})\s)|[a-z]\d{0,2}[.)]\s)/;

/** `3 `: a number in front of a name, where the two are not a name of their own ("5 whys"). */
const BARE_NUMBER = /^(?:\d{1,2}|[a-h]\d{1,2})\s(?=\p{L})/u;

/** Lower case, without accents, emoji, numbering, brackets, closing punctuation and contractions. A name of nothing but emoji is kept. */
export const normalise = perText((heading: string): string => {
  const name = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/:[a-z_+-]{2,40}:/g, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[\p{Extended_Pictographic}\ufe0f\u200d]/gu, ' ')
    .replace(NUMBERING, '')
    .replaceAll('&', ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[¿¡]{1,2}\s?/, '')
    .replace(/[?!:*_#.–—-]{1,8}$/, '')
    .trimEnd()
    .replace(/^(?:the|our)\s/, '');
  return name === '' ? heading.replaceAll('\ufe0f', '').trim() : inFull(name);
});

/** "Timeline - all times UTC", "Root cause: pool", "Impact / scope": the name before a separator, and either side of "and". */
function partsOf(name: string): string[] {
  const head = name.split(/\s[-–—|]\s|[:/,]\s?/)[0]?.trim() ?? '';
  const parts = head === name || head === '' ? [] : [head];
  const [left, right] = name.split(/\sand\s|\sund\s|\set\s|\sy\s/);
  if (left !== undefined && right !== undefined) parts.push(left, right);
  return parts;
}
