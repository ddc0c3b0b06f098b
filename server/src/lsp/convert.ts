import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Range, TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../service/config.js';
import type { Finding, TextEdit } from '../service/finding.js';
import { ruleDocsUrl } from '../service/index.js';
import type { Span } from '../service/span.js';
import type { Client } from './capabilities.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The LSP range (0-based lines and UTF-16 columns) of a span of offsets. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of offsets of an LSP range; positions outside the document are moved to its nearest end. */
export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toTextEdit(document: TextDocument, edit: TextEdit): LspTextEdit {
  return { range: toRange(document, edit.span), newText: edit.newText };
}

/** With the document's version where the client takes it, so an edit never lands on a text it was not made for. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  { versionedEdits }: Client,
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map(edit => toTextEdit(document, edit));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** What the editor's list of problems shows of a finding: the rule is the code, and links to its page. */
export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: ruleDocsUrl(finding.rule) },
    source: 'postmortem',
    message: finding.message,
  };
}
