const EXTENSION = '.postmortem.md';

/** The first of `stem`, `stem-2`, `stem-3` … that is not taken. */
export function freeName(stem: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}${EXTENSION}`;
    if (!taken.has(name)) return name;
  }
}

/** The segments of a folder setting; null where it leads out of the workspace folder. */
export function folderSegments(setting: string): string[] | null {
  const trimmed = setting.trim();
  if (/^(?:[\\/~]|[A-Z]:)/i.test(trimmed)) return null;
  const segments = trimmed.split(/[\\/]/).filter(part => part !== '' && part !== '.');
  return segments.includes('..') ? null : segments;
}
