import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, type Config } from '../../server/src/service/config.js';
import { configFileSchema } from '../../server/src/service/configSchema.js';
import { readConfigFile, switchOff } from '../../server/src/service/configFile.js';
import { analyse, applyFix, parseConfig } from '../../server/src/service/index.js';

describe('parseConfig', () => {
  const bad: [raw: unknown, key: string, says: RegExp][] = [
    [7, '', /a number; an object/],
    [[], '', /a list; an object/],
    [{ rule: {} }, 'rule', /"rules" is one/],
    [{ zzzzzzzzzz: 1 }, 'zzzzzzzzzz', /there are rules, sections/],
    [{ rules: [] }, 'rules', /a list; an object/],
    [{ rules: { 'human-eror': 'off' } }, 'rules.human-eror', /"human-error" is one/],
    [{ rules: { 'human-error': 'loud' } }, 'rules.human-error', /"loud"; one of error, warning/],
    [{ rules: { 'timeline-gap': ['hint', { minutes: 0 }] } }, 'rules.timeline-gap.1.minutes', /at least 1/],
    [{ rules: { 'timeline-gap': ['hint', { hours: 3 }] } }, 'rules.timeline-gap.1.hours', /it has minutes/],
    [{ timeZone: 'Middle Earth' }, 'timeZone', /"Middle Earth"; an IANA name/],
    [{ timeZone: 7 }, 'timeZone', /a number; a text/],
    [{ folder: {} }, 'folder', /an object; a text/],
    [{ ignore: 'drafts' }, 'ignore', /"drafts"; a list/],
    [{ ignore: ['drafts', 7] }, 'ignore.1', /a number; a text/],
    [{ people: { role: [] } }, 'people.role', /"roles" is one/],
    [{ sections: [{ kind: 'introduction' }] }, 'sections.0.kind', /one of summary, impact/],
    [{ sections: [{ kind: 'impact', required: 'yes' }] }, 'sections.0.required', /true or false/],
    [{ sections: [{ kind: 'impact' }, { kind: 'impact' }] }, 'sections', /twice/],
  ];
  it.each(bad)('%j: problem at "%s"', (raw, key, says) => {
    const { problems } = parseConfig(raw);
    expect(problems.map(problem => problem.key)).toEqual([key]);
    expect(problems[0]?.message).toMatch(says);
  });

  it('applies what it can read beside what it cannot', () => {
    const raw = {
      rules: { 'human-error': 'off', 'timeline-gap': ['warning', { minutes: 30 }], unheard: 'off' },
      timeZone: 'Europe/Berlin',
      folder: 7,
      ignore: ['drafts/', 7],
      people: { roles: ['Incident Commander'] },
    };
    expect(parseConfig(raw).config).toEqual({
      ...DEFAULT_CONFIG,
      rules: { 'human-error': 'off', 'timeline-gap': 'warning' },
      options: { 'timeline-gap': { minutes: 30 } },
      timeZone: 'Europe/Berlin',
      ignore: ['drafts/'],
      people: { roles: ['Incident Commander'] },
    });
  });

  it('reads over a base: what is not named stays', () => {
    const base = parseConfig({ timeZone: 'CET', folder: 'a', rules: { judgement: 'off' } }).config;
    const { config } = parseConfig({ folder: 'b', rules: { 'human-error': 'hint' } }, base);
    expect(config).toMatchObject({
      timeZone: 'CET',
      folder: 'b',
      rules: { judgement: 'off', 'human-error': 'hint' },
    });
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.anything(), raw => {
        parseConfig(raw);
      }),
    );
  });
});

describe('readConfigFile', () => {
  const cases: Record<string, [text: string, problems: [at: string, says: RegExp][]]> = {
    'comments and trailing commas are fine': ['{ // why\n "folder": "a", }', []],
    '$schema is not a setting, and no problem': ['{ "$schema": "x" }', []],
    'an unknown key is marked': ['{ "folders": "a" }', [['"folders"', /not a setting; "folder" is one/]]],
    'a wrong type is marked on its key': ['{ "folder": 7 }', [['"folder"', /a number; a text/]]],
    'a wrong item is marked itself': ['{ "ignore": ["a", 7] }', [['7', /a number; a text/]]],
    'what is no object is marked at its start': ['[1]', [['[', /The configuration is a list/]]],
    'a missing brace is marked, the rest applies': ['{ "folder": "a"', [['', /close brace expected/]]],
    'an empty file says what to write': ['', [['', /empty; write \{\}/]]],
    'nothing is read of what is nested without end': ['['.repeat(200_000), [['[', /nested too deeply/]]],
    'a huge file is not read': [`{ "folder": "${'a'.repeat(10_000_000)}" }`, [['{', /longer than 1 MB/]]],
  };
  it.each(Object.entries(cases))('%s', (_name, [text, expected]) => {
    const { problems } = readConfigFile(text, DEFAULT_CONFIG);
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected.map(([at]) => at));
    problems.forEach(({ message }, i) => {
      expect(message).toMatch(expected[i]?.[1] ?? /never/);
    });
  });

  it('is total', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        for (const { span } of readConfigFile(text, DEFAULT_CONFIG).problems)
          expect(span.start).toBeLessThanOrEqual(span.end);
      }),
    );
  });
});

describe('the schema of .postmortem.json', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(configFileSchema());
  const files: [raw: unknown, valid: boolean][] = [
    [{}, true],
    [{ $schema: 'x', rules: { 'human-error': 'off', 'timeline-gap': ['hint', { minutes: 30 }] } }, true],
    [{ sections: [{ kind: 'impact', heading: 'Blast radius', aliases: ['Scope'], required: false }] }, true],
    [
      { timeZone: 'UTC', folder: 'a', templates: ['a.md'], people: { roles: ['IC'] }, ignore: ['drafts'] },
      true,
    ],
    [{ rule: {} }, false],
    [{ rules: { 'human-eror': 'off' } }, false],
    [{ rules: { 'human-error': 'loud' } }, false],
    [{ rules: { 'timeline-gap': ['hint', { minutes: 0 }] } }, false],
    [{ sections: [{ kind: 'introduction' }] }, false],
    [{ ignore: 'drafts' }, false],
    [{ people: { role: [] } }, false],
  ];
  it.each(files)('agrees with the program about %j', (raw, valid) => {
    expect(validate(raw)).toBe(valid);
    expect(parseConfig(raw).problems.length === 0).toBe(valid);
  });
});

describe('switching a rule off', () => {
  it.each([
    [null, '{\n  "rules": {\n    "judgement": "off"\n  }\n}\n'],
    ['', '{\n  "rules": {\n    "judgement": "off"\n  }\n}\n'],
    [
      '{\n  // ours\n  "folder": "a"\n}\n',
      '{\n  // ours\n  "folder": "a",\n  "rules": {\n    "judgement": "off"\n  }\n}\n',
    ],
    ['{ "rules": { "judgement": "hint" } }', '{ "rules": { "judgement": "off" } }'],
    ['[]', '[]'],
  ])('in %j', (text, after) => {
    const edits = switchOff('judgement', text);
    expect(applyFix(text ?? '', { title: '', kind: 'suggestion', edits })).toBe(after);
  });
});

describe('sections', () => {
  const { config } = parseConfig({
    sections: [
      { kind: 'summary' },
      { kind: 'impact', heading: 'Blast radius' },
      { kind: 'timeline', required: false },
      { kind: 'actions' },
    ],
  });

  it('are asked for as configured, under the configured heading', () => {
    const { findings } = analyse('# Outage\n\n## Summary\n\nSearch was down for an hour.\n', { config });
    const missing = findings.filter(({ rule }) => rule === 'missing-section');
    expect(missing.map(({ fixes }) => fixes[0]?.title)).toEqual([
      'Insert section "Blast radius"',
      'Insert section "Preventive Actions"',
    ]);
  });

  it('are recognised under the names that the workspace gives them', () => {
    const named = parseConfig({
      sections: [{ kind: 'impact', heading: 'Shop floor', aliases: ['Who Suffered?'] }],
    }).config;
    const kinds = (config: Config) =>
      analyse('# A\n\n## Shop floor\n\nx\n\n## Who suffered\n\n**Impact:** y\n', {
        config,
      }).report.sections.map(({ kind }) => kind);
    expect(kinds(named)).toEqual(['title', 'impact', 'impact', 'impact']);
    expect(kinds(DEFAULT_CONFIG)).toEqual(['title', 'other', 'other', 'impact']);
  });
});
