import { MILESTONES } from '../model.js';
import { leadingActors } from '../timeline/actors.js';

const NAMED = `\\[(?:${MILESTONES.join('|')})\\]`;
const MARK = new RegExp(`^\\s*${NAMED}\\s?[:–—-]?\\s?`, 'i');
const LAST_MARK = new RegExp(`${NAMED}\\.?$`, 'i');

/** What happened, without the milestone mark and the actor before a colon: both are shown in places of their own. */
export function eventText(text: string, actors: readonly string[]): string {
  let shown = text.trimStart().replace(MARK, '');
  const actor = actors.find(name => new RegExp(`^${escaped(name)}\\s?:\\s`, 'iu').test(shown));
  if (actor !== undefined) shown = shown.slice(actor.length).replace(/^\s?:\s+/u, '');
  else {
    // Several are told by one lead: "Anna and Ben: rolled back".
    const lead = leadingActors(shown);
    if (lead?.names.every(name => actors.includes(name))) shown = shown.slice(lead.length).trimStart();
  }
  shown = shown.replace(MARK, '').trim().replace(LAST_MARK, '').trimEnd();
  return shown === '' ? text.trim() : shown;
}

function escaped(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
