import { Lines } from '../lines.js';
import type { CheckedFile, Format } from './checked.js';

/** JUnit XML: a test suite a file, a failed test case a finding. A clean file is one passed case. */
export const junit: Format = files =>
  ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...files.flatMap(suite), '</testsuites>'].join(
    '\n',
  );

function suite({ path, text, findings, error, checked }: CheckedFile): string[] {
  const lines = new Lines(text);
  const name = attribute(path);
  const shown = findings.filter(finding => finding.suppressed === null);
  const failures = shown.map(({ rule, message, severity, span }) => {
    const { line, column } = lines.place(span);
    const where = attribute(`line ${line}, column ${column}: ${message}`);
    return testcase(attribute(rule), name, `<failure type="${severity}" message="${where}"/>`);
  });
  const failed = checked ? 'writable' : 'readable';
  const errors = error === null ? [] : [testcase(failed, name, `<error message="${attribute(error)}"/>`)];
  const cases = [...errors, ...failures];
  const listed = cases.length > 0 ? cases : [testcase('clean', name, '')];
  const counts = `tests="${listed.length}" failures="${failures.length}" errors="${errors.length}"`;
  return [`  <testsuite name="${name}" ${counts}>`, ...listed, '  </testsuite>'];
}

function testcase(name: string, file: string, inside: string): string {
  return `    <testcase name="${name}" classname="${file}">${inside}</testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes for a quoted attribute. XML 1.0 has no way to write most control characters and half surrogate pairs, so they are replaced. */
function attribute(text: string): string {
  return text
    .replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
    .replace(/[\n\r\t]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
