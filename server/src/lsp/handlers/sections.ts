import { TextDocument } from 'vscode-languageserver-textdocument';
import { INSERT_SECTION_REQUEST } from '../../protocol/index.js';
import type { InsertSectionParams, InsertSectionResult } from '../../protocol/index.js';
import { insertSection } from '../../service/index.js';
import { toTextEdit } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** The edit that inserts a missing section. */
export function serveSections({ connection, guard }: Server): void {
  connection.onRequest(
    INSERT_SECTION_REQUEST,
    guard.report('Insert section', null, (params: InsertSectionParams) => params.uri, toInsertion),
  );
}

function toInsertion(
  { document, analysis, config }: Report,
  { kind }: InsertSectionParams,
): InsertSectionResult | null {
  const insertion = insertSection({ report: analysis.report, config }, kind);
  if (insertion === null) return null;
  const edit = toTextEdit(document, insertion.edit);
  // The cursor is an offset into the text after the edit.
  const after = TextDocument.create(
    document.uri,
    document.languageId,
    0,
    TextDocument.applyEdits(document, [edit]),
  );
  return { edit, cursor: after.positionAt(insertion.cursor) };
}
