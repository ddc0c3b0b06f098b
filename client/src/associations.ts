/** A folder whose files may be post-mortems. */
export interface Folder {
  /** Relative to the workspace folder, `/` between names; '' for all of it. */
  readonly folder: string;
  /** Markdown files in it and below. */
  readonly count: number;
}

/** By such a name people keep their reports. */
const LIKELY = /post-?_?mortem|incident|outage|retro|rca|review/i;
const MOST = 50;

/**
 * The folders that hold Markdown files: the one of the chosen file first, with those around it, then those whose names
 * speak of incidents, then the fullest.
 */
export function foldersOf(paths: readonly string[], chosen: string | null): Folder[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    for (const folder of around(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const own = chosen === null ? [] : around(chosen);
  const rank = (folder: string): number => {
    if (own.includes(folder)) return -folder.length - 1;
    return LIKELY.test(folder) ? 0 : 1;
  };
  const whole = counts.get('');
  counts.delete('');
  const folders = [...counts]
    .map(([folder, count]) => ({ folder, count }))
    .sort((a, b) => rank(a.folder) - rank(b.folder) || b.count - a.count || (a.folder < b.folder ? -1 : 1))
    .slice(0, MOST);
  return whole === undefined ? folders : [...folders, { folder: '', count: whole }];
}

/** The folder of a file, and those around it. */
function around(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, i) => names.slice(0, names.length - i).join('/')).concat('');
}

/**
 * The pattern by which files.associations, which compares whole paths, takes a Markdown file, or all of those in a folder
 * and below.
 */
export function globOf(path: string): string {
  if (path === '') return '**/*.md';
  const literal = path.replaceAll(/[*?[\]{}]/g, '[$&]');
  return path.endsWith('.md') ? `**/${literal}` : `**/${literal}/**/*.md`;
}
