/** The day on this machine's clock and calendar, `YYYY-MM-DD`: the one place of the server that asks the clock for it. */
export function today(): string {
  const now = new Date();
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
