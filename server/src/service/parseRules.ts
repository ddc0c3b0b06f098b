import type { Config, Severity } from './config.js';
import { msg, plain, type Message } from './message.js';
import { nearest } from './nearest.js';
import type { Rule } from './rule.js';
import { isOptionValue, type OptionValue, type RuleOption } from './ruleOptions.js';
import { RULES } from './rules/index.js';
import type { SettingReader } from './settingReader.js';

/** What a rule may be set to. */
export const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads `rules`: each a severity, or a list of a severity and an object of options. */
export function readRules(
  reader: SettingReader | undefined,
  base: Pick<Config, 'rules' | 'options'>,
): Pick<Config, 'rules' | 'options'> {
  const rules = { ...base.rules };
  const options = { ...base.options };
  for (const [id, value] of Object.entries(reader?.record() ?? {})) {
    const rule = RULES.find(known => known.id === id);
    if (rule === undefined) {
      const meant = nearest(
        id,
        RULES.map(known => known.id),
      );
      value.problem(meant === null ? plain('is not a rule.') : msg`is not a rule; "${meant}" is one.`);
      continue;
    }
    const [first = value, second] = Array.isArray(value.value) ? (value.list() ?? []) : [value];
    const severity = SEVERITIES.find(known => known === first.value);
    if (severity === undefined) first.expected(msg`one of ${SEVERITIES.join(', ')}`);
    else rules[id] = severity;
    if (second !== undefined) options[id] = { ...options[id], ...readOptions(second, rule) };
  }
  return { rules, options };
}

function readOptions(reader: SettingReader, rule: Rule): Record<string, OptionValue> {
  const known = rule.options ?? {};
  const found: Record<string, OptionValue> = {};
  for (const [name, field] of Object.entries(reader.record() ?? {})) {
    const option = known[name];
    if (option === undefined) field.problem(noOption(rule.id, Object.keys(known)));
    else if (isOptionValue(option, field.value)) found[name] = field.value;
    else field.expected(expectation(option));
  }
  return found;
}

function noOption(rule: string, known: readonly string[]): Message {
  return known.length === 0
    ? msg`is not an option of ${rule}; it has none.`
    : msg`is not an option of ${rule}; it has ${known.join(', ')}.`;
}

function expectation(option: RuleOption): Message {
  return option.type === 'integer'
    ? msg`a whole number of at least ${option.minimum}`
    : plain('a list of texts');
}
