import { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostic } from '../../server/src/lsp/convert.js';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, ReportMemo } from '../../server/src/service/index.js';
import { generateReport } from './generateReport.js';
import { median, quantile, time } from './measure.js';
import { ms, type Result } from './result.js';
import { wholeParse } from './wholeParse.js';

const KB = 1000;
const EDITS = 40;
const ROUNDS = 3;

/** Goals 1 and 2: what one typed character costs, from the edit to the diagnostics, and how that grows. */
export function keystroke(): Result[] {
  const sizes = [5 * KB, 50 * KB, 500 * KB, 5000 * KB];
  const typists = sizes.map(size => new Typist(generateReport(size)));
  const times: number[][] = sizes.map(() => []);
  for (const typist of typists) for (let i = 0; i < EDITS; i++) typist.type();
  for (let round = 0; round < ROUNDS; round++)
    typists.forEach((typist, i) => {
      for (let edit = 0; edit < EDITS; edit++) times[i]?.push(time(() => typist.type()));
    });
  const [at5 = NaN, at50 = NaN, at500 = NaN, at5000 = NaN] = times.map(median);
  const whole = (size: number): number => {
    const text = generateReport(size);
    return median([0, 1, 2].map(() => time(() => wholeParse(text))));
  };
  const [r50, r500] = [whole(50 * KB), whole(500 * KB)];
  const worst = Math.max(...times.map(list => quantile(list, 0.95) / median(list)));
  return [
    {
      goal: 1,
      what: 'keystroke / R, 50 KB',
      ratio: at50 / r50,
      limit: 1 / 15,
      from: `${ms(at50)}, R ${ms(r50)}`,
    },
    {
      goal: 1,
      what: 'keystroke / R, 500 KB',
      ratio: at500 / r500,
      limit: 1 / 200,
      from: `${ms(at500)}, R ${ms(r500)}`,
    },
    {
      goal: 2,
      what: 'keystroke 500 KB / 5 KB',
      ratio: at500 / at5,
      limit: 1.5,
      from: `${ms(at500)}, ${ms(at5)}`,
    },
    {
      goal: 2,
      what: 'keystroke 5 MB / 5 KB',
      ratio: at5000 / at5,
      limit: 4,
      from: `${ms(at5000)}, ${ms(at5)}`,
    },
    {
      goal: 2,
      what: 'keystroke p95 / median, worst size',
      ratio: worst,
      limit: 5,
      from: `${EDITS * ROUNDS} edits each`,
    },
  ];
}

/** Types into the middle of a report, a character at an edit, as the language server sees it. */
class Typist {
  readonly #document: TextDocument;
  readonly #memo = new ReportMemo();
  #at: number;
  #version = 0;

  constructor(text: string) {
    this.#document = TextDocument.create('file:///report.postmortem.md', 'postmortem', 0, text);
    const middle = Math.floor(text.length / 2);
    this.#at = !text.includes('. See', middle) ? middle : text.indexOf('. See', middle);
    this.#diagnostics();
  }

  type(): number {
    const position = this.#document.positionAt(this.#at++);
    const typed = 'the pool was full '.charAt(this.#version % 18);
    TextDocument.update(
      this.#document,
      [{ range: { start: position, end: position }, text: typed }],
      ++this.#version,
    );
    return this.#diagnostics();
  }

  #diagnostics(): number {
    const { findings } = analyse(this.#document.getText(), { config: DEFAULT_CONFIG, memo: this.#memo });
    return findings.map(finding => toDiagnostic(this.#document, finding)).length;
  }
}
