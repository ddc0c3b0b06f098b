const WORDS: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have' };

/** "What we'll do" is "what we will do". What `'d` and `'s` stand for only their sentence tells. */
export function inFull(name: string): string {
  return name.replace(/'(ll|re|ve)\b/g, (_, end: string) => ` ${WORDS[end] ?? end}`);
}
