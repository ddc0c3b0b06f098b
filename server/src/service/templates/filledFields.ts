import { parseDocument, visit } from 'yaml';
import { yamlText } from './frontMatterText.js';

/** A variable while the YAML is read: as long as it, and without its braces, which are YAML's. No text holds such ends. */
const MASKED = /\ufdd1(\d+)\ufdd2/g;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Front matter with its fences whose variables are filled in value by value, so that comments, lists and what is nested
 * stay as they are written. `variable` matches one anywhere, with its name as the group; `valueOf` tells what it stands for.
 */
export function filledFields(fields: string, variable: RegExp, valueOf: (name: string) => string): string {
  const names: string[] = [];
  const masked = fields
    .replace(variable, (written, name: string) => {
      const index = names.push(name) - 1;
      return `\ufdd1${String(index).padStart(written.length - 2, '0')}\ufdd2`;
    })
    .split('\n')
    .map(withQuotes)
    .join('\n');
  const fill = (text: string, lineEnd = '$&'): string =>
    text.replace(MASKED, (_, index: string) =>
      valueOf(names[Number(index)] ?? '').replace(/\r?\n/g, lineEnd),
    );

  let filled = '';
  let at = 0;
  for (const { start, end, value } of valuesOf(masked)) {
    const written = masked.slice(start, end);
    if (start < at || !written.includes('\ufdd1')) continue;
    filled += fill(masked.slice(at, start), ' ');
    filled += value === null ? written.split('\n').map(filledLine).join('\n') : scalar(fill(value));
    at = end;
  }
  return filled + fill(masked.slice(at), ' ');

  /** Of lines that are taken as they are (`|`, `>`): further ones belong to them by their indent. */
  function filledLine(line: string): string {
    const indent = line.slice(0, Math.max(0, line.search(/\S/)));
    return fill(line, `$&${indent}`);
  }
}

/** `key: a: b` is no YAML, and meant as one value by whoever writes a template. */
function withQuotes(line: string): string {
  const [, key = '', rest = ''] = /^(\s*(?:- )?[\w-]+:[ \t]+)(\ufdd1.*|[\p{L}\p{N}].*)$/u.exec(line) ?? [];
  const value = rest.split(/\s#/, 1)[0]?.trimEnd() ?? '';
  if (!value.includes('\ufdd1') || !/:(?:\s|$)/.test(value)) return line;
  return key + JSON.stringify(value) + rest.slice(value.length);
}

/** The values and keys in order; `value` is what YAML reads, null for a block of lines. */
function valuesOf(yaml: string): { start: number; end: number; value: string | null }[] {
  const found: { start: number; end: number; value: string | null }[] = [];
  visit(parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false }), {
    Scalar(_, { range, type, value }) {
      if (!range) return;
      const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
      found.push({ start: range[0], end: range[1], value: isBlock ? null : String(value) });
    },
  });
  return found;
}

function scalar(text: string): string {
  return ISO_DAY.test(text) ? text : yamlText(text);
}
