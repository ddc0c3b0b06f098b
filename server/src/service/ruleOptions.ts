import type { Config } from './config.js';

/** What an option of a rule may hold. */
export type OptionValue = number | readonly string[];

/** One option of a rule: its type, default and description, stated once. */
export type RuleOption =
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly minimum: number;
      readonly description: string;
    }
  | { readonly type: 'texts'; readonly default: readonly string[]; readonly description: string };

export type RuleOptions = Readonly<Record<string, RuleOption>>;

type Values<T extends RuleOptions> = {
  readonly [K in keyof T]: T[K]['type'] extends 'integer' ? number : readonly string[];
};

/** The values of a rule's options: as configured, else their defaults. */
export function optionValues<T extends RuleOptions>(rule: string, options: T, config: Config): Values<T> {
  const set = config.options[rule] ?? {};
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, set[name] ?? option.default]),
  ) as Values<T>;
}

/** Whether a value read from a configuration is one that the option takes. */
export function isOptionValue(option: RuleOption, value: unknown): value is OptionValue {
  if (option.type === 'integer')
    return typeof value === 'number' && Number.isInteger(value) && value >= option.minimum;
  return Array.isArray(value) && value.every(each => typeof each === 'string');
}
