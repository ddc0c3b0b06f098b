import { MILESTONES } from '../model.js';

const NAMED = `\\[(?:${MILESTONES.join('|')})\\]`;
const MARK = new RegExp(`^\\s*${NAMED}\\s?[:–—-]?\\s?`, 'i');
const LAST_MARK = new RegExp(`${NAMED}\\.?$`, 'i');

/** What happened, without the milestone mark and the actor before a colon: both are shown in places of their own. */
export function eventText(text: string, actors: readonly string[]): string {
  let shown = text.trimStart().replace(MARK, '');
  const actor = actors.find(name => new RegExp(`^${escaped(name)}\\s?:\\s`, 'iu').test(shown));
  if (actor !== undefined) shown = shown.slice(actor.length).replace(/^\s?:\s+/u, '');
  shown = shown.replace(MARK, '').trim().replace(LAST_MARK, '').trimEnd();
  return shown === '' ? text.trim() : shown;
}

function escaped(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
