import type { SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import { TOKEN_TYPES, tokens } from '../../service/tokens.js';
import { toSpan } from '../convert.js';
import type { Server } from '../server.js';

/** Actors, milestones and quotations in a range: what the grammar cannot tell. */
export function serveSemanticTokens({ connection, guard }: Server): void {
  connection.languages.semanticTokens.onRange(
    guard.report<SemanticTokensRangeParams, SemanticTokens>(
      'Semantic tokens',
      { data: [] },
      params => params.textDocument.uri,
      ({ document, analysis }, { range }) => {
        const builder = new SemanticTokensBuilder();
        for (const { span, type } of tokens(analysis, toSpan(document, range))) {
          const { line, character } = document.positionAt(span.start);
          builder.push(line, character, span.end - span.start, TOKEN_TYPES.indexOf(type), 0);
        }
        return builder.build();
      },
    ),
  );
}
