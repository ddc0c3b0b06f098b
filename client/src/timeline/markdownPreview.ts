import type { MarkdownIt } from 'markdown-it';
import {
  FIT,
  THEME,
  clockOf,
  draw,
  pictureStyle,
  prepare,
  toXml,
} from '../../../server/src/service/picture/index.js';
import type { Tell } from '../../../server/src/service/message.js';
import type { Incident } from '../../../server/src/service/picture/index.js';

/** Room for the picture in a Markdown preview, in pixels; it shrinks with the page. */
const WIDTH = 800;

const TOKEN = 'postmortem_timeline';

/**
 * Draws the timeline of a report behind its first heading. `incidentOf` answers null where there is nothing to draw.
 * VS Code tells which document it renders only when the tokens, which it keeps, become HTML: so a place for the picture
 * is kept in every document, and filled then.
 */
export function drawTimelines(
  md: MarkdownIt,
  incidentOf: (document: unknown) => Incident | null,
  tell: Tell,
): MarkdownIt {
  md.core.ruler.push(TOKEN, state => {
    const heading = state.tokens.findIndex(each => each.type === 'heading_close');
    state.tokens.splice(heading + 1, 0, new state.Token(TOKEN, '', 0));
  });
  md.renderer.rules[TOKEN] = (_tokens, _index, _options, env: unknown) => {
    const document =
      typeof env === 'object' && env !== null && 'currentDocument' in env ? env.currentDocument : null;
    const incident = incidentOf(document);
    const svg = incident === null ? null : themedSvg(incident, tell);
    return svg === null ? '' : `${svg}\n`;
  };
  return md;
}

/** The picture in the colours of the reader's theme; null where no entry has a time. */
function themedSvg(incident: Incident, tell: Tell): string | null {
  const clock = clockOf(incident, 'report', () => 0);
  const drawing = draw(prepare(incident), {
    width: WIDTH,
    zoom: FIT,
    clock,
    lanes: false,
    tell,
  });
  if (drawing === null) return null;
  const style = { tag: 'style', attributes: {}, children: [pictureStyle(THEME)] } as const;
  const { tag, attributes, children } = drawing.picture;
  return toXml({
    tag,
    attributes: { ...attributes, width: '100%' },
    children: [style, ...children],
  });
}
