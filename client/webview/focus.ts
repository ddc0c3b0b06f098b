/** A selector by which what has the focus is found again after the page was drawn anew. */
export function focusOf(element: Element | null): string | null {
  // A menu is closed with the page that it was drawn in; the button that opens it is there again.
  const opener = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (opener) return `#${opener}`;
  const row = element?.closest('.event-row')?.getAttribute('data-index');
  if (row !== null && row !== undefined) return `.event-row[data-index="${row}"] button`;
  if (element !== null && element.id !== '') return `#${element.id}`;
  const label = element?.getAttribute('title');
  return label && element?.matches('.tool') ? `.tool[title="${CSS.escape(label)}"]` : null;
}

/** Shows a row, at once where the reader prefers stillness, in the system or in VS Code. */
export function scrollTo(row: HTMLElement): void {
  const still =
    document.body.classList.contains('vscode-reduce-motion') ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
