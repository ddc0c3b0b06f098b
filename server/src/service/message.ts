/**
 * A text for people, before anybody knows in which language it is read: a template with numbered places, and what
 * stands in them. It is data, so it crosses processes as it is and is written out where it is shown.
 */
export interface Message {
  /** In English, `"{0}" stands behind "{1}"`; also the key under which a translation is found. */
  readonly template: string;
  readonly args: readonly Argument[];
}

/** A message inside a message is translated too; a text or number stands as it is. */
export type Argument = string | number | Message;

/** Template → translation, as the files in `l10n` have it. */
export type Bundle = Readonly<Record<string, string>>;

/** Writes a message out in somebody's language. */
export type Tell = (message: Message) => string;

/** A message written as a template literal; everything that varies, and nothing else, is an expression in it. */
export function msg(strings: TemplateStringsArray, ...args: readonly Argument[]): Message {
  const template = strings.reduce((all, each, i) => `${all}{${i - 1}}${each}`);
  return { template, args };
}

/** A text that says the same in every case, as the docs of a rule have it. */
export function plain(text: string): Message {
  return { template: text, args: [] };
}

/** Messages in the language of a bundle; English where it has no translation. */
export function telling(bundle: Bundle): Tell {
  const tell: Tell = ({ template, args }) => {
    const translated = Object.hasOwn(bundle, template) ? bundle[template] : undefined;
    return (translated ?? template).replace(/\{(\d{1,2})\}/g, (place, index: string) => {
      const arg = args[Number(index)];
      if (arg === undefined) return place;
      return typeof arg === 'object' ? tell(arg) : String(arg);
    });
  };
  return tell;
}

/** What of a bundle that came from outside is one: a text for a text. */
export function readBundle(given: unknown): Bundle {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Messages as they were written: for reports, documentation and the command line. */
export const english: Tell = telling({});
