import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { ReportMemo } from '../../server/src/service/memo.js';
import type { SectionKind } from '../../server/src/service/model.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { kindAt } from '../../server/src/service/sections/partSections.js';
import { CATEGORIES, type CategoryId } from '../../server/src/service/wording/categories.js';
import { ENGLISH } from '../../server/src/service/wording/english/index.js';
import { tableOf } from '../../server/src/service/wording/languages.js';
import { eachFeature } from '../../server/src/service/wording/learned/features.js';
import { speaksOfPeople } from '../../server/src/service/wording/learned/judge.js';
import { sentencesOf } from '../../server/src/service/wording/phraseHits.js';
import { plainText } from '../../server/src/service/wording/plainText.js';
import { ownProse } from '../../server/src/service/wording/read.js';
import { sentenceAround } from '../../server/src/service/wording/sentence.js';
import { tokenise, type Token } from '../../server/src/service/wording/tokens.js';

const ENGLISH_TABLE = tableOf('en');

/** A sentence and what it is. */
export interface Example {
  readonly text: string;
  /** The category that it blames in; null where it does not. */
  readonly category: string | null;
  /** The list or the report that it is from. */
  readonly from: string;
  readonly tokens: readonly Token[];
  readonly kind: SectionKind;
  /** The categories that phrases of the lists find in it. */
  readonly found: readonly CategoryId[];
  /** Hashes of 32 bits. */
  readonly features: readonly number[];
}

/** Whether a sentence is judged as a whole. */
export function isJudged(example: Example): boolean {
  return example.found.length > 0 || speaksOfPeople(example, ENGLISH);
}

/** The sentences of a folder of lists: `section|category|sentence` in each line, `ok` for what is innocent. */
export function listsIn(folder: string): Example[] {
  return linesIn(folder).map(({ name, line }) => {
    const [section = '', label = '', ...rest] = line.split('|');
    return example(rest.join('|'), section, label === 'ok' ? null : label, name);
  });
}

/** The sentences of the tests: blaming/<category>.txt, a section before `|`, and innocent/<section>.txt. */
export function testsIn(folder: string): Example[] {
  const blaming = linesIn(path.join(folder, 'blaming')).map(({ name, line }) => {
    const [section, text] = line.includes('|') ? line.split('|') : ['root-cause', line];
    return example(text ?? '', section ?? '', name, 'blaming');
  });
  const innocent = linesIn(path.join(folder, 'innocent')).map(({ name, line }) =>
    example(line, name, null, 'innocent'),
  );
  return [...blaming, ...innocent];
}

/** The examples in the documentation of the rules, as in a section of causes and in one without a name. */
export function documented(): Example[] {
  return CATEGORIES.flatMap(({ id, docs }) =>
    docs.examples.flatMap(({ bad, good }) =>
      ['root-cause', 'other'].flatMap(kind => [
        example(bad, kind, id, 'docs'),
        example(good, kind, null, 'docs'),
      ]),
    ),
  );
}

/** In a folder of reports: some words of each sentence, one a line, in which a phrase found what is none. */
const INNOCENT = 'innocent.txt';

/**
 * The sentences of the reports below a folder: of reports that people publish hardly any blames, so those in which a
 * phrase is found count as blaming, unless `innocent.txt` names them, and all others as innocent.
 */
export function reportsIn(folder: string): Example[] {
  const list = path.join(folder, INNOCENT);
  const innocent = existsSync(list) ? readFileSync(list, 'utf8').trimEnd().split(/\r?\n/) : [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.md\b/.test(name),
  );
  return files
    .sort()
    .flatMap(name => sentencesIn(readFileSync(path.join(folder, name), 'utf8'), name, innocent));
}

function sentencesIn(report: string, from: string, innocent: readonly string[]): Example[] {
  const { parts } = readReport(report, DEFAULT_CONFIG, new ReportMemo());
  return parts.flatMap(({ body, sections }) =>
    [...ownProse(body.blocks)].flatMap(prose => {
      const text = plainText(prose);
      const kind = kindAt(sections, prose.span.start);
      const read: Example[] = [];
      for (let at = 0; at < text.length;) {
        const { start, end } = sentenceAround(text, at);
        const sentence = example(text.slice(start, end), kind, null, from);
        const isInnocent = innocent.some(words => sentence.text.replaceAll(/\s+/g, ' ').includes(words));
        read.push({ ...sentence, category: isInnocent ? null : (sentence.found[0] ?? null) });
        at = Math.max(end, at + 1);
      }
      return read;
    }),
  );
}

function example(text: string, kind: string, category: string | null, from: string): Example {
  const plain = text
    .replace(/`[^`]*`/g, code => '\ue000'.repeat(code.length))
    .replace(/(?<!\[)\[[^\][]{1,200}\]\([^()]{1,300}\)/g, link => '\ue000'.repeat(link.length))
    .replace(/\*\*|__/g, '');
  const sentence = {
    tokens: tokenise(plain, 0, plain.length, ENGLISH),
    kind: kind as SectionKind,
    found: foundIn(plain, kind as SectionKind),
  };
  const features: number[] = [];
  eachFeature(sentence, hash => features.push(hash));
  return { text, category, from, ...sentence, features };
}

function foundIn(text: string, kind: SectionKind): CategoryId[] {
  if (ENGLISH_TABLE === null) return [];
  const hits = sentencesOf(text, kind, ENGLISH_TABLE).flatMap(sentence => sentence.hits);
  return [...new Set(hits.map(({ category }) => category))];
}

function linesIn(folder: string): { name: string; line: string }[] {
  return readdirSync(folder)
    .sort()
    .flatMap(file =>
      readFileSync(path.join(folder, file), 'utf8')
        .split(/\r?\n/)
        .filter(line => line !== '')
        .map(line => ({ name: path.basename(file, '.txt'), line })),
    );
}
