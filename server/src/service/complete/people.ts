import type { Config } from '../config.js';
import { nearestTo } from '../halving.js';
import type { Analysis } from '../index.js';
import { plain } from '../message.js';
import type { Asked, Choice } from './completion.js';

/** So many entries and actions around the cursor are read for names: the ones that are likely to be meant. */
const NEAR = 100;
const LONGEST = 40;

/** The people, roles and teams of the report around an offset and those of the configuration, most named first. */
export function peopleNear({ report }: Analysis, config: Config, offset: number): string[] {
  const named = [
    ...nearestTo(report.timeline, offset, NEAR).flatMap(entry => entry.actors),
    ...nearestTo(report.actions, offset, NEAR).flatMap(action => action.owner ?? []),
  ];
  const counts = new Map<string, number>();
  for (const name of named) if (name.length <= LONGEST) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return [...new Set([...seen, ...config.people.roles])];
}

/** People as choices; `write` makes the text of a name. */
export function peopleChoices(
  {
    analysis,
    config,
    offset,
    tell,
  }: Pick<Asked, 'analysis' | 'config' | 'tell'> & { readonly offset: number },
  write: (name: string) => string = name => name,
): Choice[] {
  return peopleNear(analysis, config, offset).map(name => ({
    label: name,
    kind: 'person',
    detail: config.people.roles.includes(name) ? tell(plain('role')) : '',
    text: write(name),
  }));
}
