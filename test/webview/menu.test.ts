// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { focusOf } from '../../client/webview/focus.js';
import { renderMenu } from '../../client/webview/menu.js';

const CHOICES = [
  ['svg', 'SVG picture'],
  ['png', 'PNG picture'],
  ['md', 'Markdown table'],
] as const;

afterEach(() => {
  document.body.replaceChildren();
});

function menu(current?: string): { chosen: string[]; press: (keys: string) => void; state: () => string } {
  const chosen: string[] = [];
  const made = renderMenu({
    ...{ id: 'export', face: 'Export…', label: 'Export the timeline', choices: CHOICES },
    ...(current === undefined ? {} : { current }),
    choose: id => chosen.push(id),
  });
  document.body.append(made, document.createElement('input'));
  document.querySelector<HTMLElement>('#export')?.focus();
  const list = document.querySelector<HTMLElement>('#export-menu');
  return {
    chosen,
    press(keys) {
      for (const key of keys.split(' ')) {
        const on = document.activeElement;
        const goesOn = on?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        // As a browser does it with a button.
        if (key === 'Enter' && goesOn === true && on instanceof HTMLElement) on.click();
      }
    },
    /** Whether the menu is open, and on what the focus is. */
    state: () => `${list?.hidden === true ? 'closed' : 'open'}, ${document.activeElement?.textContent}`,
  };
}

describe('a menu', () => {
  it.each([
    ['Enter', 'open, SVG picture'],
    ['ArrowDown', 'open, SVG picture'],
    ['ArrowUp', 'open, Markdown table'],
    ['ArrowDown ArrowDown', 'open, PNG picture'],
    ['ArrowDown ArrowUp', 'open, Markdown table'],
    ['Enter End ArrowDown', 'open, SVG picture'],
    ['Enter End Home', 'open, SVG picture'],
    ['Enter m', 'open, Markdown table'],
    ['Enter P', 'open, PNG picture'],
    ['Enter x', 'open, SVG picture'],
    ['Enter ArrowDown Escape', 'closed, Export…'],
    ['Enter ArrowDown Tab', 'closed, Export…'],
  ])('goes by %s to: %s; and nothing is chosen', (keys, expected) => {
    const { chosen, press, state } = menu();
    press(keys);
    expect(state()).toBe(expected);
    expect(document.querySelector('#export')?.getAttribute('aria-expanded')).toBe(
      String(expected.startsWith('open')),
    );
    expect(chosen).toEqual([]);
  });

  it.each([
    ['Enter ArrowDown Enter', ['png']],
    ['ArrowUp Enter', ['md']],
  ])('chooses by %s: %j, and is closed', (keys, expected) => {
    const { chosen, press, state } = menu();
    press(keys);
    expect(chosen).toEqual(expected);
    expect(state()).toBe('closed, Export…');
  });

  it('begins with the choice that holds, and choosing that one changes nothing', () => {
    const { chosen, press, state } = menu('png');
    press('Enter');
    expect(state()).toBe('open, PNG picture');
    const checked = [...document.querySelectorAll('[role="menuitemradio"]')].map(each =>
      each.getAttribute('aria-checked'),
    );
    expect(checked).toEqual(['false', 'true', 'false']);
    expect(document.querySelector('#export')?.getAttribute('aria-label')).toBe('Export the timeline');
    press('Enter');
    expect(chosen).toEqual([]);
  });

  it('is closed when the focus goes elsewhere', () => {
    const { press, state } = menu();
    press('Enter');
    document.querySelector('input')?.focus();
    expect(state()).toMatch(/^closed/);
  });

  it('gives the focus to its button when the page is drawn anew', () => {
    menu().press('Enter ArrowDown');
    expect(focusOf(document.activeElement)).toBe('#export');
  });
});
