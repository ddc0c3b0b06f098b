import { Command, CommanderError, Option } from 'commander';
import { check, FAIL_ON } from './check.js';
import type { CheckOptions } from './check.js';
import { FORMATS } from './formats/index.js';
import { inspect } from './inspect.js';
import { serve } from './lsp.js';
import { TROUBLE } from './exit.js';

const program = new Command('postmortem')
  .description(
    'Checks blameless post-mortems: missing sections, times that do not add up, wording that blames.',
  )
  .exitOverride();

program
  .command('check')
  .description('report what is missing and what blames; exit 1 for findings at or above --fail-on')
  .argument('<paths...>', 'files, folders (their *.postmortem.md files) or globs')
  .addOption(new Option('--format <format>').choices(Object.keys(FORMATS)).default('pretty'))
  .addOption(new Option('--fail-on <severity>').choices(FAIL_ON).default('error'))
  .option('--fix', 'apply the safe fixes to the files', false)
  .action(async (paths: string[], options: CheckOptions) => {
    process.exitCode = await check(paths, options);
  });

program
  .command('inspect')
  .description('print what is known of each report: sections, timeline, milestones, actions')
  .argument('<paths...>', 'files, folders (their *.postmortem.md files) or globs')
  .addOption(new Option('--format <format>').choices(['json']).default('json'))
  .action(async (paths: string[]) => {
    process.exitCode = await inspect(paths);
  });

program
  .command('lsp')
  .description('run the language server for an editor')
  .requiredOption('--stdio', 'speak over standard input and output')
  .action(serve);

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
