import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, TextEdit } from '../../service/finding.js';
import { safeEdits } from '../../service/fixAll.js';
import type { Span } from '../../service/span.js';
import { FIX_ALL_KIND } from '../capabilities.js';
import type { Client } from '../capabilities.js';
import { toDiagnostic, toSpan, toTextEdit } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** Quick fixes of the findings at the range, and one action that applies every safe fix of the report. */
export function serveCodeActions({ connection, guard, client }: Server): void {
  connection.onCodeAction(
    guard.report(
      'Code actions',
      [],
      (params: CodeActionParams) => params.textDocument.uri,
      (report, { range, context: { only } }): CodeAction[] => [
        ...(allows(only, CodeActionKind.QuickFix) ? quickFixes(report, range, client()) : []),
        ...(allows(only, FIX_ALL_KIND) ? fixAll(report, client()) : []),
      ],
    ),
  );
}

function quickFixes(report: Report, range: CodeActionParams['range'], client: Client): CodeAction[] {
  const { document, analysis } = report;
  const asked = toSpan(document, range);
  const actions = analysis.findings
    .filter(finding => finding.suppressed === null && touches(finding.span, asked))
    .flatMap(finding => actionsOf(document, finding, client));
  // The editor applies the preferred action without asking, so only one that is safe may be it.
  const preferred = actions.find(({ safe }) => safe);
  return actions.map(each => (each === preferred ? { ...each.action, isPreferred: true } : each.action));
}

function actionsOf(document: TextDocument, finding: Finding, client: Client) {
  return finding.fixes.map(fix => ({
    safe: fix.kind === 'safe',
    action: {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding)],
      edit: toWorkspaceEdit(document, fix.edits, client),
    },
  }));
}

function fixAll({ document, analysis }: Report, client: Client): CodeAction[] {
  const edits = safeEdits(analysis.findings);
  if (edits.length === 0) return [];
  return [
    {
      title: 'Apply all safe post-mortem fixes',
      kind: FIX_ALL_KIND,
      edit: toWorkspaceEdit(document, edits, client),
    },
  ];
}

/** With the document's version where the client takes it, so an edit never lands on a text it was not made for. */
function toWorkspaceEdit(
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

/** A kind is asked for by its own name or by one it stands under (`source` for `source.fixAll`). */
function allows(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some(each => kind === each || each === '' || kind.startsWith(`${each}.`));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
