import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../server/src/service/config.js';
import { analyse } from '../../../server/src/service/index.js';
import type { SectionKind } from '../../../server/src/service/model.js';
import { CATEGORIES } from '../../../server/src/service/wording/categories.js';
import { ENGLISH } from '../../../server/src/service/wording/english/index.js';
import { GERMAN } from '../../../server/src/service/wording/german/index.js';
import { tableOf } from '../../../server/src/service/wording/languages.js';
import { bearsOut, judge } from '../../../server/src/service/wording/learned/judge.js';
import { decode, ZERO } from '../../../server/src/service/wording/learned/weights.js';
import { sentencesOf } from '../../../server/src/service/wording/phraseHits.js';
import { tokenise } from '../../../server/src/service/wording/tokens.js';
import { blameIn } from './blameIn.js';

const BLAME: ReadonlySet<string> = new Set(CATEGORIES.map(({ id }) => id));

const judged = (text: string): { category: string; words: string } | null => {
  const tokens = tokenise(text, 0, text.length, ENGLISH);
  const found = judge({ tokens, kind: 'lessons', found: [] }, ENGLISH);
  if (found === null) return null;
  const { category, from, to } = found;
  return { category, words: text.slice(tokens[from]?.start, tokens[to - 1]?.end) };
};

/** The categories that phrases find, whatever the sentence as a whole tells. */
function phrasesIn(section: string, text: string): string[] {
  const table = tableOf('en');
  return table === null
    ? []
    : sentencesOf(text, section as SectionKind, table).flatMap(({ hits }) => hits.map(hit => hit.category));
}

/** Sentences that nothing was learned from: `section|category|sentence`, `ok` for what is innocent. */
function heldOut(): { section: string; category: string; text: string }[] {
  const folder = path.join(import.meta.dirname, '../../learning/held-out');
  return readdirSync(folder).flatMap(file =>
    readFileSync(path.join(folder, file), 'utf8')
      .trimEnd()
      .split(/\r?\n/)
      .map(line => {
        const [section = '', category = '', ...rest] = line.split('|');
        return { section, category, text: rest.join('|') };
      }),
  );
}

describe('what was learned from sentences', () => {
  it('finds most of the blame in sentences that nothing was learned from, and little else', () => {
    const all = heldOut().map(each => ({ ...each, found: blameIn(each.section, each.text).length > 0 }));
    const blaming = all.filter(({ category }) => category !== 'ok');
    const innocent = all.filter(({ category }) => category === 'ok');
    const share = (of: typeof all): number => of.filter(({ found }) => found).length / of.length;
    expect(blaming.length).toBeGreaterThan(300);
    expect(share(blaming)).toBeGreaterThan(0.87);
    expect(share(innocent)).toBeLessThan(0.03);
  });

  it('finds little in reports that blame nobody and that nothing was learned from', () => {
    const folder = path.join(import.meta.dirname, '../../learning/held-out-reports');
    const texts = readdirSync(folder).map(file => readFileSync(path.join(folder, file), 'utf8'));
    const found = texts.flatMap(text =>
      analyse(text, { config: DEFAULT_CONFIG }).findings.filter(({ rule }) => BLAME.has(rule)),
    );
    const words = texts.join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThan(10_000);
    expect((10_000 * found.length) / words).toBeLessThan(5);
  });

  it.each([
    ['other', 'And no, I had completely forgotten that the cabin has a second heater.'],
    ['other', 'I left out a few of the smaller fixes in this list.'],
    ['root-cause', 'The alert was not noticed by the team because its channel had been archived.'],
  ])('silences what a phrase finds in innocent sentences: %s, %s', (section, text) => {
    expect(phrasesIn(section, text)).not.toEqual([]);
    expect(blameIn(section, text)).toEqual([]);
  });

  it('leaves what phrases find in a language of which nothing was learned', () => {
    const tokens = tokenise('Menschliches Versagen.', 0, 22, GERMAN);
    expect(bearsOut({ tokens, kind: 'other', found: ['human-error'] }, GERMAN)).toBe(true);
  });

  it('says nothing of few words, none, or marks', () => {
    for (const text of ['', '.', 'Careless.', '— — — —', '1 2 3 4 5 6']) expect(judged(text)).toBeNull();
  });

  it('shows words of the sentence', () => {
    const text =
      'It all comes down to the night crew, who never bothered to look and then blamed everybody else.';
    const found = judged(text);
    expect(found).not.toBeNull();
    expect(text).toContain(found?.words);
  });

  it('decodes weights by their characters', () => {
    const weights = String.fromCharCode(ZERO - 8, ZERO, ZERO + 8, ZERO + 1);
    const model = decode({
      bias: 1,
      threshold: 2,
      lessonsThreshold: 2,
      timelineThreshold: 2,
      foundThreshold: -1,
      foundUntoldThreshold: 0,
      step: 0.5,
      weights,
      categories: ['fault'],
      categoryWeights: weights,
    });
    expect([...model.weights]).toEqual([-8, 0, 8, 1]);
    expect([model.shift, model.categoryShift]).toEqual([30, 30]);
    expect([...model.categoryWeights]).toEqual([-8, 0, 8, 1]);
  });
});
