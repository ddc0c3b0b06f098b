import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text as wholeText } from 'node:stream/consumers';
import type { Config } from '../service/config.js';
import { newReport } from '../service/index.js';
import { readMoment } from '../service/moment.js';
import { firstMoment } from '../service/paste/index.js';
import { english } from '../service/message.js';
import { quoted } from '../service/quoted.js';
import { BUILT_IN } from '../service/templates/builtIn.js';
import { freeName, pathSegments } from '../service/templates/freeName.js';
import type { NewReportSource } from '../service/templates/newReport.js';
import { questionsFor } from '../service/templates/questions.js';
import type { NewReportAnswers } from '../service/templates/reportFacts.js';
import { wallTime } from '../service/wallClock.js';
import { Configs } from './configs.js';
import { CLEAN, TROUBLE } from './exit.js';
import { machineClock } from './machineClock.js';
import { say, warn } from './output.js';
import { reasonOf } from './reason.js';

/** What is not told is taken from the configuration, the lines and this machine's clock. */
export interface NewReportOptions {
  readonly severity: string;
  readonly start?: string;
  readonly timeZone?: string;
  /** The id of a built-in template or the path of a Markdown file. */
  readonly template?: string;
  readonly folder?: string;
  /** A file with lines of a chat or a log; `-`: standard input. */
  readonly lines?: string;
}

/** `postmortem new`: creates a report, prints its path and answers the exit code. Nothing is written after a problem. */
export async function newReportFile(title: string, options: NewReportOptions): Promise<number> {
  const configs = new Configs();
  const here = path.resolve('new.postmortem.md');
  const config = await configs.of(here);
  const base = (await configs.baseOf(here)) ?? '';
  try {
    const lines = options.lines === undefined ? null : await readText(options.lines, 'The lines');
    if (lines !== null && firstMoment(lines) === null) {
      throw new Error(
        `${options.lines === '-' ? 'Standard input' : shown(options.lines ?? '')} holds no lines of a chat or a log with a time in front, so there is nothing to make a timeline of. Hand over such lines, or leave --lines out.`,
      );
    }
    const answers = answersOf(title, options, config, lines);
    const source: NewReportSource = { config, lines, template: await templateOf(options, config, base) };
    const { fileStem, text } = newReport(answers, source);
    const wanted = path.join(options.folder ?? folderOf(config, base), fileStem);
    say(await create(path.dirname(wanted), path.basename(wanted), text));
  } catch (error) {
    warn('new', error instanceof Error ? error.message : String(error));
    return TROUBLE;
  }
  return configs.troubled ? TROUBLE : CLEAN;
}

/** Throws, with what to write instead, where an answer cannot be understood. */
function answersOf(
  title: string,
  { severity, start, timeZone }: NewReportOptions,
  config: Config,
  lines: string | null,
): NewReportAnswers {
  if (title.trim() === '') throw new Error('The title is empty. Tell what happened in a few words.');
  const reader = machineClock();
  const { moment, problem } = readMoment(start ?? questionsFor(config, lines, reader).start, reader);
  if (moment === null) throw new Error(problem);
  const zone = timeZone ?? moment.zone ?? config.timeZone ?? reader.timeZone;
  if (wallTime(reader.now, zone) === null) {
    throw new Error(
      `${shown(zone)} is no time zone. Name one such as UTC, +02:00 or Europe/Berlin with --time-zone.`,
    );
  }
  if (!moment.start.endsWith('Z')) {
    // Only now is it known on which clock; one that goes forward skips an hour.
    const again = readMoment(`${moment.start.replace('T', ' ')} ${zone}`, reader);
    if (again.moment === null) throw new Error(again.problem);
  }
  return { title, severity, start: moment.start, timeZone: zone };
}

/** A template of the configuration is named by its path from there, any other file by its path from here. */
async function templateOf(
  { template }: NewReportOptions,
  config: Config,
  base: string,
): Promise<NewReportSource['template']> {
  if (template === undefined) return null;
  if (BUILT_IN.some(({ id }) => id === template)) return { id: template };
  const file = config.templates.includes(template) ? path.join(base, template) : template;
  const known = BUILT_IN.map(({ id }) => id).join(', ');
  return { text: await readText(file, `The template, which is none of ${known},`) };
}

function folderOf({ folder }: Config, base: string): string {
  const segments = pathSegments(folder);
  if (segments === null)
    throw new Error(
      `The folder of the configuration is ${shown(folder)}; one inside the workspace, such as "postmortems", is expected.`,
    );
  return path.join(base, ...segments);
}

/** `what`: begins the sentence that says what cannot be read. */
async function readText(file: string, what: string): Promise<string> {
  try {
    if (file === '-') return await wholeText(process.stdin);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new Error(`${what} cannot be read from ${shown(file)}: ${reasonOf(error)}`, { cause: error });
  }
}

/** The path of the new file. A name that is refused, as of a file that comes to be meanwhile, is left for another one. */
async function create(folder: string, stem: string, text: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const taken = new Set(await readdir(folder));
    for (;;) {
      const name = freeName(stem, taken);
      const file = path.join(folder, name);
      try {
        await writeFile(file, text, { flag: 'wx' });
        return path.relative('', file);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        taken.add(name);
      }
    }
  } catch (error) {
    throw new Error(`No report was created in ${shown(folder)}: ${reasonOf(error)}`, { cause: error });
  }
}

function shown(text: string): string {
  return english(quoted(text));
}
