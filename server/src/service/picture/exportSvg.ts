import { english } from '../message.js';
import { clockOf, duration } from './clock.js';
import { draw, prepare } from './draw.js';
import { DURATION_NAMES, type Incident } from './incident.js';
import { shape, toXml } from './shape.js';
import { PALETTES, pictureStyle } from './style.js';
import { FIT } from './timeScale.js';

export interface ExportOptions {
  readonly theme: 'light' | 'dark';
  readonly lanes: boolean;
}

const WIDTH = 1000;

/** A picture that needs nothing beside it: title, durations and the axis, in concrete colours. */
export function svgOf(incident: Incident, { theme, lanes }: ExportOptions): string {
  const clock = clockOf(incident, 'report', () => 0);
  const drawing = draw(prepare(incident), {
    width: WIDTH,
    zoom: FIT,
    clock,
    lanes,
    tell: english,
  });
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
