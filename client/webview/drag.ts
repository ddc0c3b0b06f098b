import type { TimelineEvent } from '../../server/src/protocol/index.js';
import { MOST_MINUTES } from '../src/timeline/messages.js';
import type { Drawing } from '../../server/src/service/picture/index.js';

/** Pixels from which on a press is a drag and no click. */
const LEAST = 4;

interface DragContext {
  /** The only event of a dot; null where a dot stands for several or its time is no minute of a day. */
  readonly eventAt: (dot: Element) => TimelineEvent | null;
  readonly drawing: () => Drawing | null;
  /** Says where the event would go while it is dragged. */
  readonly preview: (event: TimelineEvent, minutes: number) => void;
  /** It is dragged no more, whether it goes there or not. */
  readonly ended: () => void;
  readonly move: (event: TimelineEvent, minutes: number) => void;
}

/** Dragging a dot changes the event's time, snapped to minutes; Escape leaves it where it was. */
export function dragDots(element: HTMLElement, context: DragContext): void {
  element.addEventListener('pointerdown', down => {
    const dot = down.target instanceof Element ? down.target.closest('.event-dot') : null;
    if (dot === null || down.button !== 0 || down.shiftKey) return;
    const event = context.eventAt(dot);
    const scale = context.drawing()?.scale;
    if (event?.epochMs === undefined || event.epochMs === null || scale === undefined) return;
    const { epochMs } = event;
    const at = scale.x(epochMs);
    let minutes = 0;
    let dragged = false;
    const end = new AbortController();
    const { signal } = end;
    const move = ({ clientX }: PointerEvent): void => {
      const by = clientX - down.clientX;
      if (!dragged && Math.abs(by) < LEAST) return;
      dragged = true;
      const wanted = Math.round((scale.ms(at + by) - epochMs) / 60_000);
      minutes = Math.max(-MOST_MINUTES, Math.min(MOST_MINUTES, wanted));
      dot.setAttribute('transform', `translate(${scale.x(epochMs + minutes * 60_000) - at} 0)`);
      context.preview(event, minutes);
    };
    const stop = (): void => {
      end.abort();
      dot.removeAttribute('transform');
      if (dragged) context.ended();
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener(
      'pointerup',
      () => {
        stop();
        if (!dragged) return;
        swallowClick();
        if (minutes !== 0) context.move(event, minutes);
      },
      { signal },
    );
    window.addEventListener('pointercancel', stop, { signal });
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        stop();
        if (dragged) window.addEventListener('pointerup', swallowClick, { once: true });
      },
      { signal },
    );
  });
}

/** The click that follows a drag is none. */
function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    window.removeEventListener('click', swallow, { capture: true });
  });
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
