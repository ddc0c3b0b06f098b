import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';
import {
  clockOf,
  duration,
  narrow,
  timeOf,
  type Clock,
  type Prepared,
} from '../../server/src/service/picture/index.js';
import type { ExportChoice, FromPage, ToPage } from '../src/timeline/messages.js';
import { dragDots } from './drag.js';
import { Edits } from './edits.js';
import { renderEventBar } from './eventBar.js';
import { base64Of, pngOf } from './exportImage.js';
import { isOpen, passes, stillKnown } from './filter.js';
import { focusOf, scrollTo } from './focus.js';
import { Live } from './live.js';
import { listenToRows } from './rowKeys.js';
import { createPicture } from './picture.js';
import { Press } from './press.js';
import { eventAtLine, render, renderNotice, summaryOf, type Page } from './render.js';
import { readState, type PageState } from './state.js';
import { renderTable } from './table.js';
import { text } from './text.js';

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

function looksDifferent(before: TimelineView, after: TimelineView): boolean {
  return (
    before.events.length !== after.events.length ||
    JSON.stringify({ ...before, version: after.version }) !== JSON.stringify(after)
  );
}

/** The page: takes what the extension sends, draws it, and tells it what the reader asked for. */
export class TimelinePage {
  private readonly picture = createPicture();
  private readonly live = new Live();
  private state: PageState;
  private uri = '';
  private view: TimelineView | null = null;
  private prepared: Prepared | null = null;
  private page: Page | null = null;
  private line: number | null = null;
  /** The row that was chosen: a line may hold several events. */
  private entry: number | null = null;
  /** What the bar of the selected event was made from. */
  private barOf = '';
  private readonly press = new Press(window);
  private readonly edits = new Edits(edit => {
    const version = this.view?.version;
    if (version !== undefined) this.host.postMessage({ type: 'edit', version, edit });
  });

  constructor(
    private readonly host: Host,
    private readonly prepare: (view: TimelineView) => Prepared,
  ) {
    this.state = readState(host.getState());
    document.body.append(this.live.element);
    listenToRows({
      select: (line, entry) => {
        this.line = line;
        this.entry = entry;
        this.mark(false);
        this.host.postMessage({ type: 'reveal', line });
      },
      move: (entry, minutes) => {
        this.edits.ask({ kind: 'move', entry, minutes });
      },
      next: (entry, step) => this.nextShown(entry, step),
      undo: type => {
        this.host.postMessage({ type });
      },
    });
    this.followWidth();
    dragDots(this.picture.element, {
      drawing: () => this.picture.drawing,
      eventAt: dot => {
        const lines = dot.getAttribute('data-lines')?.trim().split(' ') ?? [];
        const events = this.view?.events.filter(each => each.line === Number(lines[0])) ?? [];
        const [event] = events;
        const isOnly = lines.length === 1 && events.length === 1;
        return isOnly && event !== undefined && event.precision !== 'day' ? event : null;
      },
      preview: (event, minutes) => {
        const moved = { ...event, epochMs: (event.epochMs ?? 0) + minutes * 60_000, endMs: null };
        const by = duration(Math.abs(minutes));
        const way = minutes < 0 ? text`${by} earlier` : text`${by} later`;
        this.live.say(`${timeOf(moved, this.clock)}, ${way}`);
      },
      ended: () => {
        this.live.say('');
      },
      move: (event, minutes) => {
        this.edits.ask({ kind: 'move', entry: this.view?.events.indexOf(event) ?? -1, minutes });
      },
    });
  }

  receive(message: ToPage): void {
    this.press.after(() => {
      this.take(message);
    });
  }

  private take(message: ToPage): void {
    switch (message.type) {
      case 'timeline':
        this.takeView(message.uri, message.view);
        return;
      case 'cursor':
        this.line = message.line;
        this.mark(true);
        return;
      case 'status':
        this.live.say(message.text);
        this.edits.answered(false);
        return;
      case 'outdated':
        this.live.say(message.text);
        this.edits.forget();
        return;
      case 'unavailable':
        this.view = null;
        this.edits.forget();
        this.show(renderNotice(message.reason));
    }
  }

  /** The page is drawn anew only where it would look different: the extension tells of every change of the text. */
  private takeView(uri: string, view: TimelineView): void {
    const before = this.view;
    this.uri = uri;
    this.view = view;
    this.state = { ...this.state, filter: stillKnown(this.state.filter, view) };
    this.keep();
    if (before === null || looksDifferent(before, view)) {
      this.prepared = this.prepare(view);
      this.draw();
    }
    const entered = before !== null && view.events.length > before.events.length;
    if (before?.version !== view.version) this.edits.answered(entered);
  }

  private get clock(): Clock {
    const reader: Clock = ms => -new Date(ms).getTimezoneOffset();
    return this.view === null ? reader : clockOf(this.view, this.state.choice, reader);
  }

  private draw(): void {
    const { view } = this;
    if (view === null) return;
    const focus = focusOf(document.activeElement);
    this.page = render(view, this.state, this.clock, this.picture.element, {
      zone: choice => {
        this.set({ choice });
      },
      lanes: () => {
        this.set({ lanes: !this.state.lanes });
      },
      zoom: by => {
        this.picture.zoom(by);
      },
      save: choice => {
        void this.save(choice);
      },
      filter: filter => {
        this.state = { ...this.state, filter };
        this.applyFilter(view);
      },
    });
    this.show(this.page.element);
    this.page.table?.watch();
    this.drawPicture();
    this.mark(false);
    if (focus !== null) document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }

  private drawPicture(): void {
    if (this.prepared === null) return;
    // Without times it was hidden, and would have no width.
    this.picture.element.hidden = false;
    const width = Math.max(240, Math.floor(this.picture.element.clientWidth));
    const { filter, lanes } = this.state;
    const shown = isOpen(filter) ? this.prepared : narrow(this.prepared, event => passes(event, filter));
    this.picture.show(shown, { lanes, clock: this.clock }, width);
  }

  /** The fields stay as they are while someone types into them. */
  private applyFilter(view: TimelineView): void {
    if (this.page?.table === null || this.page === null) return;
    const table = renderTable(view, this.state, this.clock);
    this.page.table.element.replaceWith(table.element);
    // The element stays, so that it is read out.
    const summary = this.page.element.querySelector('.summary');
    if (summary !== null) summary.textContent = summaryOf(view, table.shown);
    this.page = { ...this.page, table };
    table.watch();
    this.drawPicture();
    this.mark(false);
  }

  private mark(follow: boolean): void {
    const { view, line, page } = this;
    if (view === null || page === null) return;
    const index = line === null ? null : eventAtLine(view.events, line, this.entry);
    const event = index === null ? undefined : view.events[index];
    const row = page.table?.mark(event === undefined ? null : index) ?? null;
    this.picture.mark(event?.line ?? null);
    if (index === null || event === undefined) {
      document.querySelector('#event-bar')?.remove();
      return;
    }
    this.showBar(page, index, event);
    if (follow && row !== null) scrollTo(row);
  }

  /** The bar of the selected event. It stays while it says the same, and with it a menu that is open. */
  private showBar(page: Page, index: number, event: TimelineEvent): void {
    const bar = document.querySelector('#event-bar');
    const barOf = JSON.stringify([index, event, this.state.choice]);
    if (bar !== null && barOf === this.barOf) return;
    this.barOf = barOf;
    const focused = bar?.contains(document.activeElement) === true ? focusOf(document.activeElement) : null;
    const made = renderEventBar(event, index, this.clock, {
      edit: edit => {
        this.edits.ask(edit);
      },
      reveal: at => {
        this.host.postMessage({ type: 'reveal', line: at });
      },
    });
    if (bar === null) page.element.append(made);
    else bar.replaceWith(made);
    if (focused !== null) document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  private async save(choice: ExportChoice): Promise<void> {
    const { view } = this;
    if (view === null) return;
    const light = document.body.matches('.vscode-light, .vscode-high-contrast-light');
    const theme = light ? 'light' : 'dark';
    const { lanes } = this.state;
    if (choice !== 'png' && choice !== 'copy') {
      this.host.postMessage({ type: 'export', format: choice, theme, lanes });
      return;
    }
    try {
      if (choice === 'png') {
        this.host.postMessage({ type: 'png', data: await base64Of(await pngOf(view, theme, lanes)) });
        return;
      }
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(view, theme, lanes) })]);
      this.live.say(text`The picture is on the clipboard.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.live.say(
        choice === 'png'
          ? text`The picture was not exported: ${reason}`
          : text`The picture was not copied: ${reason}`,
      );
    }
  }

  private set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.keep();
    this.draw();
  }

  private keep(): void {
    const { choice, lanes } = this.state;
    this.host.setState({ uri: this.uri, choice, lanes });
  }

  private show(content: HTMLElement): void {
    for (const old of document.body.querySelectorAll(':scope > main, :scope > .notice')) old.remove();
    document.body.prepend(content);
  }

  private followWidth(): void {
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      this.drawPicture();
    });
    window.addEventListener('beforeprint', () => this.page?.table?.drawAll());
  }

  /** The row of the nearest event above or below that passes the filter. */
  private nextShown(entry: number, step: number): HTMLElement | null {
    const events = this.view?.events.length ?? 0;
    for (let at = entry + step; at >= 0 && at < events; at += step) {
      const row = this.page?.table?.row(at);
      if (row) return row;
    }
    return null;
  }
}
