import { describe, expect, it } from 'vitest';
import { GUIDANCE } from '../../server/src/service/templates/guidance.js';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';

/** Three in four short sections are parsed together with the next: which, their text tells. */
describe.each(['', 'a', 'b', 'c'])('short sections, told apart (%j)', mark => {
  function rulesOf(text: string): string[] {
    return analyse(text, { config: DEFAULT_CONFIG }).findings.map(({ rule }) => rule);
  }

  it('guidance is left over only where its own section is written', () => {
    const impact = `## Impact\n\nThirty in a hundred payments failed for 51 minutes ${mark}.\n\n`;
    const empty = `## Root Cause\n\n<!-- ${GUIDANCE['root-cause']} -->\n\n`;
    const report = `---\nstatus: in-review\n---\n\n# Checkout was down\n\n`;
    expect(rulesOf(report + impact + empty + impact)).not.toContain('leftover-placeholder');
    expect(rulesOf(`${report}${impact}${empty}The pool was too small.\n`)).toContain('leftover-placeholder');
  });

  it('each is read in its own language', () => {
    const english = `## Root Cause\n\nThe change was not tested with the data of the second region, and it was rolled out to all of them ${mark}.\n\n`;
    const german = `## Ursache\n\nDie Änderung wurde nicht mit den Daten der zweiten Region getestet, und der Kollege hat vergessen, das Zertifikat zu erneuern.\n\n`;
    expect(rulesOf(`# Checkout was down\n\n${english}${german}`)).toContain('nonevent');
    expect(rulesOf(`# Checkout was down\n\n${english}${english}${english}${german}${english}`)).toContain(
      'nonevent',
    );
  });
});
