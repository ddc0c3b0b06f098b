/**
 * Holds back what would draw the page anew while something is pressed: an element that is replaced between press and
 * release never gets its click. What was held back happens in order, right after the click.
 */
export class Press {
  private pressed = false;
  private readonly held: (() => void)[] = [];

  constructor(page: Window) {
    const release = (): void => {
      setTimeout(() => {
        this.pressed = false;
        for (const act of this.held.splice(0)) act();
      });
    };
    page.addEventListener(
      'pointerdown',
      () => {
        this.pressed = true;
      },
      { capture: true },
    );
    page.addEventListener('pointerup', release, { capture: true });
    page.addEventListener('pointercancel', release, { capture: true });
    // Of a release outside the page nothing is heard.
    page.addEventListener('blur', release);
    page.addEventListener('pointermove', ({ buttons }) => {
      if (this.pressed && buttons === 0) release();
    });
  }

  /** Acts now, or once nothing is pressed any more. */
  after(act: () => void): void {
    if (this.pressed) this.held.push(act);
    else act();
  }
}
