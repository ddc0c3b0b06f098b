import { prepare, pictureStyle, THEME } from '../../server/src/service/picture/index.js';
import type { FromPage, ToPage } from '../src/timeline/messages.js';
import { TimelinePage } from './page.js';

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

// A sheet made by script needs no inline style, which the content security policy forbids.
const sheet = new CSSStyleSheet();
sheet.replaceSync(pictureStyle(THEME));
document.adoptedStyleSheets = [sheet];

const host = acquireVsCodeApi();
const page = new TimelinePage(host, prepare);
window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  page.receive(event.data);
});
host.postMessage({ type: 'ready' });
