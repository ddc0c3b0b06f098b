import type { Severity } from './config.js';
import type { Message } from './message.js';
import type { Span } from './span.js';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * A change to the report that mends a finding. `safe` may run in "fix all"; a `suggestion` is the writer's choice. Its
 * title is told in the reader's language; a rule has it as a message.
 */
export interface Fix<Title = string> {
  readonly title: Title;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly TextEdit[];
  /** Of the fix that is a command, too; titles differ from language to language. */
  readonly command?: 'sort';
}

/** A fix as a rule offers it. */
export type RuleFix = Fix<Message>;

export type RuleGroup =
  | 'structure'
  | 'summary'
  | 'timeline'
  | 'cause'
  | 'resolution'
  | 'actions'
  | 'successes'
  | 'sharing'
  | 'blame'
  | 'config';

/** What a rule has to say about one place of the report. */
export interface Finding {
  readonly rule: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  /** null: shown. Otherwise the reason given in the suppression comment ('' where none was given). */
  readonly suppressed: string | null;
}
