import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, applyFix } from '../../server/src/service/index.js';
import { checkLint } from '../support/checks.js';

const ERROR = 'The cause was human error.';

describe('comments', () => {
  const silenced: Record<string, string> = {
    'for the next line': `<!-- postmortem-disable-next-line human-error -- quoted -->\n${ERROR}`,
    'for its own line': `${ERROR} <!-- postmortem-disable-line human-error -- quoted -->`,
    'for a stretch': `<!-- postmortem-disable human-error -->\n\n${ERROR}\n\n<!-- postmortem-enable human-error -->`,
    'up to the end where nothing ends it': `<!-- postmortem-disable -->\n\n${ERROR}`,
    'for the file, from anywhere in it': `${ERROR}\n\n<!-- postmortem-disable-file human-error -->`,
    'several rules, with commas or blanks': `${ERROR} <!-- postmortem-disable-line judgement, human-error -->`,
    'with a reason behind a dash': `${ERROR} <!-- postmortem-disable-line human-error — quoted -->`,
    'with a reason that compares': `${ERROR} <!-- postmortem-disable-line human-error -- p99 < 3 s > 1 s, see <https://a.example> -->`,
    'for the next line, over two lines': `<!-- postmortem-disable-next-line human-error --\n     quoted -->\n${ERROR}`,
    'for a rule of a stretch while another is enabled': `<!-- postmortem-disable judgement, human-error -->\n\n<!-- postmortem-enable judgement -->\n\n${ERROR}`,
    'for all but one': `<!-- postmortem-disable -->\n\n<!-- postmortem-enable judgement -->\n\n${ERROR}`,
    'for every rule': `${ERROR} <!-- postmortem-disable-line -->`,
  };
  it.each(Object.entries(silenced))('silence %s', (_name, text) => {
    checkLint('human-error', text);
    checkLint('human-error', text.replaceAll('\n', '\r\n'));
  });

  it('go with their line', () => {
    const text = '# T\n\nText.\n\n<!-- postmortem-disable-file human-error -->\n\nMore.\n';
    for (const eol of ['\n', '\r\n']) {
      const own = text.replaceAll('\n', eol);
      const unused = analyse(own, { config: DEFAULT_CONFIG }).findings.find(
        ({ rule }) => rule === 'unused-suppression',
      );
      const [fix] = unused?.fixes ?? [];
      expect(fix && applyFix(own, fix)).toBe('# T\n\nText.\n\n\nMore.\n'.replaceAll('\n', eol));
    }
  });

  const spoken: Record<string, string> = {
    'the next line, not the one behind it': `<!-- postmortem-disable-next-line human-error -->\n\n${ERROR}`,
    'its own line, not the next': `Text. <!-- postmortem-disable-line human-error -->\n${ERROR}`,
    'a stretch, not what follows it': `<!-- postmortem-disable human-error -->\n\n<!-- postmortem-enable -->\n\n${ERROR}`,
    'the rule it names': `${ERROR} <!-- postmortem-disable-line judgement -->`,
    'what is enabled again': `<!-- postmortem-disable -->\n\n<!-- postmortem-enable human-error -->\n\n${ERROR}`,
    'a rule of several that is enabled again': `<!-- postmortem-disable judgement, human-error -->\n\n<!-- postmortem-enable human-error -->\n\n${ERROR}`,
    'nothing inside the code of a sentence': `\`<!-- postmortem-disable-file -->\` silences.\n\n${ERROR}`,
    'nothing inside code': `\`\`\`\n<!-- postmortem-disable-file human-error -->\n\`\`\`\n\n${ERROR}`,
  };
  it.each(Object.entries(spoken))('silence %s', (_name, text) => {
    const { findings } = analyse(text, { config: DEFAULT_CONFIG });
    expect(findings.find(({ rule }) => rule === 'human-error')?.suppressed).toBeNull();
  });

  it('carry the reason', () => {
    const text = `${ERROR} <!-- postmortem-disable-line human-error -- their words -- not ours -->`;
    const { findings } = analyse(text, { config: DEFAULT_CONFIG });
    expect(findings.find(({ rule }) => rule === 'human-error')?.suppressed).toBe('their words -- not ours');
  });
});

describe('the quick fix for a line writes a comment that holds, and leaves the report as it is read', () => {
  const KEY = 'AKIAQ3EGRCZV5XKT2JWM';
  const places: Record<string, [rule: string, text: string]> = {
    'a paragraph': ['human-error', `# A\n\n${ERROR}\n`],
    'the last line without a line end': ['human-error', `# A\n\n${ERROR}`],
    'a line that ends in a hard break': ['human-error', `# A\n\n${ERROR}\\\nMore.\n`],
    CRLF: ['human-error', `# A\r\n\r\n${ERROR}\r\n`],
    'a heading': [
      'missing-milestone',
      '# A on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 a\n- 09:13 b\n- 09:14 c\n',
    ],
    'a list': ['human-error', `# A\n\n- one\n- ${ERROR}\n  - nested\n- three\n`],
    'a list in a quote': ['sensitive-data', `# A\n\n> - one\n> - ${KEY}\n`],
    'a table': ['human-error', `# A\n\n| a | b |\n| - | - |\n| x | ${ERROR} |\n| y | z |\n`],
    'a table without outer pipes': ['human-error', `# A\n\na | b\n- | -\nx | ${ERROR}\n`],
    'a fence': ['sensitive-data', `# A\n\n\`\`\`sh\nexport KEY=${KEY}\n\`\`\`\n\nText.\n`],
    'a fence in a list': ['sensitive-data', `# A\n\n- one\n\n  \`\`\`\n  ${KEY}\n  \`\`\`\n\n- two\n`],
    'a fence in the line of its marker': ['sensitive-data', `# A\n\n- \`\`\`\n  ${KEY}\n  \`\`\`\n- two\n`],
    'a fence in a quote': [
      'sensitive-data',
      `# A\n\n> \`\`\`\n> ${KEY}\n> \`\`\`\n\n## Resolution\n\nDone.\n\n## Actions\n\n- Add an alert (Ann, 2026-11-01)\n`,
    ],
    'a fence in a list of a quote': [
      'sensitive-data',
      `# A\n\n> - \`\`\`\n>   ${KEY}\n>   \`\`\`\n\n## Resolution\n\nDone.\n`,
    ],
    'a row that ends in an escaped bar': ['human-error', `# A\n\na | b\n- | -\nx | ${ERROR} \\|\n`],
    'an action': ['action-without-owner', '# A\n\n## Actions\n\n- [ ] Add an alert\n- [x] Add a test\n'],
    'an entry of a timeline': [
      'timeline-order',
      '# A on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:25 b\n- 09:12 a\n',
    ],
  };
  it.each(Object.entries(places))('%s', (_name, [rule, text]) => {
    const before = analyse(text, { config: DEFAULT_CONFIG });
    const found = before.findings.find(finding => finding.rule === rule);
    const fix = found?.fixes.find(({ title }) => title === `Disable ${rule} for this line`);
    expect(fix).toBeDefined();
    const after = analyse(applyFix(text, fix ?? { title: '', kind: 'safe', edits: [] }), {
      config: DEFAULT_CONFIG,
    });
    expect(shape(after.report)).toEqual(shape(before.report));
    expect(after.findings.map(each => [each.rule, each.suppressed])).toEqual(
      before.findings.map(each => [each.rule, each === found ? 'reason' : each.suppressed]),
    );
  });
});

/** What a reader takes from a report, without the places. */
function shape({ title, sections, timeline, actions }: ReturnType<typeof analyse>['report']): unknown {
  return {
    title: title?.text,
    sections: sections.map(({ kind, heading, state }) => ({ kind, heading: heading.trim(), state })),
    timeline: timeline.map(({ timeText, time }) => ({ timeText, iso: time?.iso })),
    actions: actions.map(({ text, owner, due, done }) => ({ text: text.trim(), owner, due, done })),
  };
}
