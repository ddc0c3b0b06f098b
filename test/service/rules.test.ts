import { expect, test } from 'vitest';
import { RULES } from '../../server/src/service/index.js';
import { findingsOf } from '../support/checks.js';

const examples = RULES.flatMap(({ id, docs }) => docs.examples.map(({ bad, good }) => ({ id, bad, good })));

test.each(examples)('$id speaks of: $bad', ({ id, bad }) => {
  expect(findingsOf(id, bad)).not.toEqual([]);
});

test.each(examples)('$id is silent on: $good', ({ id, good }) => {
  expect(findingsOf(id, good)).toEqual([]);
});
