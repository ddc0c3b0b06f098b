import type { ConfigProblem } from './config.js';
import { msg, plain, type Argument, type Message, type Tell } from './message.js';

/** One value of a configuration with its place. Each method gives the value, or null and a problem where it is another. */
export class SettingReader {
  constructor(
    readonly value: unknown,
    private readonly path: readonly (string | number)[],
    private readonly problems: ConfigProblem[],
    private readonly tell: Tell,
  ) {}

  problem(message: Message): void {
    this.problems.push({ key: this.path.join('.'), path: this.path, message: this.tell(message) });
  }

  record(): Record<string, SettingReader> | null {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.expected(plain('an object'));
    // A key such as `__proto__` is one like any other.
    const fields = Object.create(null) as Record<string, SettingReader>;
    for (const [key, field] of Object.entries(value))
      if (field !== undefined && field !== null) fields[key] = this.at(key, field);
    return fields;
  }

  list(): SettingReader[] | null {
    if (!Array.isArray(this.value)) return this.expected(plain('a list'));
    return this.value.map((each: unknown, i) => this.at(i, each));
  }

  text(): string | null {
    return typeof this.value === 'string' ? this.value : this.expected(plain('a text'));
  }

  flag(): boolean | null {
    return typeof this.value === 'boolean' ? this.value : this.expected(plain('true or false'));
  }

  /** The texts of a list; an item that is none is a problem of its own. */
  texts(): string[] | null {
    const items = this.list();
    return items === null ? null : items.flatMap(item => item.text() ?? []);
  }

  /** Reports that something else stands here. */
  expected(what: Message): null {
    this.problem(msg`is ${describe(this.value)}; ${what} is expected.`);
    return null;
  }

  private at(key: string | number, value: unknown): SettingReader {
    return new SettingReader(value, [...this.path, key], this.problems, this.tell);
  }
}

function describe(value: unknown): Argument {
  if (Array.isArray(value)) return plain('a list');
  if (value === null || value === undefined) return plain('empty');
  if (typeof value === 'object') return plain('an object');
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  return typeof value === 'boolean' ? plain('true or false') : plain('a number');
}
