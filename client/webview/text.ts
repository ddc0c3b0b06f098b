import { msg, plain, telling, type Argument, type Bundle } from '../../server/src/service/message.js';

/** The page's language never changes while it is open: its translations stand in its head. */
export const tell = telling(bundleOf(document));

/** A text for the reader in their language, written as a template literal in English. */
export function text(strings: TemplateStringsArray, ...args: readonly Argument[]): string {
  return tell(msg(strings, ...args));
}

/** A name that the service has in English, such as that of a milestone. */
export function nameText(name: string): string {
  return tell(plain(name));
}

function bundleOf(page: Document): Bundle {
  const kept = page.querySelector('meta[name="l10n"]')?.getAttribute('content');
  return kept === null || kept === undefined ? {} : (JSON.parse(kept) as Bundle);
}
