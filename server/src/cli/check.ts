import { writeFile } from 'node:fs/promises';
import type { Config, Severity } from '../service/config.js';
import { fixAll } from '../service/fixAll.js';
import { analyse } from '../service/index.js';
import { Configs } from './configs.js';
import { CLEAN, FINDINGS, TROUBLE } from './exit.js';
import { findReports, readReport, STANDARD_INPUT } from './files.js';
import type { ReportFile } from './files.js';
import { FORMATS } from './formats/index.js';
import type { CheckedFile } from './formats/checked.js';
import { say, warn } from './output.js';
import { Progress } from './progress.js';
import { reasonOf } from './reason.js';

/** Severities from the gravest down; `--fail-on` takes one of them, or `never`. */
const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const FAIL_ON: readonly string[] = [...GRAVEST_FIRST.slice(0, 3), 'never'];

export interface CheckOptions {
  readonly format: keyof typeof FORMATS;
  readonly failOn: string;
  readonly fix: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** `postmortem check`: prints the findings of each report. Answers the exit code. */
export async function check(
  paths: readonly string[],
  { format, failOn, fix, today }: CheckOptions,
): Promise<number> {
  const configs = new Configs();
  const found = await findReports(paths, configs);
  const progress = new Progress(found.length);
  const files: CheckedFile[] = [];
  for (const file of found) {
    progress.at(files.length);
    const config = await configs.of(file.path);
    files.push(await checkFile(await readReport(file), config, fix, today));
  }
  progress.end();
  for (const { path, error } of files) if (error !== null) warn(path, error);
  say(FORMATS[format](files));
  if (configs.troubled || files.some(file => file.error !== null)) return TROUBLE;
  return files.some(file => fails(file, failOn)) ? FINDINGS : CLEAN;
}

async function checkFile(
  file: ReportFile,
  config: Config,
  fix: boolean,
  today: string,
): Promise<CheckedFile> {
  const { path } = file;
  if (file.error !== null)
    return { path, text: '', findings: [], error: file.error, checked: false, fixed: false };
  const fixed = fix ? fixAll(file.text, { config, today }) : file.text;
  const error = fixed === file.text ? null : await write(path, file.byteOrderMark ? `\uFEFF${fixed}` : fixed);
  // What is told is about the text that stands on disk.
  const text = error === null ? fixed : file.text;
  const { findings } = analyse(text, { config, today });
  return { path, text, findings, error, checked: true, fixed: text !== file.text };
}

/** Writes a file; answers what is wrong where it could not be. */
async function write(path: string, text: string): Promise<string | null> {
  if (path === STANDARD_INPUT)
    return 'standard input cannot be written to; name the file, or leave --fix out.';
  try {
    await writeFile(path, text);
    return null;
  } catch (error) {
    return `could not be written: ${reasonOf(error)}`;
  }
}

function fails({ findings }: CheckedFile, failOn: string): boolean {
  const threshold = GRAVEST_FIRST.findIndex(severity => severity === failOn);
  const failing = GRAVEST_FIRST.slice(0, threshold + 1);
  return findings.some(finding => finding.suppressed === null && failing.includes(finding.severity));
}
