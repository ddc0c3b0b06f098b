import { html } from './elements.js';

export interface Menu {
  /** Of the button; what stands in the menu is found by it, too. */
  readonly id: string;
  /** What the button shows. */
  readonly face: string;
  /** What is chosen here; says what the button shows, too, where that is the choice that holds. */
  readonly label: string;
  /** Ids and names. */
  readonly choices: readonly (readonly [string, string])[];
  /** The id of the one that holds, where one of them does. */
  readonly current?: string;
  readonly choose: (id: string) => void;
}

/** Least room between a menu and the edges of the page, in pixels. */
const MARGIN = 8;

/**
 * A button with a menu. Arrow keys only walk through it: what changes or writes something is done by Enter, Space or a
 * click, never on the way.
 */
export function renderMenu({ id, face, label, choices, current, choose }: Menu): HTMLElement {
  const items = choices.map(([choice, name]) => {
    const role = current === undefined ? 'menuitem' : 'menuitemradio';
    const item = html(
      'button',
      { type: 'button', class: 'choice', role, tabindex: -1, 'data-choice': choice },
      name,
    );
    if (current !== undefined) item.setAttribute('aria-checked', String(choice === current));
    item.addEventListener('click', () => {
      close();
      if (choice !== current) choose(choice);
    });
    return item;
  });
  const list = html(
    'div',
    // It takes the focus in browsers that give none to a pressed button, so that the menu stays until the click.
    { class: 'menu', role: 'menu', id: `${id}-menu`, 'aria-labelledby': id, tabindex: -1 },
    ...items,
  );
  list.hidden = true;
  const opener = html(
    'button',
    {
      type: 'button',
      class: 'tool opener',
      id,
      title: label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    },
    face,
  );
  // What is chosen says nothing of what it is chosen for.
  if (current !== undefined) opener.setAttribute('aria-label', label);
  const place = html('div', { class: 'menu-place' }, opener, list);

  const show = (shown: boolean): void => {
    list.hidden = !shown;
    opener.setAttribute('aria-expanded', String(shown));
  };
  const close = (): void => {
    show(false);
    opener.focus({ preventScroll: true });
  };
  const open = (at: number): void => {
    show(true);
    keepInside(list);
    items.at(at)?.focus();
  };
  const checked = Math.max(
    0,
    choices.findIndex(([choice]) => choice === current),
  );
  opener.addEventListener('click', () => {
    if (list.hidden) open(checked);
    else close();
  });
  opener.addEventListener('keydown', event => {
    const at = { ArrowDown: checked, ArrowUp: -1 }[event.key];
    if (at === undefined) return;
    event.preventDefault();
    open(at);
  });
  list.addEventListener('keydown', event => {
    // Tab goes on from the button.
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const at = items.findIndex(item => item === document.activeElement);
    const next = nextOf(event, at, items);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) show(false);
  });
  return place;
}

/** Where a key leads from the item with this index: arrows around, Home and End, a letter to the next name with it. */
function nextOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  at: number,
  items: readonly HTMLElement[],
): number | undefined {
  const { length } = items;
  if (ctrlKey || metaKey || altKey) return undefined;
  const places: Partial<Record<string, number>> = {
    ArrowDown: (at + 1) % length,
    ArrowUp: (Math.max(at, 0) + length - 1) % length,
    Home: 0,
    End: length - 1,
  };
  if (!/^\p{L}$/u.test(key)) return places[key];
  const letter = key.toLocaleLowerCase();
  const order = items.map((_, i) => (at + 1 + i) % length);
  return order.find(i => items[i]?.textContent.toLocaleLowerCase().startsWith(letter));
}

/** Moves a menu that would reach over the edge of a narrow page. */
function keepInside(list: HTMLElement): void {
  list.style.translate = '';
  const { left, right } = list.getBoundingClientRect();
  const over = right - (document.documentElement.clientWidth - MARGIN);
  list.style.translate = `${-Math.max(0, Math.min(over, left - MARGIN))}px`;
}
