/** Runs `action` once calls have paused for `delay` milliseconds, or at once when asked. */
export function debounce(delay: number, action: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = (): void => {
    clearTimeout(timer);
  };
  return {
    later(): void {
      clearTimeout(timer);
      timer = setTimeout(action, delay);
    },
    now(): void {
      clearTimeout(timer);
      action();
    },
    dispose,
  };
}
