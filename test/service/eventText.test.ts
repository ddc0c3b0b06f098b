import { expect, it } from 'vitest';
import { eventText } from '../../server/src/service/picture/eventText.js';

it.each([
  ['[started] Released the configuration', [], 'Released the configuration'],
  ['File pushed to all stores [mitigated]', [], 'File pushed to all stores'],
  ['[mitigated]', [], '[mitigated]'],
  ['[Detected]: an alert fired', [], 'an alert fired'],
  ['on-call engineer: rolled back', ['on-call engineer'], 'rolled back'],
  ['[mitigated] on-call: rolled back', ['on-call'], 'rolled back'],
  ['on-call: [mitigated] rolled back', ['on-call'], 'rolled back'],
  ['the on-call engineer rolled back', ['on-call engineer'], 'the on-call engineer rolled back'],
  ['[resolved]', [], '[resolved]'],
  ['C++ (team): x', ['C++ (team)'], 'x'],
  ['Ana and Bo: rolled back', ['Ana', 'Bo'], 'rolled back'],
  ['[mitigated] Ana & Bo: rolled back', ['Ana', 'Bo'], 'rolled back'],
  ['Ana and Bo: rolled back', ['Ana'], 'Ana and Bo: rolled back'],
  ['[ticket] opened', [], '[ticket] opened'],
])('%j by %j is shown as %j', (text, actors, shown) => {
  expect(eventText(text, actors)).toBe(shown);
});
