import { describe, expect, it } from 'vitest';
import { freeName, pathSegments } from '../../server/src/service/templates/freeName.js';
import type { Outcome } from '../../client/src/newReport/inputs.js';
import { askAll } from '../../client/src/newReport/steps.js';

describe('the file of a new report', () => {
  it.each([
    [[], 'checkout.postmortem.md'],
    [['checkout.postmortem.md'], 'checkout-2.postmortem.md'],
    [['checkout.postmortem.md', 'checkout-2.postmortem.md'], 'checkout-3.postmortem.md'],
    [['checkout.md'], 'checkout.postmortem.md'],
    [['Checkout.postmortem.md', 'CHECKOUT-2.Postmortem.md'], 'checkout-3.postmortem.md'],
  ])('beside %j is %s', (taken, expected) => {
    expect(freeName('checkout', new Set(taken))).toBe(expected);
  });

  it('is another one than the same letters, composed or not', () => {
    const taken = new Set(['übersicht.postmortem.md'.normalize('NFD')]);
    expect(freeName('übersicht', taken)).toBe('übersicht-2.postmortem.md');
  });

  it.each([
    ['postmortems', ['postmortems']],
    ['docs/incidents/', ['docs', 'incidents']],
    ['docs\\incidents', ['docs', 'incidents']],
    ['./docs', ['docs']],
    ['', []],
    ['.', []],
    ['..', null],
    ['docs/../..', null],
    ['/etc', null],
    ['\\\\server\\share', null],
    ['C:\\reports', null],
    ['~/reports', null],
  ])('goes for the setting %j to %j', (setting, expected) => {
    expect(pathSegments(setting)).toEqual(expected);
  });
});

describe('questions one after the other', () => {
  /** Outcomes of the inputs in the order in which they are shown → the questions shown, and the answers. */
  it.each<[readonly string[], string, string | undefined]>([
    [['a', 'b', 'c'], '1 2 3', 'abc'],
    [['a', 'back', 'A', 'b', 'c'], '1 2 1 2 3', 'Abc'],
    [['a', 'b', 'back', 'back', 'x', 'y', 'z'], '1 2 3 2 1 2 3', 'xyz'],
    [['back', 'a', 'b', 'c'], '1 1 2 3', 'abc'],
    [['cancelled'], '1', undefined],
    [['a', 'cancelled'], '1 2', undefined],
    [['a', 'back', 'cancelled'], '1 2 1', undefined],
  ])('%j', async (outcomes, questions, answers) => {
    const shown: string[] = [];
    const left = [...outcomes];
    const step =
      (at: number) =>
      (known: string[], { step }: { step: number }) => {
        shown.push(String(step));
        const next = left.shift() ?? 'cancelled';
        const outcome: Outcome<string[]> =
          next === 'back' || next === 'cancelled'
            ? next
            : { answer: [...known.slice(0, at), next, ...known.slice(at + 1)] };
        return Promise.resolve(outcome);
      };
    const result = await askAll<string[]>([], [step(0), step(1), step(2)]);
    expect(shown.join(' ')).toBe(questions);
    expect(result?.join('')).toBe(answers);
  });
});
