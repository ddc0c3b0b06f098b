import type { Hover, HoverParams } from 'vscode-languageserver';
import { hover } from '../../service/hover/index.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

/** What is known of the text below the pointer. */
export function serveHover({ connection, guard, client, reader, today, tell }: Server): void {
  connection.onHover(
    guard.report<HoverParams, Hover | null>(
      'Hover',
      null,
      params => params.textDocument.uri,
      ({ document, analysis, config }, { position }) => {
        const options = { config, reader: reader(), today: today(), tell };
        const found = hover(analysis, document.offsetAt(position), options);
        if (found === null) return null;
        const contents = client().hoverMarkdown
          ? { kind: 'markdown' as const, value: found.markdown }
          : { kind: 'plaintext' as const, value: plain(found.markdown) };
        return { contents, range: toRange(document, found.span) };
      },
    ),
  );
}

/** Markdown of ours without its marks, for a client that shows text alone. */
function plain(markdown: string): string {
  return markdown
    .replace(/^\| \| \|\n\| --- \| --- \|\n/gm, '')
    .replace(/^\| ([^|\n]*) \| ([^|\n]*) \|$/gm, '$1: $2')
    .replace(/\[([^\][\n]*)\]\([^()\n]*\)/g, '$1')
    .replace(/\\(?=[^\w\s])|\*{1,2}/g, '');
}
