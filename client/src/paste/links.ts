/** A file that is linked: where it is, relative to the report, and whether it is shown in the text. */
export interface Linked {
  readonly path: string;
  readonly image: boolean;
}

/** Endings of the images that Markdown shows. */
const IMAGE = /\.(?:avif|bmp|gif|ico|jpe?g|jfif|png|svg|webp)$/i;
/** Variables of the setting for copied files. */
export interface CopiedFile {
  /** Name of the report without folder and ending. */
  readonly report: string;
  readonly name: string;
}

export function isImage(name: string): boolean {
  return IMAGE.test(name);
}

/**
 * Links as the body of a snippet: a tab stop on the text of each, since a picture has to be described for those who
 * do not see it.
 */
export function linkSnippet(files: readonly Linked[]): string {
  return files
    .map(({ path, image }, i) => {
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
      const text = image ? 'alt text' : escapeSnippet(name.replace(/[[\]]/g, '\\$&'));
      return `${image ? '!' : ''}[\${${i + 1}:${text}}](${escapeSnippet(destination(path))})`;
    })
    .join(' ');
}

/** The way from the folder of a report to a file, both with `/` and from the same root. */
export function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter(part => part !== '');
  const to = file.split('/').filter(part => part !== '');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/**
 * Where a copied file goes, relative to the folder of the report: `assets/${fileName}`, with the variables `fileName`
 * and `documentBaseName`; a path that ends in `/` is a folder. null for a setting that leads elsewhere (an absolute
 * path) or names another variable.
 */
export function copyTarget(setting: string, { report, name }: CopiedFile): string | null {
  const whole =
    setting.trim().endsWith('/') || setting.trim() === '' ? `${setting.trim()}\${fileName}` : setting.trim();
  if (/^(?:[\\/~]|[A-Z]:)/i.test(whole)) return null;
  const values: Readonly<Record<string, string>> = {
    fileName: safeName(name),
    documentBaseName: safeName(report),
  };
  const variables = [...whole.matchAll(/\$\{([^}]*\}?)/g)].map(match => match[1] ?? '');
  if (variables.some(each => !each.endsWith('}') || !Object.hasOwn(values, each.slice(0, -1)))) return null;
  return whole.replace(/\$\{(\w+)\}/g, (_, variable: string) => values[variable] ?? '');
}

/** The first of `image.png`, `image-2.png` … that is not taken. */
export async function freePath(path: string, isTaken: (path: string) => Promise<boolean>): Promise<string> {
  const dot = path.lastIndexOf('.');
  const end = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : `${path.slice(0, end)}-${n}${path.slice(end)}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}

/** A name that is nothing but a name. */
function safeName(name: string): string {
  // eslint-disable-next-line no-control-regex -- a name may come from anywhere
  return name.replace(/[\u0000-\u001f/\\:*?"<>|]+/g, '-').replace(/^\.+/, '') || 'file';
}

function destination(path: string): string {
  return path
    .split('/')
    .map(part => encodeURIComponent(part).replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29')))
    .join('/');
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
