import { applyEdits } from './applyEdits.js';
import {
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Config } from './config.js';
import { eolOf } from './eol.js';
import { english, msg, plain, type Tell } from './message.js';
import { notJson } from './notJson.js';
import { parseConfig } from './parseConfig.js';
import type { TextEdit } from './finding.js';
import type { Span } from './span.js';

/** The file that a repository keeps its configuration in, beside its root. */
export const CONFIG_FILE = '.postmortem.json';

/** A longer file, in UTF-16 units, is no configuration. */
const LONGEST = 1_000_000;

/** Something in the file that could not be read, with its place. */
export interface FileProblem {
  readonly span: Span;
  readonly message: string;
}

/**
 * Reads `.postmortem.json` (JSON with comments and trailing commas) over `base`. What cannot be read is a problem with
 * its place; everything else still applies. Nothing is thrown, whatever the text.
 */
export function readConfigFile(
  text: string,
  base: Config,
  tell: Tell = english,
): { config: Config; problems: FileProblem[] } {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > LONGEST)
    return {
      config: base,
      problems: [{ span: whole, message: tell(plain('The file is longer than 1 MB and was not read.')) }],
    };
  const errors: ParseError[] = [];
  const parsed = parseSafely(text, errors);
  if (text.trim() === '')
    return {
      config: base,
      problems: [
        { span: { start: 0, end: 0 }, message: tell(plain('The file is empty; write {} for no settings.')) },
      ],
    };
  const problems = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + Math.max(1, length) },
    message: tell(msg`This is not JSON: ${notJson(error)}.`),
  }));
  if (parsed === null)
    return {
      config: base,
      problems:
        problems.length > 0
          ? problems
          : [{ span: whole, message: tell(plain('This is not JSON: it is nested too deeply.')) }],
    };
  const { tree, value } = parsed;
  const read = parseConfig(value, base, tell);
  const misread = read.problems.map(({ key, path, message }) => ({
    span: placeOf(tree, path),
    message: tell(key === '' ? msg`The configuration ${message}` : msg`"${key}" ${message}`),
  }));
  return { config: read.config, problems: [...problems, ...misread] };
}

function parseSafely(text: string, errors: ParseError[]): { tree: Node; value: unknown } | null {
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    return tree === undefined ? null : { tree, value: getNodeValue(tree) };
  } catch {
    // Nested so deeply that the parser gives up.
    return null;
  }
}

/** The key of a setting where it has one, else its value. */
function placeOf(tree: Node, path: readonly (string | number)[]): Span {
  const value = findNodeAtLocation(tree, [...path]);
  const node = value?.parent?.type === 'property' ? (value.parent.children?.[0] ?? value) : (value ?? tree);
  const length = node === tree ? 1 : node.length;
  return { start: node.offset, end: node.offset + length };
}

/** The edits that switch a rule off in the file; `text` is null where there is no file yet. */
export function switchOff(rule: string, text: string | null): readonly TextEdit[] {
  const source = text === null || text.trim() === '' ? '{}\n' : text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eolOf(source) };
  let edits: TextEdit[];
  try {
    edits = modify(source, ['rules', rule], 'off', { formattingOptions }).map(
      ({ offset, length, content }) => ({
        span: { start: offset, end: offset + length },
        newText: content,
      }),
    );
  } catch {
    // What stands there is no object that a key could be added to; its problem is listed at the file.
    return [];
  }
  if (source === text) return edits;
  const whole = applyEdits(source, edits);
  return [{ span: { start: 0, end: text?.length ?? 0 }, newText: whole }];
}
