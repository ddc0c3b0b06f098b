import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GERMAN_PROMPTS } from '../../server/src/service/germanPrompts.js';
import { CATEGORIES } from '../../server/src/service/wording/categories.js';
import { GERMAN_GUIDANCE, GUIDANCE } from '../../server/src/service/templates/guidance.js';

const root = path.resolve(import.meta.dirname, '../..');
const readTexts = (name: string): Record<string, string> =>
  JSON.parse(fs.readFileSync(path.join(root, name), 'utf8')) as Record<string, string>;

/** Pairs of English and translated files: the languages are those that files are there for. */
const PAIRS = ['package.nls', 'l10n/bundle.l10n'].flatMap(base => {
  const name = new RegExp(String.raw`^${path.basename(base)}\.(?<language>[a-z-]+)\.json$`);
  return fs
    .readdirSync(path.join(root, path.dirname(base)))
    .flatMap(file => name.exec(file)?.groups?.language ?? [])
    .map(language => [`${base}.${language}.json`, `${base}.json`] as const);
});

/** What a text names that is no language: places for values, code, settings, links and what they run, lines. */
const FIXED = /\{\d+\}|`[^`]*`|postmortem(?:\.\w+)+|\(command:[^)]*\)|\*(?:\.\w+)+|\n/g;
const wordsOf = (text: string): number => text.replace(FIXED, '').match(/\p{L}+/gu)?.length ?? 0;
const fixedIn = (text: string): string[] => (text.match(FIXED) ?? []).sort();

describe('the translations', () => {
  it('are there for what the manifest and what the code says', () => {
    expect(PAIRS.map(([translated]) => translated)).toEqual([
      'package.nls.de.json',
      'l10n/bundle.l10n.de.json',
    ]);
  });

  it('say of a section what is written into a German report', () => {
    const german = readTexts('l10n/bundle.l10n.de.json');
    const told = Object.entries(GUIDANCE).map(([kind, text]) => [kind, german[text]]);
    expect(Object.fromEntries(told)).toEqual(GERMAN_GUIDANCE);
  });

  it('ask what is asked in a German report', () => {
    const german = readTexts('l10n/bundle.l10n.de.json');
    const told = CATEGORIES.map(({ prompt }) => [prompt, german[prompt]]);
    expect(Object.fromEntries(told)).toEqual(GERMAN_PROMPTS);
  });

  describe.each(PAIRS)('%s', (translatedName, englishName) => {
    const translated = readTexts(translatedName);
    const english = readTexts(englishName);

    it('has a translation of every text', () => {
      expect(Object.keys(english).filter(key => !translated[key]?.trim())).toEqual([]);
    });

    it('has no translation of a text that is not said', () => {
      expect(Object.keys(translated).filter(key => english[key] === undefined)).toEqual([]);
    });

    it('translates what is more than a word or two', () => {
      const left = Object.entries(english).filter(
        ([key, text]) => wordsOf(text) > 2 && text === translated[key],
      );
      expect(left).toEqual([]);
    });

    it('keeps places for values, code, settings, links and lines', () => {
      const changed = Object.entries(english)
        .map(([key, text]) => ({ key, wants: fixedIn(text), has: fixedIn(translated[key] ?? '') }))
        .filter(({ wants, has }) => wants.join('\0') !== has.join('\0'));
      expect(changed).toEqual([]);
    });
  });
});
