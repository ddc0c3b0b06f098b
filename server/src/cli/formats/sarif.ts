import type { Severity } from '../../service/config.js';
import { ruleDocsUrl, RULES } from '../../service/index.js';
import type { Rule } from '../../service/rule.js';
import { Lines } from '../lines.js';
import type { CheckedFile, Format } from './checked.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, as code scanning takes it. Suppressed findings are in it, marked with the reason. */
export const sarif: Format = files => {
  const results = files.flatMap(toResults);
  const failed = files.filter(file => file.error !== null);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'postmortem', rules: RULES.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, error }) => ({
              level: 'error',
              message: { text: `${path}: ${error ?? ''}` },
            })),
          },
        ],
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

/** Every rule, so that a viewer shows what stands behind an id and which rules there are. */
function toRule({ id, group, docs }: Rule) {
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    helpUri: ruleDocsUrl(id),
    properties: { tags: [group] },
  };
}

/** `encodeURI` leaves what would begin a query or a fragment. */
function uriOf(path: string): string {
  return encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
}

function toResults({ path, text, findings }: CheckedFile) {
  const lines = new Lines(text);
  const uri = uriOf(path);
  return findings.map(({ rule, severity, message, span, suppressed }) => {
    const { line, column, endLine, endColumn } = lines.place(span);
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return {
      ruleId: rule,
      ruleIndex: RULES.findIndex(({ id }) => id === rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
      suppressions: suppressed === null ? [] : [{ kind: 'inSource', justification: suppressed }],
    };
  });
}
