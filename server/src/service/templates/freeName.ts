const EXTENSION = '.postmortem.md';

/** The first of `stem`, `stem-2`, `stem-3` … that is not taken, with the ending of reports. */
export function freeName(stem: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}${EXTENSION}`;
    if (!taken.has(name)) return name;
  }
}

/** The segments of a path in a setting; null where it leads out of the folder that it is relative to. */
export function pathSegments(setting: string): string[] | null {
  const trimmed = setting.trim();
  if (/^(?:[\\/~]|[A-Z]:)/i.test(trimmed)) return null;
  const segments = trimmed.split(/[\\/]/).filter(part => part !== '' && part !== '.');
  return segments.includes('..') ? null : segments;
}
