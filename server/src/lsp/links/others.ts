import { URI, Utils } from 'vscode-uri';
import type { LinkPlace } from '../../service/linkPlace.js';
import { unescaped, type LinkWorkspaceOptions } from './linkWorkspace.js';

/** The files that may link to the same place as a link of the report `uri`, or to a heading of it. */
export function othersFor(uri: string, place: LinkPlace): LinkWorkspaceOptions['others'] {
  if (place.kind === 'heading') return { which: 'markdown', holds: holdsName(uri) };
  // What a reference leads to stands in the report itself.
  if (place.url === null) return null;
  if (/^[a-z][a-z\d+.-]*:/i.test(place.url)) {
    const { url } = place;
    return { which: 'markdown', holds: text => text.includes(url) };
  }
  const [path = ''] = place.url.split(/[?#]/);
  return { which: 'markdown', holds: holdsName(path === '' ? uri : path) };
}

/** Whether a text names the file of a path or URI, with or without its extension, escaped or not. */
export function holdsName(path: string): (text: string) => boolean {
  const name = unescaped(Utils.basename(URI.file(path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, ''))));
  const stem = name.replace(/\.md$/i, '');
  return text =>
    text.includes(stem) || text.replace(/(?:%[\da-f]{2})+/gi, encoded => unescaped(encoded)).includes(stem);
}
