/** A duration in words: `43 minutes`, `1 hour 35 minutes`, `2 days 3 hours`. Minutes are dropped beside days, hours beside more than two of them. */
export function durationText(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = Math.round(minutes % 60);
  const parts = [
    counted(days, 'day'),
    days > 2 ? '' : counted(hours, 'hour'),
    days > 0 ? '' : counted(rest, 'minute'),
  ];
  return parts.filter(part => part !== '').join(' ') || '0 minutes';
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
