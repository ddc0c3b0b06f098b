import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, type Config } from '../../server/src/service/config.js';
import { analyse, newReport, parseConfig } from '../../server/src/service/index.js';
import { BUILT_IN } from '../../server/src/service/templates/builtIn.js';

const ANSWERS = {
  title: 'Checkout refused card payments',
  severity: 'SEV-2',
  start: '2026-03-17T14:02',
  timeZone: 'Europe/Berlin',
};
const OWN_SECTIONS = parseConfig({
  sections: [
    { kind: 'summary', heading: 'Überblick' },
    { kind: 'impact', heading: 'Auswirkung' },
    { kind: 'timeline', heading: 'Verlauf' },
    { kind: 'lessons', required: false },
  ],
}).config;
const CHAT = 'Ann Lee  [14:05]\nrolling back\nBo Berg  [14:09]\nerrors are gone';

interface Source {
  readonly config?: Config;
  readonly id?: string;
  readonly text?: string;
  readonly lines?: string;
}

function made({ config = DEFAULT_CONFIG, id, text, lines }: Source, answers = ANSWERS) {
  const template = text !== undefined ? { text } : id === undefined ? null : { id };
  return newReport(answers, { config, template, lines: lines ?? null });
}

describe.each(BUILT_IN.map(({ id }) => id))('the template %s', id => {
  it.each<[string, Source]>([
    ['as it is', {}],
    ['with sections of the workspace', { config: OWN_SECTIONS }],
    ['with a timeline from a chat', { lines: CHAT }],
  ])('%s has no finding that a writer has to mind', (_, source) => {
    const { text } = made({ ...source, id });
    const { findings } = analyse(text, { config: source.config ?? DEFAULT_CONFIG });
    const minded = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(minded).toEqual([]);
    if (source.lines === undefined) expect(findings).toEqual([]);
  });

  it('has a tab stop in each section, the first one in the first', () => {
    const { snippet } = made({ id });
    const stops = [...snippet.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
    expect(stops).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(snippet.indexOf('$1')).toBeLessThan(snippet.indexOf('## Timeline'));
  });

  it('asks for the sections of the workspace, under their headings', () => {
    const headings = made({ id, config: OWN_SECTIONS }).text.match(/^## .*$/gm);
    expect(headings).toEqual(['## Überblick', '## Auswirkung', '## Verlauf']);
  });

  it('takes up copied lines as its timeline', () => {
    const { text } = made({ id, lines: CHAT });
    const { report } = analyse(text, { config: DEFAULT_CONFIG });
    expect(report.timeline.map(entry => entry.time?.iso)).toEqual([
      '2026-03-17T14:05:00+01:00',
      '2026-03-17T14:09:00+01:00',
    ]);
    expect(text).not.toContain('[started]**');
  });
});

describe('a new report', () => {
  it.each([
    ['Checkout refused card payments', '2026-03-17T14:02', '2026-03-17-checkout-refused-card-payments'],
    ['  Störung: Zahlung/Karte  ', '2026-03-17T14:02', '2026-03-17-störung-zahlung-karte'],
    ['決済の障害', '2026-03-17T14:02', '2026-03-17-決済の障害'],
    ['../../etc/passwd', '2026-03-17T14:02', '2026-03-17-etc-passwd'],
    ['???', '2026-03-17T14:02', '2026-03-17'],
    ['???', '', 'post-mortem'],
    ['con', '', 'con-report'],
  ])('titled %j on %j is named %s', (title, start, stem) => {
    expect(made({}, { ...ANSWERS, title, start }).fileStem).toBe(stem);
  });

  it.each([
    ['${date}-${title}', '2026-03-17-checkout-refused-card-payments'],
    ['${year}/${month}/${date}-${severity}', '2026/03/2026-03-17-sev-2'],
    ['${date}T${time} ${title}.postmortem.md', '2026-03-17T1402 checkout-refused-card-payments'],
    ['INC_${title}', 'INC_checkout-refused-card-payments'],
    ['./a/./b', 'a/b'],
    ['???', 'post-mortem'],
  ])('is named after the scheme %j: %s', (fileName, stem) => {
    expect(made({ config: { ...DEFAULT_CONFIG, fileName } }).fileStem).toBe(stem);
  });

  it.each([
    ['${data}', '"${data}"'],
    ['${title', '"${title"'],
    ['../${title}', 'inside the folder'],
    ['/tmp/${title}', 'inside the folder'],
    ['C:\\${title}', 'inside the folder'],
  ])('is not named after %j, which is reported', (fileName, why) => {
    const { config, problems } = parseConfig({ fileName });
    expect(config.fileName).toBe(DEFAULT_CONFIG.fileName);
    expect(problems).toMatchObject([{ key: 'fileName', message: expect.stringContaining(why) as string }]);
  });

  it('puts an instant on the clock of its zone', () => {
    const { text, fileStem } = made({}, { ...ANSWERS, start: '2026-03-17T23:30Z' });
    expect(text).toContain('- 00:30 Europe/Berlin');
    expect(text).toContain('date: 2026-03-18\n');
    expect(fileStem).toContain('2026-03-18');
  });

  it('leaves out what is not known', () => {
    const { text } = made({}, { ...ANSWERS, severity: '', timeZone: '' });
    expect(text).not.toMatch(/severity|time-zone/);
  });

  it.each(['Costs ${1:all} of $TM_FILENAME and }', 'Path C:\\new\\', 'a: "b" # c', '- [ ] x', 'true'])(
    'keeps the title %j as it was typed, in text and front matter',
    title => {
      const { text } = made({}, { ...ANSWERS, title });
      expect(text).toContain(`\n# ${title}\n`);
      expect(analyse(text, { config: DEFAULT_CONFIG }).report.metadata.title).toBe(title);
    },
  );
});

/** A template of a workspace → the report, with `$n` for its tab stops. */
const OWN: readonly (readonly [name: string, template: string, snippet: string])[] = [
  [
    'variables',
    '---\ntitle: "${title}"\nwhen: ${date}\nstatus: draft\n---\n\n# ${title} (${severity})\n\nStarted ${start}.\n\n${cursor}\n',
    '---\ntitle: Checkout refused card payments\nwhen: 2026-03-17\nstatus: draft\n---\n\n# Checkout refused card payments (SEV-2)\n\nStarted 2026-03-17 14:02 Europe/Berlin.\n\n$1\n',
  ],
  [
    'empty keys',
    '---\ntitle:\ndate:\nseverity: ""\ntime-zone:\nteam:\n---\n\n# ${title}\n\n${cursor}\n',
    '---\ntitle: Checkout refused card payments\ndate: 2026-03-17\nseverity: SEV-2\ntime-zone: Europe/Berlin\nteam:\n---\n\n# Checkout refused card payments\n\n$1\n',
  ],
  [
    'values with comments, in lists and nested',
    '---\ntitle: ${title} # one line\ndate: ${date} # ISO day\nseverity: # SEV-1 to SEV-4\ntime-zone:   # IANA\n# Of ${title}\ntags: [postmortem, ${severity}]\nincidents:\n  - name: "${title}"\n    at: \'${start}\'\n  - ${severity}\nabout: |\n  ${title}\n---\n\n# ${title}\n\n${cursor}\n',
    '---\ntitle: Checkout refused card payments # one line\ndate: 2026-03-17 # ISO day\nseverity: SEV-2 # SEV-1 to SEV-4\ntime-zone: Europe/Berlin   # IANA\n# Of Checkout refused card payments\ntags: [postmortem, SEV-2]\nincidents:\n  - name: Checkout refused card payments\n    at: "2026-03-17 14:02 Europe/Berlin"\n  - SEV-2\nabout: |\n  Checkout refused card payments\n---\n\n# Checkout refused card payments\n\n$1\n',
  ],
  [
    'empty keys above comments',
    '---\r\nseverity:\r\n# ISO day\r\ndate: \r\n---\r\n# ${title} ${timeZone} ${cursor}\r\n',
    '---\r\nseverity: SEV-2\r\n# ISO day\r\ndate: 2026-03-17\r\n---\r\n# Checkout refused card payments Europe/Berlin $1\r\n',
  ],
  [
    'no place for the answers',
    '# Post-mortem\n\n## Summary\n\n{{what happened}}\n\n## Owner\n\n<your name>\n',
    '---\ntitle: Checkout refused card payments\ndate: 2026-03-17\nseverity: SEV-2\ntime-zone: Europe/Berlin\n---\n\n# Post-mortem\n\n## Summary\n\n${1:{{what happened\\}\\}}\n\n## Owner\n\n${2:<your name>}\n',
  ],
  [
    'Windows line ends, no stop',
    '---\r\ntags: [a]\r\n---\r\n# ${title}, ${severity}, ${start}\r\n\r\n## Summary\r\n\r\n## Impact\r\n',
    '---\r\ntags: [a]\r\n---\r\n# Checkout refused card payments, SEV-2, 2026-03-17 14:02 Europe/Berlin\r\n\r\n## Summary\r\n\r\n$1## Impact\r\n',
  ],
];

describe('a template of the workspace', () => {
  it.each(OWN)('is filled in: %s', (_, text, snippet) => {
    expect(made({ text }).snippet).toBe(snippet);
  });

  it.each([
    ['under its heading', '# ${title}\n\n## Timeline\n\nAll times local.\n\n## Impact\n\nx\n'],
    ['where it names it', '# ${title}\n\n## Timeline\n\n${timeline}\n\n## Impact\n\nx\n'],
    ['where it has none', '# ${title}\n\n## Summary\n\nx\n'],
  ])('takes up copied lines as its timeline, %s', (_, text) => {
    const report = analyse(made({ text, lines: CHAT }).text, { config: DEFAULT_CONFIG }).report;
    expect(report.timeline.map(entry => entry.text)).toEqual([
      'Ann Lee: rolling back',
      'Bo Berg: errors are gone',
    ]);
    expect(report.sections.find(({ kind }) => kind === 'timeline')?.state).not.toBe('empty');
    const onWindows = made({ text: text.replaceAll('\n', '\r\n'), lines: CHAT }).text;
    expect(onWindows).not.toMatch(/(?<!\r)\n/);
  });

  it.each([
    '',
    '\n',
    '---',
    '---\n---\n',
    '```\n',
    '<!--',
    '${cursor}${cursor}',
    '$0 ${1:x} \\$ }',
    '\ufeff# x',
    '\ufdd0',
  ])('may be %j', text => {
    const { text: report } = made({ text, lines: CHAT });
    expect(report).toContain('Ann Lee');
    expect(made({ text }).text).toContain('2026-03-17');
  });

  it('takes up copied lines in front matter, too, each with the indent of its value', () => {
    const text = '---\nlog: |\n  Log:\n  ${timeline}\nteam: a\n---\n# x\n';
    const { text: filled } = made({ text, lines: CHAT });
    expect(filled).toMatch(/\n {2}Log:\n {2}- .*Ann Lee.*\n {2}- .*Bo Berg.*\nteam: a\n/);
  });

  it.each([
    ['title: ${title}: ${severity} # one line', 'title: "Checkout refused card payments: SEV-2" # one line'],
    ['title: "${title}: ${severity}"', 'title: "Checkout refused card payments: SEV-2"'],
    ['a: Outage: ${severity}', 'a: "Outage: SEV-2"'],
    ['a: see https://x.org: it', 'a: see https://x.org: it'],
    ['a: [x, ${severity}', 'a: [x, SEV-2'],
  ])('fills in %j as a whole', (field, wanted) => {
    expect(made({ text: `---\n${field}\n---\n\n# x\n` }).text).toContain(`---\n${wanted}\n`);
  });

  it('keeps a title that YAML would read otherwise', () => {
    const title = 'a: "b" # c, d] ${date}';
    const text = '---\ntitle: ${title} # one line\nlist: [${title}, x]\n---\n\n# x\n';
    const filled = made({ text }, { ...ANSWERS, title }).text;
    expect(analyse(filled, { config: DEFAULT_CONFIG }).report.metadata.title).toBe(title);
    expect(filled).toContain(`list: [${JSON.stringify(title)}, x]\n`);
  });

  it('is filled in once: a title that names a variable stays a title', () => {
    expect(made({ text: '# ${title}\n' }, { ...ANSWERS, title: '${severity}' }).text).toContain(
      '# ${severity}\n',
    );
  });
});
