import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The folder in which the `.postmortem.json` of a report is looked for next. null at the root of the repository, the
 * folder that holds `.git`, and outside of any repository at that of the file system.
 */
export async function folderAbove(folder: string): Promise<string | null> {
  const above = path.dirname(folder);
  const isRoot = (await stat(path.join(folder, '.git')).catch(() => null)) !== null;
  return isRoot || above === folder ? null : above;
}
