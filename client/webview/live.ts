import { html } from './elements.js';

/** How long a message covers the page, in milliseconds. */
const SHOWN = 8000;

/** Where the page says what happened: over the page for a while, and to those who listen. */
export class Live {
  readonly element = html('p', { class: 'live', 'aria-live': 'polite' });
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** '' when there is nothing to say any more. */
  say(text: string): void {
    clearTimeout(this.timer);
    this.element.textContent = text;
    this.element.classList.remove('past');
    if (text !== '')
      this.timer = setTimeout(() => {
        this.element.classList.add('past');
      }, SHOWN);
  }
}
