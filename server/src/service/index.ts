import type { Block } from './blocks.js';
import type { Config, ConfigProblem } from './config.js';
import type { Finding, Fix } from './finding.js';
import type { PostMortem, SectionKind } from './model.js';

/** What an analysis is handed from outside: the service itself has no settings, no clock, no file system. */
export interface AnalyseOptions {
  readonly config: Config;
}

/** Everything known of one version of a report. */
export interface Analysis {
  readonly report: PostMortem;
  /** Suppressed findings are among them (`suppressed` is not null). In document order. */
  readonly findings: readonly Finding[];
}

export type { Block, Config, ConfigProblem, Finding, Fix, PostMortem, SectionKind };
