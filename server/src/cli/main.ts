import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check, FAIL_ON } from './check.js';
import type { CheckOptions } from './check.js';
import { FORMATS } from './formats/index.js';
import { inspect } from './inspect.js';
import { EXPORT_FORMATS } from '../service/picture/index.js';
import { todayOf } from '../service/today.js';
import { machineClock } from './machineClock.js';
import { newReportFile, type NewReportOptions } from './newReport.js';
import { timeline, type TimelineOptions } from './timeline.js';
import { TROUBLE } from './exit.js';

/** That of the package; it is written in when the program is bundled. */
declare const VERSION: string;

const PATHS = 'files, folders (their *.postmortem.md files) or globs; - for standard input';

const program = new Command('postmortem')
  .description(
    'Checks blameless post-mortems: missing sections, times that do not add up, wording that blames.',
  )
  .version(VERSION, '--version', 'print the version')
  .exitOverride();

program
  .command('check')
  .description('report what is missing and what blames; exit 1 for findings at or above --fail-on')
  .argument('<paths...>', PATHS)
  .addOption(new Option('--format <format>').choices(Object.keys(FORMATS)).default('pretty'))
  .addOption(new Option('--fail-on <severity>').choices(FAIL_ON).default('error'))
  .option('--fix', 'apply the safe fixes to the files', false)
  .addOption(
    new Option('--today <date>', 'the day that due dates are compared with')
      .default(todayOf(machineClock()), 'today')
      .argParser(day),
  )
  .action(async (paths: string[], options: CheckOptions) => {
    process.exitCode = await check(paths, options);
  });

program
  .command('inspect')
  .description('print what is known of each report: sections, timeline, milestones, actions')
  .argument('<paths...>', PATHS)
  .addOption(new Option('--format <format>').choices(['json']).default('json'))
  .action(async (paths: string[]) => {
    process.exitCode = await inspect(paths);
  });

program
  .command('timeline')
  .description('print the timeline of a report as a picture, a page or data')
  .argument('<file>', 'a report; - for standard input')
  .addOption(new Option('--format <format>').choices(EXPORT_FORMATS).default('svg'))
  .addOption(
    new Option('--theme <theme>', 'colours of svg and html').choices(['light', 'dark']).default('light'),
  )
  .option('--lanes', 'a lane for each actor', false)
  .action(async (file: string, options: TimelineOptions) => {
    process.exitCode = await timeline(file, options);
  });

program
  .command('new')
  .description('create a report from a template and print its path; no file is ever overwritten')
  .argument('<title>', 'what happened, in a few words')
  .option('--severity <severity>', 'such as SEV2', '')
  .option(
    '--start <moment>',
    'such as "2026-03-17 14:02" or "yesterday 14:05"; the first of --lines, else now',
  )
  .option('--time-zone <zone>', 'of the report; that of the configuration, else of this machine')
  .option('--template <template>', 'a built-in template or a Markdown file')
  .option('--folder <folder>', 'where the report goes; that of the configuration, else postmortems')
  .option('--lines <file>', 'lines of a chat or a log that become the timeline; - for standard input')
  .action(async (title: string, options: NewReportOptions) => {
    process.exitCode = await newReportFile(title, options);
  });

program
  .command('lsp')
  .description('run the language server for an editor')
  .requiredOption('--stdio', 'speak over standard input and output')
  .action(async () => {
    // The protocol takes a quarter of the time that all of the command line needs to load.
    const { serve } = await import('./lsp.js');
    serve();
  });

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
  if (!exists) throw new InvalidArgumentError('A day such as 2026-03-17 is expected.');
  return text;
}

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    // Commander has printed it already. Its own code for a wrong option is 1, which here means findings.
    process.exitCode = error.exitCode === 0 ? 0 : TROUBLE;
    return;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = TROUBLE;
});
