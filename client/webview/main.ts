import type { TimelineView } from '../../server/src/protocol/index.js';
import type { FromPage, ToPage } from '../src/timeline/messages.js';
import { markCurrent, render, renderNotice } from './render.js';

interface Host {
  postMessage(message: FromPage): void;
  setState(state: { readonly uri: string }): void;
}
declare function acquireVsCodeApi(): Host;

start(acquireVsCodeApi());

/** Draws what the extension sends, and tells it which event was chosen. */
function start(host: Host): void {
  let view: TimelineView | null = null;
  let line: number | null = null;

  const draw = (): void => {
    if (view === null) return;
    const focused = document.activeElement?.closest('[data-line]')?.getAttribute('data-line') ?? null;
    const page = render(view, { width: Math.max(240, document.body.clientWidth - 32) });
    show(page);
    if (focused !== null)
      page.querySelector<HTMLElement>(`.event-row[data-line="${focused}"] button`)?.focus();
    if (line !== null) markCurrent(page, view, line);
  };

  const receive = (message: ToPage): void => {
    switch (message.type) {
      case 'timeline':
        view = message.view;
        host.setState({ uri: message.uri });
        draw();
        return;
      case 'cursor':
        line = message.line;
        if (view !== null) follow(markCurrent(document, view, line));
        return;
      case 'unavailable':
        view = null;
        show(renderNotice(message.reason));
    }
  };

  window.addEventListener('message', (event: MessageEvent<ToPage>) => {
    receive(event.data);
  });
  // A button answers to Enter and Space with a click, so one listener serves mouse and keyboard.
  document.addEventListener('click', ({ target }) => {
    const chosen =
      target instanceof Element ? target.closest('[data-line]')?.getAttribute('data-line') : null;
    if (chosen !== null && chosen !== undefined) host.postMessage({ type: 'reveal', line: Number(chosen) });
  });
  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    draw();
  });
  host.postMessage({ type: 'ready' });
}

function show(content: HTMLElement): void {
  for (const old of document.body.querySelectorAll(':scope > main, :scope > .notice')) old.remove();
  document.body.append(content);
}

function follow(row: Element | null): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  row?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
