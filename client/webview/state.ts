import type { Milestone } from '../../server/src/service/model.js';
import type { ZoneChoice } from '../../server/src/service/picture/index.js';

/** How a reader has set the page; it survives a reload. */
export interface PageState {
  readonly choice: ZoneChoice;
  readonly lanes: boolean;
  readonly filter: Filter;
}

export interface Filter {
  readonly text: string;
  /** '' for all. */
  readonly actor: string;
  readonly milestone: Milestone | '';
}

export const NO_FILTER: Filter = { text: '', actor: '', milestone: '' };
export const FIRST_STATE: PageState = { choice: 'report', lanes: false, filter: NO_FILTER };

/** What of a kept state can be used; the filter starts anew, since a filtered page looks like a loss. */
export function readState(kept: unknown): PageState {
  if (typeof kept !== 'object' || kept === null) return FIRST_STATE;
  const choice =
    'choice' in kept && (kept.choice === 'utc' || kept.choice === 'reader') ? kept.choice : 'report';
  return { ...FIRST_STATE, choice, lanes: 'lanes' in kept && kept.lanes === true };
}
