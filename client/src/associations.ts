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

/** Whether the workspace holds Markdown files in a folder with the same name and in the same place of another. */
export function isElsewhere(folder: string, paths: readonly string[]): boolean {
  return folder !== '' && paths.some(path => !path.startsWith(`${folder}/`) && path.includes(`/${folder}/`));
}

/**
 * The pattern by which files.associations, which compares whole paths from their end, takes a file. The path may be that
 * in the workspace folder, which holds on other computers too, or all of it.
 */
export function globOfFile(path: string): string {
  return `**/${literal(path)}`;
}

/** The pattern that takes the Markdown files in a folder and below; '' for all of the workspace. */
export function globOfFolder(path: string): string {
  return path === '' ? '**/*.md' : `**/${literal(path)}/**/*.md`;
}

function literal(path: string): string {
  return path.replace(/^\//, '').replaceAll(/[*?[\]{}]/g, '[$&]');
}
