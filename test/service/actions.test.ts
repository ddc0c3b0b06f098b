import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import { findingsOf } from '../support/checks.js';

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
    ['Recommendation | Lead | Timescale | Progress', 'a', 'b', 'c'],
    ['Task | Who | By', 'a', 'b', 'c'],
    ['Task | Raised by | Owner', 'a', 'c', null],
  ])('%s', (titles, text, owner, due) => {
    const { length } = titles.split('|');
    const rule = '| --- '.repeat(length);
    const cells = ['a', 'b', 'c', 'd', 'e'].slice(0, length).join(' | ');
    const [action] = actionsOf(`| ${titles} |\n${rule}|\n| ${cells} |`);
    expect(action).toMatchObject({ text, owner, due });
  });

  it.each([
    ...['', '–', 'TBD', 'Unassigned', 'to be assigned', 'N.N.', '[Name]', '<owner>', 'offen'],
    ...['à définir', 'por definir', 'a definir', 'da definire', 'Everyone', 'tous'],
  ])('nobody owns what is owned by %j', owner => {
    expect(actionsOf(`| Action | Owner |\n| --- | --- |\n| Alert | ${owner} |`)[0]?.owner).toBeNull();
  });
});

it.each(['2099-02-30', '31 November 2099', '31/11/2099'])(
  'tells a due date in a table that is no day of the calendar: %s',
  due => {
    const table = `| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on size | SRE | ${due} |\n`;
    const [finding] = findingsOf('action-without-due-date', `# Outage\n\n## Preventive Actions\n\n${table}`);
    expect(finding?.message).toContain(`"${due}" is no day`);
  },
);

it.each([
  ['ASAP', true],
  ['As soon as possible.', true],
  ['dès que possible', true],
  ['lo antes posible', true],
  ['o mais rápido possível', true],
  ['il prima possibile', true],
  ['so bald wie möglich', true],
  ['next week', false],
  ['ongoing', false],
  ['with the next release', false],
])('tells a due date that names no day: %s', (due, told) => {
  const table = `| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on size | SRE | ${due} |\n`;
  const found = findingsOf('action-without-due-date', `# Outage\n\n## Preventive Actions\n\n${table}`);
  expect(found.some(({ message }) => message.includes(`"${due}" names no day`))).toBe(told);
});

describe('the due date of a list item', () => {
  it.each([
    ['(owner: a, due 30 October 2099)', '30 October 2099'],
    ['(owner: a, due 30 Oct 2099)', '30 Oct 2099'],
    ['Due: October 30th, 2099', 'October 30th, 2099'],
    ['(due Oct 30)', 'Oct 30'],
    ['Due on 2099-10-30.', '2099-10-30'],
    ['(due date: 2099-10-30)', '2099-10-30'],
    ['(due 2099/10/30)', '2099/10/30'],
    ['**Due:** 2099-10-30', '2099-10-30'],
    ['**Due**: 2099-10-30', '2099-10-30'],
    ['Due: end of Q1 2099', 'end of Q1 2099'],
    ['(due next Friday, owner: a)', 'next Friday'],
    ['Due 10/30/2099', '10/30/2099'],
    ['(due 30.10.99)', '30.10.99'],
    ['(Deadline — 2099-10-30)', '2099-10-30'],
    ['by Q2', 'Q2'],
    ['by March 2099', 'March 2099'],
    ['(due: with the next release)', 'with the next release'],
    ['(owner: a, due: soon)', 'soon'],
    ['(due ASAP)', 'ASAP'],
    ['(due soon after the release)', null],
    ['– Ana/IT – ASAP', 'ASAP'],
    ['(prazo: a definir)', null],
    ['(due: TBD)', null],
    ['(due: YYYY-MM-DD)', null],
    ['(due <date>)', null],
    ['(due: )', null],
    ['so that retries due to a timeout are counted', null],
    ['and set a deadline: 30 seconds for each call', null],
    ['so that the job is stopped by the scheduler', null],
    ['with a residue 2099-10-30', null],
  ])('Add an alert %s', (words, due) => {
    expect(actionsOf(`- Add an alert ${words}`)[0]?.due).toBe(due);
  });
});

describe('the owner of a list item', () => {
  it.each([
    ['Add an alert (owner: search team, due 2099-10-30)', 'search team'],
    ['Add an alert. **Owner:** Jane. **Due:** 2099-10-30', 'Jane'],
    ['Add an alert. Owner: J. Smith due 2099-10-30', 'J. Smith'],
    ['Add an alert (owner:jane)', 'jane'],
    ['Add an alert (due 2099-10-30, owner Jane)', 'Jane'],
    ['Add an alert, owner (Jane)', 'Jane'],
    ['Add an alert – Ana/IT – 4 May', 'Ana/IT'],
    ['Add an alert (Ana / IT, 4 May)', 'Ana / IT'],
    ['Add an alert (owner: everybody)', null],
    ['Add an alert, assigned to Jane', 'Jane'],
    ['Add an alert (owner: Jane — due: 2099-10-30)', 'Jane'],
    ['Add an alert (owner: , due 2099-10-30)', null],
    ['Add an alert (owner: TBD, due 2099-10-30)', null],
    ['Add an alert (owner: unassigned, due 2099-10-30)', null],
    ['Add an alert (owner: due 2099-10-30) @jane', '@jane'],
    ['Add the code owner check to the pipeline so that pool changes are seen', null],
    ['Tell those responsible for the pool', null],
  ])('%s', (item, owner) => {
    expect(actionsOf(`- ${item}`)[0]?.owner).toBe(owner);
  });
});

describe('the details behind an action, without names of their own', () => {
  it.each([
    ['(Jane, due July 4 2099)', 'Jane', 'July 4 2099', false],
    ['(Jane, done)', 'Jane', null, true],
    ['-- jdoe, by Mar 7', 'jdoe', 'Mar 7', false],
    ['-- search infra, by end of Q2', 'search infra', 'end of Q2', false],
    ['-- web platform, Apr 30', 'web platform', 'Apr 30', false],
    ['-> Jane, this week', 'Jane', 'this week', false],
    ['(Jane, 30.01.)', 'Jane', '30.01.', false],
    ['(Team Suche, bis 31.03.2099)', 'Team Suche', '31.03.2099', false],
    ['– Suche – 15.04.2099 – OPS-514', 'Suche', '15.04.2099', false],
    ['(Fr. Müller, erledigt)', 'Fr. Müller', null, true],
    ['— Jane — end of Q2', 'Jane', 'end of Q2', false],
    ['[Platform, 2099-06-20]', 'Platform', '2099-06-20', false],
    ['(Jane Roe, 2099-06-20).', 'Jane Roe', '2099-06-20', false],
    ['(search team)', 'search team', null, false],
    ['@j.doe - 2099-11-15', '@j.doe', '2099-11-15', false],
    ['(P1, Jane)', 'Jane', null, false],
    ['— facilities and IT, due 2099-01-15, FAC-119', 'facilities and IT', '2099-01-15', false],
    ['– IT-Bereitschaft, bis 15.12.2099 (OPS-231)', 'IT-Bereitschaft', '15.12.2099', false],
    ['- to restart it, 2099-03-17', null, null, false],
    ['(See OPS, OPS-12)', null, null, false],
    ['(shipped 4 May 2026)', null, null, true],
    ['. Done 20 May', null, null, true],
    [': **Completed**', null, null, true],
    ['✅', null, null, true],
    ['(deployed am 12.3.2026)', null, null, true],
    ['(2026-03-17)', null, null, false],
    ['(as in March 2026)', null, null, false],
    ['(the small one, OPS-12)', null, null, false],
    ['- the cache is cold, 2026-03-17', null, null, false],
    ['(see the runbook, 2026-03-17)', null, null, false],
    ['for the queue (the large one)', null, null, false],
    ['so that the move S3 -> GCS is done', null, null, false],
    ['and say when it is done', null, null, false],
  ])('Add an alert %s', (words, owner, due, done) => {
    expect(actionsOf(`- Add an alert ${words}`)[0]).toMatchObject({ owner, due, done });
  });

  it.each([
    ['shop/checkout#12', 'shop/checkout#12'],
    ['runbooks!8101', 'runbooks!8101'],
    ['OPS-12', 'OPS-12'],
    ['#12', '#12'],
  ])('the ticket %s', (words, ticket) => {
    expect(actionsOf(`- Add an alert, ${words}`)[0]?.ticket).toBe(ticket);
  });

  it.each([
    ['P1: add an alert', 'P1'],
    ['Add an alert (P2, OPS-12)', 'P2'],
    ['Add an alert - P3', 'P3'],
    ['Say that printers are P1 if they stand in a ward', null],
  ])('the priority of "%s"', (item, priority) => {
    expect(actionsOf(`- ${item}`)[0]?.priority).toBe(priority);
  });
});

it('reads the details that stand below an action', () => {
  const [first, second] = actionsOf(
    '- Add an alert\n  - **Owner:** Jane\n  - Due: 2099-04-01\n  - Ticket: OPS-1\n  - Beware of the owner: flag\n- Raise the limit\n  - ask the owner of the pool',
  );
  expect(first).toMatchObject({ owner: 'Jane', due: '2099-04-01', ticket: 'OPS-1' });
  expect(second).toMatchObject({ owner: null, due: null, ticket: null });
});

describe('what is done or dropped', () => {
  it.each([
    ...['umgesetzt', 'behoben', 'Geschlossen', 'shipped', 'Merged', 'deployed', 'Implemented', 'cancelled'],
    ...["Won't do", 'wontfix', 'obsolete', '🟢 Done', ':white_check_mark:', '✔️', 'Completed', 'canceled'],
  ])('the status %s', status => {
    expect(actionsOf(`| Action | Status |\n| --- | --- |\n| Alert | ${status} |`)[0]?.done).toBe(true);
  });

  it.each(['🔴 Open', 'in progress', 'not done', 'Implementing', ''])('not the status %s', status => {
    expect(actionsOf(`| Action | Status |\n| --- | --- |\n| Alert | ${status} |`)[0]?.done).toBe(false);
  });

  it.each([
    ['- ~~Alert on size~~ (owner: a, due 2026-01-30)', true],
    ['- [ ] ~~Alert on size~~ (owner: a)', true],
    ['- [-] Alert on size', true],
    ['- [~] Alert on size', true],
    ['- [/] Alert on size', false],
    ['- [-](https://a.example) Alert on size', false],
    ['- ~~**Alert** on size~~', true],
    ['- ~~`alert` on size~~', true],
    ['- **~~Alert~~** on size', true],
    ['- **Alert** on size', false],
    ['- [ ] **Alert** on size', false],
    ['- [ ] ***Alert*** on size', false],
    ['- [Alert](https://a.example) on size', false],
    ['- ***Alert*** on size', false],
    ['- `alert` on size', false],
    ['- \\*Alert on size', false],
    ['- Alert on ~~size~~ age', false],
  ])('%s', (item, done) => {
    expect(actionsOf(item)[0]?.done).toBe(done);
  });
});

describe('other languages', () => {
  it.each([
    [
      'Changer la pompe (responsable : services techniques, échéance : 30/10/2099)',
      'services techniques',
      '30/10/2099',
    ],
    ['Changer la pompe. Responsable : atelier. Date limite : 30 octobre 2099', 'atelier', '30 octobre 2099'],
    ['Alarma de nivel. Responsable: Telecontrol. Fecha límite: 2099-10-30', 'Telecontrol', '2099-10-30'],
    [
      'Alarma de nivel (responsable: Telecontrol, antes del 30 de octubre de 2099)',
      'Telecontrol',
      '30 de octubre de 2099',
    ],
    ['Alarme de nível (responsável: Operação, prazo: 30/10/2099)', 'Operação', '30/10/2099'],
    ['Allarme (responsabile: Turno B, scadenza: 30.10.2099)', 'Turno B', '30.10.2099'],
    ['容量監視を24時間にする 担当: 基盤チーム 期限: 2099-10-30', '基盤チーム', '2099-10-30'],
    ['容量監視を24時間にする（担当：基盤チーム、期限：2099-10-30）', '基盤チーム', '2099-10-30'],
    ['Avertir la personne responsable avant le départ', null, null],
    ['Avisar al responsable antes de 30 minutos', null, null],
  ])('%s', (item, owner, due) => {
    expect(actionsOf(`- ${item}`)[0]).toMatchObject({ owner, due });
  });

  it('reads a table', () => {
    const [action] = actionsOf(
      '| Acción | Responsable | Fecha límite | Estado |\n| --- | --- | --- | --- |\n| Alarma | Telecontrol | 2099-10-30 | hecho |',
    );
    expect(action).toMatchObject({ text: 'Alarma', owner: 'Telecontrol', due: '2099-10-30', done: true });
  });
});

describe('German', () => {
  it('reads a table', () => {
    const [action] = actionsOf(
      '| Maßnahme | Zuständig | Bis wann | Status |\n| --- | --- | --- | --- |\n| Alarm | Team Suche | 30.10.2099 | offen |',
    );
    expect(action).toMatchObject({ text: 'Alarm', owner: 'Team Suche', due: '30.10.2099', done: false });
  });

  it.each([
    ['(verantwortlich: Team Suche, fällig 30.10.2099)', 'Team Suche', '30.10.2099'],
    ['(Zuständig: Team Suche, bis 30.10.2099)', 'Team Suche', '30.10.2099'],
    ['(zuständig Team Suche, fällig am 30. Oktober 2099)', 'Team Suche', '30. Oktober 2099'],
    ['(Verantwortlich: Team Suche bis Ende Q1 2099)', 'Team Suche', 'Ende Q1 2099'],
    ['**Frist:** 30.10.2099', null, '30.10.2099'],
    ['(fällig: offen)', null, null],
    ['sodass bis zu 30 Anfragen warten', null, null],
  ])('Alarm einrichten %s', (words, owner, due) => {
    expect(actionsOf(`- Alarm einrichten ${words}`)[0]).toMatchObject({ owner, due });
  });
});

it.each([
  ['n/a **DONE**', true, 'n/a'],
  ['OPS-12 ✅', true, 'OPS-12'],
  ['OPS-12', false, 'OPS-12'],
  ['ABANDONED-1', false, 'ABANDONED-1'],
])('a ticket with what is said behind it: %j', (cell, done, ticket) => {
  const [action] = actionsOf(`| Action | Owner | Bug |\n| - | - | - |\n| Alert on size | Ada | ${cell} |`);
  expect(action).toMatchObject({ done, ticket });
});
