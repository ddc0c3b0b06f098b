import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { switchOff } from '../../service/configFile.js';
import type { Finding, TextEdit } from '../../service/finding.js';
import { fixAll, safeEdits } from '../../service/fixAll.js';
import { msg, plain, type Tell } from '../../service/message.js';
import type { Span } from '../../service/span.js';
import { FIX_ALL_KIND } from '../capabilities.js';
import type { Client } from '../capabilities.js';
import { toDiagnostic, toSpan, toTextEdit, toWorkspaceEdit } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** Quick fixes of the findings at the range, and one action that applies every safe fix of the report. */
export function serveCodeActions(server: Server): void {
  const { connection, guard, client, tell } = server;
  connection.onCodeAction(
    guard.report(
      'Code actions',
      [],
      (params: CodeActionParams) => params.textDocument.uri,
      (report, { range, context: { only } }): CodeAction[] => [
        ...(allows(only, CodeActionKind.QuickFix) ? quickFixes(report, range, client(), tell) : []),
        ...(allows(only, FIX_ALL_KIND) ? fixAllAction(report, server) : []),
      ],
    ),
  );
}

function quickFixes(
  report: Report,
  range: CodeActionParams['range'],
  client: Client,
  tell: Tell,
): CodeAction[] {
  const { document, analysis } = report;
  const asked = toSpan(document, range);
  const findings = analysis.findings.filter(
    finding => finding.suppressed === null && touches(finding.span, asked),
  );
  const actions = findings.flatMap(finding => actionsOf(document, finding, client));
  // The editor applies the preferred action without asking, so only one that is safe may be it.
  const preferred = actions.find(({ safe }) => safe);
  return [
    ...actions.map(each => (each === preferred ? { ...each.action, isPreferred: true } : each.action)),
    ...switchOffActions(report, findings, client, tell),
  ];
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

/** For each rule that speaks here: off for the workspace, in its `.postmortem.json`. */
function switchOffActions(
  { document, configFile }: Report,
  findings: readonly Finding[],
  client: Client,
  tell: Tell,
): CodeAction[] {
  if (configFile === null || !client.versionedEdits) return [];
  const { uri, text } = configFile;
  if (text === null && !client.createsFiles) return [];
  const rules = [...new Set(findings.map(finding => finding.rule))];
  return rules.flatMap(rule => {
    const edits = switchOff(rule, text);
    if (edits.length === 0) return [];
    const file = TextDocument.create(uri, 'jsonc', 0, text ?? '');
    const edit: TextDocumentEdit = {
      textDocument: { uri, version: null },
      edits: edits.map(each => toTextEdit(file, each)),
    };
    const create = text === null ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : [];
    return [
      {
        title: tell(msg`Disable ${rule} for this workspace`),
        kind: CodeActionKind.QuickFix,
        diagnostics: findings
          .filter(finding => finding.rule === rule)
          .map(finding => toDiagnostic(document, finding)),
        edit: { documentChanges: [...create, edit] },
      },
    ];
  });
}

function fixAllAction({ document, analysis, config }: Report, { client, today, tell }: Server): CodeAction[] {
  const first = safeEdits(analysis.findings);
  if (first.length === 0) return [];
  const text = document.getText();
  const once = TextDocument.applyEdits(
    document,
    first.map(edit => toTextEdit(document, edit)),
  );
  const done = fixAll(text, { config, today: today() });
  // Where one round is enough, as it nearly always is, small edits keep the cursor and folded ranges in place.
  const edits = once === done ? first : [replacement(text, done)];
  return [
    {
      title: tell(plain('Apply all safe post-mortem fixes')),
      kind: FIX_ALL_KIND,
      edit: toWorkspaceEdit(document, edits, client()),
    },
  ];
}

/** The edit that turns one text into another, without what both begin and end with. */
function replacement(before: string, after: string): TextEdit {
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start++;
  let same = 0;
  while (same < longest - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    span: { start, end: before.length - same },
    newText: after.slice(start, after.length - same),
  };
}

/** A kind is asked for by its own name or by one it stands under (`source` for `source.fixAll`). */
function allows(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some(each => kind === each || each === '' || kind.startsWith(`${each}.`));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
