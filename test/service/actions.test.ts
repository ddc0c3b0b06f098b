import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';

const actionsOf = (items: string) =>
  analyse(`# Outage\n\n## Preventive Actions\n\n${items}\n`, { config: DEFAULT_CONFIG }).report.actions;

describe('the columns of a table', () => {
  it.each([
    ['ID | Date raised | Action | Owner | Due date', 'c', 'd', 'e'],
    ['Action | Details | Owner | Due', 'a', 'c', 'd'],
    ['# | Corrective action | Owner | Due', 'b', 'c', 'd'],
    ['Action owner | Action | Last update | Deadline', 'b', 'a', 'd'],
    ['Task ID | Task | Assigned to | Created date | ETA', 'b', 'c', 'e'],
    ['Action | Lead time | Lead | Date', 'a', 'c', 'd'],
    ['Action | Owner | Date opened', 'a', 'b', null],
    ['Item | Action | Whole cost | Owner | Due (updated)', 'b', 'd', 'e'],
    ['Nr. | Vorbeugende Maßnahme | Verantwortlich | Erstellt | Fällig am', 'b', 'c', 'e'],
    ['# | Improvement | Who | When', 'b', 'c', 'd'],
    ['Action (owner, due) | Ticket', 'a', null, null],
  ])('%s', (titles, text, owner, due) => {
    const { length } = titles.split('|');
    const rule = '| --- '.repeat(length);
    const cells = ['a', 'b', 'c', 'd', 'e'].slice(0, length).join(' | ');
    const [action] = actionsOf(`| ${titles} |\n${rule}|\n| ${cells} |`);
    expect(action).toMatchObject({ text, owner, due });
  });
});
