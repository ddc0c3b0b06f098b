const EXTENSION = '.postmortem.md';

/**
 * The first of `stem`, `stem-2`, `stem-3` … that is not taken, with the ending of reports. Names that differ in capitals or in
 * how an accent is stored only count as one: many file systems hold them for the same file.
 */
export function freeName(stem: string, taken: ReadonlySet<string>): string {
  const known = new Set([...taken].map(folded));
  for (let n = 1; ; n++) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}${EXTENSION}`;
    if (!known.has(folded(name))) return name;
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/** The segments of a path in a setting; null where it leads out of the folder that it is relative to. */
export function pathSegments(setting: string): string[] | null {
  const trimmed = setting.trim();
  if (/^(?:[\\/~]|[A-Z]:)/i.test(trimmed)) return null;
  const segments = trimmed.split(/[\\/]/).filter(part => part !== '' && part !== '.');
  return segments.includes('..') ? null : segments;
}
