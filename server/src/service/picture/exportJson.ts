import type { Incident, PictureEvent } from './incident.js';

/** The incident as data: times in ISO 8601 with their offset, without one where the report states no zone. */
export function jsonOf(incident: Incident) {
  const { title, severity, status, date, zone, events, durations } = incident;
  const iso = (event: PictureEvent, ms: number | null): string | null => {
    if (ms === null) return null;
    const offset = event.offsetMinutes;
    const wall = new Date(ms + (offset ?? 0) * 60_000);
    if (Number.isNaN(wall.getTime())) return null;
    const two = (value: number): string => String(value).padStart(2, '0');
    const size = Math.abs(offset ?? 0);
    const suffix =
      offset === null
        ? ''
        : offset === 0
          ? 'Z'
          : `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    return wall.toISOString().slice(0, 19) + suffix;
  };
  return {
    ...{ title, severity, status, date, timeZone: zone },
    durations: Object.fromEntries(durations.map(each => [each.name, each.minutes])),
    timeline: events.map(event => ({
      line: event.line + 1,
      time: iso(event, event.epochMs),
      end: iso(event, event.endMs),
      ...{ timeText: event.timeText, approximate: event.approximate, text: event.text },
      ...{ actors: event.actors, milestone: event.milestone },
    })),
  };
}
