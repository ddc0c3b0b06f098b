import { seededRandom } from './seededRandom.js';

/** So long that a section with it is parsed on its own. */
const LONG =
  'The pool of the orders service held 40 connections, each of which a request kept until the payment had come back. '.repeat(
    6,
  );

/** Lines that change how what follows is read, and lines as reports hold them. */
const LINES = [
  LONG,
  LONG,
  LONG,
  '# Checkout was down',
  '## Timeline (UTC)',
  '## Root cause',
  '## Action items',
  '### 2026-03-17',
  '### 14:05 [detected] alert',
  '- 14:05 UTC **[detected]** on-call: saw the alert',
  '- 23:50 database team: failed over',
  '- 00:10 all clear',
  '- [ ] Alert on pool use (owner: @db, due 2026-04-01)',
  '| Time | What |\n| --- | --- |\n| 14:05 | started |\n| 14:20 | resolved |',
  'The engineer should have checked it. The alert should have fired.',
  '**Impact:** 30 % of payments',
  'All times are in CET.',
  '<!-- postmortem-disable counterfactual -- told by the writer -->',
  '<!-- postmortem-enable -->',
  '<!-- open',
  '-->',
  '```',
  '[x]: https://example.com',
  'see [x]',
  '---',
  'status: draft',
  'lang: de',
  '> quoted',
  '',
  '',
  '',
  '  nested',
  '\ufeff',
  '\ud83d',
];

/** The versions of a report under random edits, from a seed: the same seed gives the same versions. */
export function* randomEdits(seed: number): Generator<string> {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const eol = random() < 0.2 ? '\r\n' : '\n';
  const line = (): string => LINES[below(LINES.length)] ?? '';
  let text = Array.from({ length: below(45) }, line).join(eol);
  yield text;
  for (let edit = 0; edit < 8; edit++) {
    const at = below(text.length + 1);
    const length = random() < 0.5 ? 0 : below(20);
    const inserted =
      random() < 0.3 ? 'ab: '.charAt(below(4)) : eol.repeat(below(3)) + line() + eol.repeat(below(3));
    text = text.slice(0, at) + inserted + text.slice(at + length);
    yield text;
  }
}
