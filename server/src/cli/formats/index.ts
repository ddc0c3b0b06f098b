import type { Format } from './checked.js';
import { json } from './json.js';
import { pretty } from './pretty.js';

/** The values of `--format`. */
export const FORMATS = { pretty, json } as const satisfies Record<string, Format>;
