import type { TimelineView } from '../../../server/src/protocol/index.js';

/** Extension → page. */
export type ToPage =
  | { readonly type: 'timeline'; readonly uri: string; readonly view: TimelineView }
  | { readonly type: 'cursor'; readonly line: number }
  | { readonly type: 'unavailable'; readonly reason: string };

/** Page → extension. Validated by `parseFromPage` before use. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'reveal'; readonly line: number };

/** What the page sent, if it is one of ours; null otherwise. */
export function parseFromPage(message: unknown): FromPage | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  if (message.type === 'ready') return { type: 'ready' };
  if (message.type === 'reveal' && 'line' in message && Number.isInteger(message.line)) {
    const line = Number(message.line);
    return line >= 0 ? { type: 'reveal', line } : null;
  }
  return null;
}
