/** A point of the window, in CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** What a press can do on one element. `G` is what the press has taken hold of. */
export interface Drag<G> {
  /** What a press takes hold of; null where the press is not the drag's own. */
  grab(event: PointerEvent): G | null;
  /** A press that moves less than this, in pixels, is a click. */
  readonly reach: number;
  /** Whether only sideways movement counts: a finger that goes up or down scrolls. */
  readonly isSideways?: boolean;
  /** The press has become a drag. */
  start?(grab: G): void;
  /** Follows the pointer: at most once a frame, and once more where it is released. */
  move(grab: G, at: WindowPoint): void;
  /** The press was released on the element without a drag. */
  click?(grab: G, at: WindowPoint): void;
  /** The drag is over. `isDone`: released by the reader, not called off. */
  end?(grab: G, isDone: boolean): void;
}

interface Press<G> {
  readonly id: number;
  readonly from: WindowPoint;
  readonly grab: G;
  at: WindowPoint;
  isDragging: boolean;
}

const pointOf = ({ clientX, clientY }: PointerEvent): WindowPoint => ({ x: clientX, y: clientY });

function isOver(element: Element, { x, y }: WindowPoint): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * Turns presses on an element into drags and clicks, and returns what stops that. The element hears the pointer wherever it goes. A
 * drag ends where it was last seen when the browser cancels it, takes the pointer away or swallows the release, when a second finger
 * comes down, and on Escape. A press released elsewhere is no click; nor is one with ctrl or any button but the first. With
 * `isFirst` it hears presses before the listeners of what is inside.
 */
export function followPointer<G>(element: HTMLElement, drag: () => Drag<G>, isFirst = false): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let press: Press<G> | null = null;
  let frame = 0;

  const release = (isDone: boolean): void => {
    if (!press) return;
    const { id, grab, at, isDragging } = press;
    press = null;
    cancelAnimationFrame(frame);
    frame = 0;
    if (element.hasPointerCapture(id)) element.releasePointerCapture(id);
    if (!isDragging) return;
    if (isDone) drag().move(grab, at);
    drag().end?.(grab, isDone);
  };
  const paint = (): void => {
    frame = 0;
    if (press) drag().move(press.grab, press.at);
  };
  const onDown = (event: PointerEvent): void => {
    if (press) {
      // A second finger takes over.
      release(false);
      return;
    }
    if (event.button !== 0 || event.ctrlKey || !event.isPrimary) return;
    const grab = drag().grab(event);
    if (grab === null) return;
    if (isFirst) {
      event.preventDefault();
      event.stopPropagation();
    }
    const at = pointOf(event);
    press = { id: event.pointerId, from: at, at, grab, isDragging: false };
    element.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== press?.id) return;
    if (event.buttons === 0) {
      release(false);
      return;
    }
    press.at = pointOf(event);
    if (!press.isDragging) {
      const { reach, isSideways, start } = drag();
      const dx = Math.abs(press.at.x - press.from.x);
      const dy = isSideways ? 0 : Math.abs(press.at.y - press.from.y);
      if (Math.max(dx, dy) < reach) return;
      press.isDragging = true;
      start?.(press.grab);
    }
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== press?.id) return;
    const { grab, isDragging } = press;
    press.at = pointOf(event);
    release(true);
    if (!isDragging && isOver(element, pointOf(event))) drag().click?.(grab, pointOf(event));
  };
  const onLost = (event: PointerEvent): void => {
    if (event.pointerId === press?.id) release(false);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") release(false);
  };
  element.addEventListener("pointerdown", onDown, { signal, capture: isFirst });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", onLost, { signal });
  element.addEventListener("lostpointercapture", onLost, { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  return () => {
    release(false);
    stop.abort();
  };
}
