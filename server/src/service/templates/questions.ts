import type { Config } from '../config.js';
import { firstMoment } from '../paste/index.js';
import { english, plain, type Tell } from '../message.js';
import type { Reader } from '../reader.js';
import { wallTime } from '../wallClock.js';
import { BUILT_IN } from './builtIn.js';

/** What is offered to someone who begins a report. */
export interface Questions {
  /** The start to begin with, as a person writes it: that of the lines, else now. */
  readonly start: string;
  readonly timeZone: string | null;
  readonly folder: string;
  /** Templates of the workspace's own, and the built-in ones. */
  readonly files: readonly string[];
  readonly templates: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** `lines`: of a chat or a log, which become the timeline; throws where they are neither. null for none. */
export function questionsFor(
  config: Config,
  lines: string | null,
  reader: Reader,
  tell: Tell = english,
): Questions {
  const now = wallTime(reader.now, reader.timeZone);
  const first = lines === null ? null : firstMoment(lines);
  if (lines !== null && first === null) {
    throw new Error(
      tell(
        plain(
          'The selection holds no lines of a chat or a log with a time in front, so there is nothing to make a timeline of. Select such lines, or begin an empty report with New Post-Mortem.',
        ),
      ),
    );
  }
  return {
    start: first ?? `${now?.date ?? ''} ${now?.time ?? ''}`.trim(),
    timeZone: config.timeZone,
    folder: config.folder,
    files: config.templates,
    templates: BUILT_IN.map(({ id, name, description }) => ({
      id,
      name: tell(name),
      description: tell(description),
    })),
  };
}
