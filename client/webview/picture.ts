import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { draw, type Clock, type Drawing, type Prepared } from '../../server/src/service/picture/index.js';
import { html, toElement } from './elements.js';
import { tell, text } from './text.js';

export interface PictureOptions {
  readonly clock: Clock;
  readonly lanes: boolean;
}

export interface Picture {
  readonly element: HTMLElement;
  show(prepared: Prepared, options: PictureOptions, width: number): void;
  zoom(by: 'in' | 'out' | 'fit'): void;
  mark(line: number | null): void;
  readonly drawing: Drawing | null;
}

const FACTOR = 1.5;
/** Pixels that an arrow key moves the picture by. */
const STEP = 80;

/**
 * The picture in its frame: wheel and pinch zoom, dragging and arrow keys pan, 0 fits. d3-zoom knows the gestures of
 * mice, touchpads and fingers. A frame is drawn at most once for each refresh of the screen.
 */
export function createPicture(): Picture {
  const hint = text`Timeline picture. Plus and minus zoom, arrow keys move, 0 fits. The table below tells the same.`;
  const element = html('div', {
    id: 'picture',
    class: 'picture',
    tabindex: 0,
    role: 'group',
    'aria-label': hint,
  });
  let shown: { prepared: Prepared; options: PictureOptions; width: number } | null = null;
  let drawing: Drawing | null = null;
  let current: number | null = null;
  let waiting = false;

  const render = (): void => {
    waiting = false;
    if (shown === null) return;
    const { k, x } = zoomTransform(element);
    drawing = draw(shown.prepared, { ...shown.options, tell, width: shown.width, zoom: { k, x } });
    element.hidden = drawing === null;
    if (drawing === null) return;
    element.replaceChildren(toElement(drawing.picture));
    markDots(element, current);
  };
  const later = (): void => {
    if (!waiting) requestAnimationFrame(render);
    waiting = true;
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent) => {
      if (event instanceof WheelEvent) return zoomTransform(element).k > 1 || event.deltaY < 0;
      return event.button === 0 && !event.shiftKey && !onDot(event.target);
    })
    .on('zoom', later);
  const frame = select<HTMLElement, unknown>(element).call(behaviour).on('dblclick.zoom', null);

  const zoomBy = (by: 'in' | 'out' | 'fit'): void => {
    if (by === 'fit') behaviour.transform(frame, zoomIdentity);
    else behaviour.scaleBy(frame, by === 'in' ? FACTOR : 1 / FACTOR);
  };
  element.addEventListener('keydown', event => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    const by = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'fit', Home: 'fit' } as const)[event.key];
    if (pan === undefined && by === undefined) return;
    event.preventDefault();
    if (pan !== undefined) behaviour.translateBy(frame, pan / zoomTransform(element).k, 0);
    if (by !== undefined) zoomBy(by);
  });
  selectSpan(element, (from, to) => {
    const { k, x } = zoomTransform(element);
    const width = shown?.width ?? 1;
    const more = Math.min(5000 / k, width / Math.max(8, to - from));
    behaviour.transform(frame, zoomIdentity.translate((x - from) * more, 0).scale(k * more));
  });

  return {
    element,
    zoom: zoomBy,
    get drawing() {
      return drawing;
    },
    show(prepared, options, width) {
      shown = { prepared, options, width };
      behaviour.scaleExtent([1, 5000]).extent([
        [0, 0],
        [width, 100],
      ]);
      behaviour.translateExtent([
        [0, 0],
        [width, 100],
      ]);
      render();
    },
    mark(line) {
      current = line;
      markDots(element, line);
    },
  };
}

function onDot(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.event-dot') !== null;
}

function markDots(element: HTMLElement, line: number | null): void {
  for (const old of element.querySelectorAll('[aria-current]')) {
    old.removeAttribute('aria-current');
    old.querySelector('.current')?.remove();
  }
  if (line === null) return;
  for (const dot of element.querySelectorAll(`.event-dot[data-lines~="${line}"]`)) {
    const circle = dot.querySelector('.dot');
    if (circle === null) continue;
    dot.setAttribute('aria-current', 'true');
    const attributes = { class: 'current', cx: value(circle, 'cx'), cy: value(circle, 'cy'), r: 10.5 };
    dot.append(toElement({ tag: 'circle', attributes, children: [] }));
  }
}

function value(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** Shift and drag choose a span to zoom to. */
function selectSpan(element: HTMLElement, choose: (from: number, to: number) => void): void {
  element.addEventListener('pointerdown', down => {
    if (!down.shiftKey || down.button !== 0) return;
    down.preventDefault();
    const left = element.getBoundingClientRect().left;
    const from = down.clientX - left;
    const band = html('div', { class: 'band' });
    element.append(band);
    const move = ({ clientX }: PointerEvent): void => {
      const to = clientX - left;
      band.style.left = `${Math.min(from, to)}px`;
      band.style.width = `${Math.abs(to - from)}px`;
    };
    const end = new AbortController();
    const { signal } = end;
    const stop = (): void => {
      end.abort();
      band.remove();
    };
    const up = ({ clientX }: PointerEvent): void => {
      stop();
      const to = clientX - left;
      if (Math.abs(to - from) > 6) choose(Math.min(from, to), Math.max(from, to));
    };
    element.setPointerCapture(down.pointerId);
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', stop, { signal });
  });
}
