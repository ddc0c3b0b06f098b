import type { Prose } from './blocks.js';
import type { Config } from './config.js';
import type { Analysis } from './index.js';
import { proseIn, sourceSpan } from './prose.js';
import { shiftSpan, type Span } from './span.js';

/** A piece of the report that leads to an address. */
export interface AddressLink {
  readonly span: Span;
  /** An address with its scheme. */
  readonly target: string;
}

/**
 * The tickets of the report, in order, with the pages that the configuration tells for them. Tickets in code, in
 * headings and in links of the writer's own are left alone.
 */
export function ticketLinks({ parts }: Analysis, tickets: Config['tickets']): AddressLink[] {
  const pattern = patternOf(Object.keys(tickets));
  if (pattern === null) return [];
  return parts.flatMap(({ start, body }) =>
    [...proseIn(body.blocks)].flatMap(prose =>
      [...prose.text.matchAll(pattern)].flatMap(({ index, 0: ticket, 1: prefix = '', 2: number = '' }) => {
        const address = tickets[prefix];
        if (address === undefined || !isPlain(prose, index, index + ticket.length)) return [];
        const span = shiftSpan(sourceSpan(prose, index, index + ticket.length), start);
        return [{ span, target: filled(address, ticket, number) }];
      }),
    ),
  );
}

/** Whether an address may be led to, and tells one ticket from another. */
export function isTicketAddress(address: string): boolean {
  return (
    /^https?:\/\/[^\s/{}]+\//i.test(address) && !/\s/.test(address) && /\{(?:ticket|number)\}/.test(address)
  );
}

function filled(address: string, ticket: string, number: string): string {
  return address.replaceAll('{ticket}', encodeURIComponent(ticket)).replaceAll('{number}', number);
}

/** The prefix, a hyphen or none, and the number, standing by themselves; null where there is no prefix. */
function patternOf(prefixes: readonly string[]): RegExp | null {
  if (prefixes.length === 0) return null;
  // The longest comes first, so that `OPS` does not take what `OPS-X` stands for.
  const escaped = [...prefixes]
    .sort((a, b) => b.length - a.length)
    .map(prefix => prefix.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}_./&-])(${escaped.join('|')})-?(\\d{1,10})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`,
    'gu',
  );
}

function isPlain({ runs }: Prose, from: number, to: number): boolean {
  return runs.every(({ at, length, kind }) => at >= to || at + length <= from || kind === 'text');
}
