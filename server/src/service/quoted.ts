import { msg, type Message } from './message.js';

/** Text of the report as a message shows it: in quotes, on one line, cut at a word where it is long. */
export function quoted(text: string, longest = 50): Message {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return msg`"${line}"`;
  const cut = line.slice(0, longest);
  const blank = cut.lastIndexOf(' ');
  return msg`"${`${cut.slice(0, blank > longest / 2 ? blank : longest).trimEnd()}…`}"`;
}
