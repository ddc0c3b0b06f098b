import { writeFile } from 'node:fs/promises';
import { DEFAULT_CONFIG } from '../service/config.js';
import type { Severity } from '../service/config.js';
import type { TextEdit } from '../service/finding.js';
import { safeEdits } from '../service/fixAll.js';
import { analyse, applyFix } from '../service/index.js';
import { CLEAN, FINDINGS, TROUBLE } from './exit.js';
import { readReports } from './files.js';
import type { ReportFile } from './files.js';
import { FORMATS } from './formats/index.js';
import type { CheckedFile } from './formats/checked.js';
import { say, warn } from './output.js';

/** Severities from the gravest down; `--fail-on` takes one of them, or `never`. */
const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const FAIL_ON: readonly string[] = [...GRAVEST_FIRST.slice(0, 3), 'never'];

/** A safe fix may make room for another; a report that is not done after so many rounds is left as it is then. */
const FIX_ROUNDS = 10;

export interface CheckOptions {
  readonly format: keyof typeof FORMATS;
  readonly failOn: string;
  readonly fix: boolean;
}

/** `postmortem check`: prints the findings of each report. Answers the exit code. */
export async function check(
  paths: readonly string[],
  { format, failOn, fix }: CheckOptions,
): Promise<number> {
  const files: CheckedFile[] = [];
  for await (const file of readReports(paths)) {
    const checked = await checkFile(file, fix);
    if (checked.error !== null) warn(checked.path, checked.error);
    files.push(checked);
  }
  say(FORMATS[format](files));
  if (files.some(file => file.error !== null)) return TROUBLE;
  return files.some(file => fails(file, failOn)) ? FINDINGS : CLEAN;
}

async function checkFile(file: ReportFile, fix: boolean): Promise<CheckedFile> {
  const { path } = file;
  if (file.error !== null) return { path, text: '', findings: [], error: file.error };
  const text = fix ? fixed(file.text) : file.text;
  const { findings } = analyse(text, { config: DEFAULT_CONFIG });
  const error = text === file.text ? null : await write(path, file.byteOrderMark ? `\uFEFF${text}` : text);
  return { path, text, findings, error };
}

/** The text with every safe fix applied. */
function fixed(text: string): string {
  let current = text;
  for (let round = 0; round < FIX_ROUNDS; round++) {
    const edits = safeEdits(analyse(current, { config: DEFAULT_CONFIG }).findings);
    if (edits.length === 0) break;
    current = applyFix(current, {
      title: '',
      kind: 'safe',
      edits: edits.map(edit => withLineEnds(edit, text)),
    });
  }
  return current;
}

/** Fixes are written with `\n`. An editor adapts them to the document; here it is on us. */
function withLineEnds(edit: TextEdit, text: string): TextEdit {
  return text.includes('\r\n') ? { ...edit, newText: edit.newText.replace(/\r?\n/g, '\r\n') } : edit;
}

async function write(path: string, text: string): Promise<string | null> {
  try {
    await writeFile(path, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fails({ findings }: CheckedFile, failOn: string): boolean {
  const threshold = GRAVEST_FIRST.findIndex(severity => severity === failOn);
  const failing = GRAVEST_FIRST.slice(0, threshold + 1);
  return findings.some(finding => finding.suppressed === null && failing.includes(finding.severity));
}
