import { describe, expect, it } from 'vitest';
import { folderSegments, freeName } from '../../client/src/newReport/fileName.js';
import { formatStart, parseStart } from '../../client/src/newReport/start.js';

describe('the start of an incident', () => {
  it.each([
    ['2026-03-17 14:02', '2026-03-17T14:02'],
    ['2026-03-17T9:02', '2026-03-17T09:02'],
    ['  2024-02-29 00:00 ', '2024-02-29T00:00'],
    ['2026-02-29 14:02', null],
    ['2026-13-01 14:02', null],
    ['2026-04-31 14:02', null],
    ['2026-03-17 24:00', null],
    ['2026-03-17 14:60', null],
    ['2026-03-17', null],
    ['yesterday', null],
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(parseStart(text)).toBe(expected);
  });

  it('offers a moment in the form that it reads', () => {
    const moment = new Date(2026, 2, 17, 14, 2);
    expect(formatStart(moment)).toBe('2026-03-17 14:02');
    expect(parseStart(formatStart(moment))).toBe('2026-03-17T14:02');
  });
});

describe('the file of a new report', () => {
  it.each([
    [[], 'checkout.postmortem.md'],
    [['checkout.postmortem.md'], 'checkout-2.postmortem.md'],
    [['checkout.postmortem.md', 'checkout-2.postmortem.md'], 'checkout-3.postmortem.md'],
    [['checkout.md'], 'checkout.postmortem.md'],
  ])('beside %j is %s', (taken, expected) => {
    expect(freeName('checkout', new Set(taken))).toBe(expected);
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
    expect(folderSegments(setting)).toEqual(expected);
  });
});
