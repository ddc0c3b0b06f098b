import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { SORT_TIMELINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, Edit } from '../../protocol/index.js';
import { lenses, type Lens } from '../../service/lenses.js';
import { sortEdits } from '../../service/sortTimeline.js';
import { toRange, toTextEdit } from '../convert.js';
import type { Server } from '../server.js';

/** The client's command behind each lens; VS Code makes the last one from the view's id. */
const COMMANDS: Readonly<Record<Lens['command'], string>> = {
  preview: 'postmortem.showTimeline',
  sort: 'postmortem.sortTimeline',
  actions: 'postmortem.actions.focus',
};

/** Commands above the headings of timeline and actions, and the edits of the one that sorts. */
export function serveCodeLenses({ connection, guard, today, tell }: Server): void {
  connection.onCodeLens(
    guard.report(
      'Code lenses',
      [],
      (params: CodeLensParams) => params.textDocument.uri,
      ({ document, analysis, editor }): CodeLens[] =>
        (editor.codeLens ? lenses(analysis, today(), tell) : []).map(({ span, command, title }) => ({
          range: toRange(document, span),
          command: {
            title,
            command: COMMANDS[command],
            ...(command !== 'actions' && { arguments: [document.uri] }),
          },
        })),
    ),
  );
  connection.onRequest(
    SORT_TIMELINE_REQUEST,
    guard.report<DocumentParams, Edit[]>(
      'Sort timeline',
      [],
      params => params.uri,
      ({ document, analysis }) => sortEdits(analysis).map(edit => toTextEdit(document, edit)),
    ),
  );
}
