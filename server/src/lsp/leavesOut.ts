import ignore from 'ignore';
import { URI } from 'vscode-uri';
import { isInside } from './links/linkWorkspace.js';

/** Whether patterns as of `.gitignore` name a report. `base`: URI of the folder that they are relative to, and hold in. */
export function leavesOut(patterns: readonly string[], base: string, uri: string): boolean {
  const folder = URI.parse(base);
  const report = URI.parse(uri);
  if (!isInside(folder, report)) return false;
  const path = report.path.slice(folder.path.replace(/\/$/, '').length + 1);
  return ignore({ allowRelativePaths: true })
    .add([...patterns])
    .ignores(path);
}
