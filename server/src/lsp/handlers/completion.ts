import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { complete, type Completion, type CompletionKind } from '../../service/complete/index.js';
import type { Client } from '../capabilities.js';
import { isInAddress } from '../../service/linkPlace.js';
import { toRange } from '../convert.js';
import { addressItems } from '../links/addressItems.js';
import type { Server } from '../server.js';

/** What may be written at the cursor. */
export function serveCompletion(server: Server): void {
  const { connection, guard, client, reader, tell } = server;
  connection.onCompletion(
    guard.report<CompletionParams, CompletionItem[]>(
      'Completion',
      [],
      params => params.textDocument.uri,
      async (report, { position, context }) => {
        const { document, analysis, config } = report;
        const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
        const trigger = typed ? (context.triggerCharacter ?? null) : null;
        if (isInAddress(analysis, document.offsetAt(position))) return addressItems(server, report, position);
        const options = { config, reader: reader(), trigger, tell };
        return complete(analysis, document.offsetAt(position), options).map((each, i) =>
          toItem(document, each, i, client()),
        );
      },
    ),
  );
}

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  time: CompletionItemKind.Event,
  date: CompletionItemKind.Event,
  milestone: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Variable,
  ticket: CompletionItemKind.Reference,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.Function,
  snippet: CompletionItemKind.Snippet,
};

function toItem(
  document: TextDocument,
  completion: Completion,
  rank: number,
  client: Client,
): CompletionItem {
  const { label, kind, detail, documentation, text, snippet, filter } = completion;
  const newText = client.snippets && snippet !== null ? snippet : text;
  const insert = toRange(document, completion.insert);
  return {
    label,
    kind: KINDS[kind],
    ...(detail !== '' && { detail }),
    ...(documentation !== null && { documentation: { kind: 'markdown', value: documentation } }),
    filterText: filter,
    // Best first, whatever the labels.
    sortText: String(rank).padStart(4, '0'),
    insertTextFormat: newText === text ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: textEdit(newText, insert, toRange(document, completion.replace), client),
  };
}

function textEdit(newText: string, insert: Range, replace: Range, client: Client) {
  return client.insertReplace ? { newText, insert, replace } : { newText, range: insert };
}
