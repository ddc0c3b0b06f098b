import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { kindAt } from '../../server/src/service/sections/partSections.js';
import { ENGLISH } from '../../server/src/service/wording/english/index.js';
import { compile } from '../../server/src/service/wording/phrases.js';
import { readWording } from '../../server/src/service/wording/read.js';
import { generateReport } from './generateReport.js';
import { median, sideBySide } from './measure.js';
import { ms, type Result } from './result.js';
import { wholeParse } from './wholeParse.js';

const KB = 1000;

/** Goal 4: the blame rules, as a scan for their phrases and as the reading of a whole report. */
export function wording(): Result[] {
  return [...scan(), reading(), ...hostile()];
}

/** All phrases in one pass over the text, against one that only looks at every character; and with twice the phrases. */
function scan(): Result[] {
  const text = generateReport(5000 * KB);
  const english = compile(ENGLISH);
  const twice = compile({
    ...ENGLISH,
    groups: [
      ...ENGLISH.groups,
      ...ENGLISH.groups.map(group => ({
        ...group,
        phrases: group.phrases.map(phrase => phrase.replace(/[aeiou]/g, shifted)),
      })),
    ],
  });
  const times = sideBySide(
    {
      bare: () => sumOfCodes(text),
      once: () => candidates(text, english),
      twice: () => candidates(text, twice),
    },
    7,
  );
  const [bare, once, double] = [median(times.bare), median(times.once), median(times.twice)];
  const from = `${ms(once)}, scan ${ms(bare)}`;
  return [
    { goal: 4, what: 'finding phrases / scan of the codes, 5 MB', ratio: once / bare, limit: 2, from },
    { goal: 4, what: 'twice as many phrases / once', ratio: double / once, limit: 1.2, from: ms(double) },
  ];
}

function shifted(vowel: string): string {
  return 'eioua'.charAt('aeiou'.indexOf(vowel));
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function candidates(text: string, phrases: ReturnType<typeof compile>): number {
  let count = 0;
  phrases.eachCandidate(text, () => {
    count++;
    return 0;
  });
  return count;
}

/** Text that is one sentence, one word, or made of beginnings of phrases: four times as much takes four times as long. */
function hostile(): Result[] {
  const kinds: Readonly<Record<string, string>> = {
    'one line': 'the pump ran ',
    'one word': 'a',
    'had had had': 'had ',
    adverbs: 'never even really ever just ',
    emoji: '🚒🧯',
  };
  return Object.entries(kinds).map(([what, piece]) => {
    const [small, large] = [250, 1000].map(size => piece.repeat(Math.ceil((size * KB) / piece.length)));
    const times = sideBySide({ small: () => readText(small ?? ''), large: () => readText(large ?? '') }, 3);
    const [less, more] = [median(times.small), median(times.large)];
    return {
      goal: 4,
      what: `growth exponent 250 KB → 1 MB, ${what}`,
      ratio: Math.log(more / less) / Math.log(4),
      limit: 1.15,
      from: `${ms(less)} → ${ms(more)}`,
    };
  });
}

function readText(text: string): number {
  const span = { start: 0, end: text.length };
  const runs = [
    {
      kind: 'text' as const,
      at: 0,
      length: text.length,
      ...span,
      strong: false,
      emphasis: false,
      struck: false,
      url: null,
    },
  ];
  return readWording({
    blocks: [{ type: 'paragraph', span, text, runs, links: [] }],
    kindAt: () => 'root-cause',
    lang: null,
    language: 'en',
  }).length;
}

/** The blame rules: the reading of a report that is parsed already, against one whole parse of it. */
function reading(): Result {
  const text = generateReport(50 * KB);
  const { parts } = readReport(text, DEFAULT_CONFIG);
  const read = (): number =>
    parts.reduce(
      (sum, { body, sections }) =>
        sum +
        readWording({
          blocks: body.blocks,
          kindAt: offset => kindAt(sections, offset),
          lang: null,
          language: 'en',
        }).length,
      0,
    );
  // So many that the median is that of code which the engine has compiled.
  const times = sideBySide({ whole: () => wholeParse(text), read }, 120);
  const [whole, took] = [median(times.whole), median(times.read)];
  return {
    goal: 4,
    what: 'blame rules / R, 50 KB',
    ratio: took / whole,
    limit: 0.1,
    from: `${ms(took)}, R ${ms(whole)}`,
  };
}
