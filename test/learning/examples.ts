import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { ReportMemo } from '../../server/src/service/memo.js';
import type { SectionKind } from '../../server/src/service/model.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { proseIn, sourceOffset } from '../../server/src/service/prose.js';
import { ENGLISH } from '../../server/src/service/wording/english/index.js';
import { eachFeature } from '../../server/src/service/wording/learned/features.js';
import { kindAt } from '../../server/src/service/sections/partSections.js';
import { plainText } from '../../server/src/service/wording/plainText.js';
import { readWording } from '../../server/src/service/wording/read.js';
import { sentenceAround } from '../../server/src/service/wording/sentence.js';
import { tokenise, type Token } from '../../server/src/service/wording/tokens.js';

/** A sentence and what it is. */
export interface Example {
  readonly text: string;
  /** The category that it blames in; null where it does not. */
  readonly category: string | null;
  /** The list or the report that it is from. */
  readonly from: string;
  readonly tokens: readonly Token[];
  readonly kind: SectionKind;
  /** Hashes of 32 bits. */
  readonly features: readonly number[];
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

/**
 * The sentences of the reports below a folder, as innocent ones: of reports that people publish hardly any blames, and
 * those in which a phrase is found are left out.
 */
export function reportsIn(folder: string): Example[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.md\b/.test(name),
  );
  return files.sort().flatMap(name => sentencesOf(readFileSync(path.join(folder, name), 'utf8'), name));
}

function sentencesOf(report: string, from: string): Example[] {
  const { parts } = readReport(report, DEFAULT_CONFIG, new ReportMemo());
  return parts.flatMap(({ body, sections }) => {
    const kindOf = (offset: number): SectionKind => kindAt(sections, offset);
    const hits = readWording({ blocks: body.blocks, kindAt: kindOf, lang: null, language: 'en' });
    const told = hits.filter(({ via }) => via === 'phrase').map(({ sentence }) => sentence.start);
    return [...proseIn(body.blocks)].flatMap(prose => {
      const text = plainText(prose);
      const kind = kindOf(prose.span.start);
      const found: Example[] = [];
      for (let at = 0; at < text.length;) {
        const { start, end } = sentenceAround(text, at);
        if (!told.includes(sourceOffset(prose, start)))
          found.push(example(text.slice(at, end), kind, null, from));
        at = Math.max(end, at + 1);
      }
      return found;
    });
  });
}

function example(text: string, kind: string, category: string | null, from: string): Example {
  const plain = text
    .replace(/`[^`]*`/g, code => '\ue000'.repeat(code.length))
    .replace(/(?<!\[)\[[^\][]{1,200}\]\([^()]{1,300}\)/g, link => '\ue000'.repeat(link.length))
    .replace(/\*\*|__/g, '');
  const tokens = tokenise(plain, 0, plain.length);
  const features: number[] = [];
  eachFeature(tokens, kind as SectionKind, ENGLISH, hash => features.push(hash));
  return { text, category, from, tokens, kind: kind as SectionKind, features };
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
