import { clockOf, day, duration, eventClock, sinceStart, timeOf, type Clock } from './clock.js';
import { draw, prepare } from './draw.js';
import { DURATION_NAMES, MILESTONE_NAMES, startOf, type Incident, type PictureEvent } from './incident.js';
import { escapeMarkup, shape, toXml } from './shape.js';
import { PALETTES, pictureStyle } from './style.js';
import { FIT } from './timeScale.js';

export const EXPORT_FORMATS = ['svg', 'html', 'csv', 'json', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly theme: 'light' | 'dark';
  readonly lanes: boolean;
}

const NO_CLOCK: Clock = () => 0;
const WIDTH = 1000;

/** The whole incident in a format; a text that ends with a line break. Times are on the report's own clock. */
export function exportTimeline(incident: Incident, format: ExportFormat, options: ExportOptions): string {
  switch (format) {
    case 'svg':
      return `${svgOf(incident, options)}\n`;
    case 'html':
      return htmlOf(incident, options);
    case 'csv':
      return csvOf(incident);
    case 'json':
      return `${JSON.stringify(jsonOf(incident), null, 2)}\n`;
    case 'md':
      return markdownOf(incident);
  }
}

/** A picture that needs nothing beside it: title, durations and the axis, in concrete colours. */
export function svgOf(incident: Incident, { theme, lanes }: ExportOptions): string {
  const clock = clockOf(incident, 'report', NO_CLOCK);
  const drawing = draw(prepare(incident), { width: WIDTH, zoom: FIT, choice: 'report', clock, lanes });
  const facts = [
    incident.severity,
    incident.status,
    incident.date,
    incident.zone ?? 'no time zone stated',
    ...incident.durations.map(each => `${DURATION_NAMES[each.name]} ${duration(each.minutes)}`),
  ].filter(fact => fact !== null);
  const unplaced = incident.events.filter(event => event.epochMs === null).length;
  if (unplaced > 0) facts.push(`${unplaced} without a time`);
  const head = 62;
  const height = head + (drawing?.height ?? 10);
  const title = incident.title === '' ? 'Untitled post-mortem' : incident.title;
  const cut = title.length > 110 ? `${title.slice(0, 109)}…` : title;
  const picture = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'timeline-picture',
      role: 'img',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
    },
    shape('title', {}, title),
    shape('style', {}, pictureStyle(PALETTES[theme])),
    shape('rect', { class: 'backdrop', width: WIDTH, height }),
    shape('text', { class: 'heading', x: 16, y: 26 }, cut),
    shape('text', { class: 'dim', x: 16, y: 46 }, facts.join('  ·  ')),
    shape('g', { transform: `translate(0 ${head})` }, ...(drawing?.picture.children ?? [])),
  );
  return toXml(picture);
}

interface Row {
  readonly line: number;
  readonly date: string;
  readonly time: string;
  readonly sinceStart: string;
  readonly who: string;
  readonly milestone: string;
  readonly text: string;
}

function rowsOf(incident: Incident): Row[] {
  const clock = clockOf(incident, 'report', NO_CLOCK);
  const start = startOf(incident);
  return incident.events.map(event => {
    const own = eventClock(event, 'report', clock);
    const { epochMs } = event;
    return {
      line: event.line + 1,
      date: epochMs === null ? '' : day(epochMs, own),
      time: epochMs === null ? event.timeText : timeOf(event, own),
      sinceStart: epochMs === null || start === null ? '' : sinceStart(epochMs, start),
      who: event.actors.join(', '),
      milestone: event.milestone === null ? '' : MILESTONE_NAMES[event.milestone],
      text: event.text,
    };
  });
}

const HEADS = ['Date', 'Time', 'Since start', 'Who', 'Milestone', 'Event'] as const;
const cellsOf = ({ date, time, sinceStart: since, who, milestone, text }: Row): string[] => [
  date,
  time,
  since,
  who,
  milestone,
  text,
];

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvOf(incident: Incident): string {
  const cell = (text: string): string => {
    const safe = /^[-+=@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [[...HEADS], ...rowsOf(incident).map(cellsOf)].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A pipe table; what Markdown or HTML would read as markup is escaped. */
function markdownOf(incident: Incident): string {
  const cell = (text: string): string =>
    text
      .replace(/\s+/g, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~]/g, '\\$&');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(HEADS),
    line(HEADS.map(() => '---')),
    ...rowsOf(incident).map(row => line(cellsOf(row).map(cell))),
  ].join('');
}

function jsonOf(incident: Incident) {
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

const PAGE_STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:1000px;margin:2em auto;padding:0 1em;color:#2b2b2b;background:#fff}
body.dark{color:#ddd;background:#1f1f1f}svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #8886}td:nth-child(-n+3){white-space:nowrap;font-variant-numeric:tabular-nums}
@media print{body{margin:0}tr{break-inside:avoid}}`;

/** A page that needs nothing beside it and may load and run nothing. */
function htmlOf(incident: Incident, options: ExportOptions): string {
  const title = escapeMarkup(incident.title === '' ? 'Untitled post-mortem' : incident.title);
  const cells = (name: 'td' | 'th', texts: readonly string[]): string =>
    texts
      .map(
        text => `<${name}${name === 'th' ? ' scope="col"' : ' dir="auto"'}>${escapeMarkup(text)}</${name}>`,
      )
      .join('');
  const rows = rowsOf(incident).map(row => `<tr>${cells('td', cellsOf(row))}</tr>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body class="${options.theme}">
<main>
<h1>${title}</h1>
${svgOf(incident, options)}
<table>
<caption>Events</caption>
<thead><tr>${cells('th', HEADS)}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}
