/** Stands in for `node:path` in a worker: what the language service for links uses of it, on paths with slashes. */
export function normalize(path: string): string {
  const isAbsolute = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push('..');
  }
  const end = path.endsWith('/') && parts.length > 0 ? '/' : '';
  return (isAbsolute ? '/' : '') + parts.join('/') + end || (isAbsolute ? '/' : '.');
}

export function join(...paths: string[]): string {
  return normalize(paths.filter(path => path !== '').join('/'));
}

/** A worker has no working directory: where no path is absolute, the root is taken for it. */
export function resolve(...paths: string[]): string {
  const from = paths.findLastIndex(path => path.startsWith('/'));
  const path = normalize(`/${paths.slice(Math.max(from, 0)).join('/')}`);
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

export function relative(from: string, to: string): string {
  const [a, b] = [from, to].map(path =>
    resolve(path)
      .split('/')
      .filter(part => part !== ''),
  );
  if (a === undefined || b === undefined) return '';
  const same = [...a, ''].findIndex((part, i) => part !== b[i] || i === a.length);
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

export function dirname(path: string): string {
  const end = path.replace(/\/$/, '').lastIndexOf('/');
  return path.slice(0, Math.max(end, 0)) || (path.startsWith('/') ? '/' : '.');
}

export function extname(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 && name !== '..' ? name.slice(dot) : '';
}

export const posix = { normalize, join, resolve, relative, dirname, extname };
