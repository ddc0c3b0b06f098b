import type { Format } from './checked.js';
import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { pretty } from './pretty.js';
import { sarif } from './sarif.js';

/** The values of `--format`. */
export const FORMATS = { pretty, json, sarif, github, junit } as const satisfies Record<string, Format>;
