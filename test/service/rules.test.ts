import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, RULES } from '../../server/src/service/index.js';

const examples = RULES.flatMap(({ id, docs }) => docs.examples.map(({ bad, good }) => ({ id, bad, good })));

function rulesFor(text: string): string[] {
  return analyse(text, { config: DEFAULT_CONFIG }).findings.map(finding => finding.rule);
}

test.each(examples)('$id speaks of: $bad', ({ id, bad }) => {
  expect(rulesFor(bad)).toContain(id);
});

test.each(examples)('$id is silent on: $good', ({ id, good }) => {
  expect(rulesFor(good)).not.toContain(id);
});
