import type { Metadata } from '../model.js';
import { readDate } from '../timeline/dates.js';
import { isKnownZone } from '../timeline/statedZone.js';
import { keyOf } from './fieldNames.js';
import { isKnownStatus } from './statusWords.js';

const SEVERITY = /^(?:(?:sev|s|p)[\s-]?\d|critical|major|minor|high|medium|low)$/i;
/** A name of more words than this is none of ours. */
const MAX_WORDS = 4;
const LONGEST = 90;

/**
 * Reads a field whose colon got lost when it was pasted, behind a name in bold or in lines that were rows of a table:
 * `Severity SEV2`. Only where the rest of the line is nothing but such a value, since else it is a sentence.
 */
export function readBareField(line: string, add: (name: string, value: string) => void): void {
  if (line.length > LONGEST || !/^\p{Lu}/u.test(line)) return;
  const words = line.trim().split(/\s+/);
  for (let count = 1; count <= MAX_WORDS && count < words.length; count++) {
    const name = words.slice(0, count).join(' ');
    const value = words.slice(count).join(' ');
    if (isValue(keyOf(name), value)) add(name, value);
  }
}

function isValue(key: keyof Metadata | undefined, value: string): boolean {
  switch (key) {
    case 'severity':
      return SEVERITY.test(value);
    case 'status':
      return isKnownStatus(value);
    case 'date':
      return readDate(value, 0)?.length === value.length;
    case 'timeZone':
      return isKnownZone(value);
    default:
      return false;
  }
}
