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
  /** The press was released on the element without a drag. True where the browser's own click is not to follow. */
  click?(grab: G, at: WindowPoint): unknown;
  /** The drag is over. `isDone`: released by the reader, not called off. */
  end?(grab: G, isDone: boolean): void;
}

interface Press<G> {
  readonly id: number;
  /** When it began, in the time of its events. */
  readonly since: number;
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

/** A finger that rests for this long, in milliseconds, asks what is under it and does not press. */
const LONG_PRESS_MS = 600;

/** Keeps the click that the browser makes of the last press from whatever lies under the pointer. */
function swallowClick(): void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const onClick = (event: MouseEvent): void => {
    // Keys and scripts click without a pointer.
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
    stop.abort();
  };
  window.addEventListener("click", onClick, options);
  window.addEventListener("pointerdown", () => stop.abort(), options);
}

/**
 * Turns presses on an element into drags and clicks, and returns what stops that. The press may begin on a button inside: without a drag
 * the button is pressed as ever. The element hears the pointer wherever it goes. A drag ends where it was last seen when the browser
 * cancels it, takes the pointer away or swallows the release, when a second finger comes down, when something else takes the focus, as a
 * dialog does, when the window loses it, and on Escape. A press released elsewhere is no click; nor is a long one of a finger, nor one
 * with ctrl or any button but the first. With `isFirst` it hears presses before the listeners of what is inside.
 */
export function followPointer<G>(element: HTMLElement, drag: () => Drag<G>, isFirst = false): () => void {
  const stop = new AbortController();
  let during = new AbortController();
  let press: Press<G> | null = null;
  let frame = 0;
  // Who starts a drag may move the focus.
  let isStarting = false;

  const release = (isDone: boolean): void => {
    if (!press) return;
    const { id, grab, at, isDragging } = press;
    press = null;
    during.abort();
    cancelAnimationFrame(frame);
    frame = 0;
    if (element.hasPointerCapture(id)) element.releasePointerCapture(id);
    if (!isDragging) return;
    if (isDone) drag().move(grab, at);
    else swallowClick();
    drag().end?.(grab, isDone);
  };
  const callOff = (): void => release(false);
  const paint = (): void => {
    frame = 0;
    if (press) drag().move(press.grab, press.at);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== press?.id) return;
    if (event.buttons === 0) {
      callOff();
      return;
    }
    press.at = pointOf(event);
    if (!press.isDragging) {
      const { reach, isSideways, start } = drag();
      const dx = Math.abs(press.at.x - press.from.x);
      const dy = isSideways ? 0 : Math.abs(press.at.y - press.from.y);
      if (Math.max(dx, dy) < reach) return;
      // Not before: a button that is only pressed hears of its own release.
      element.setPointerCapture(event.pointerId);
      isStarting = true;
      start?.(press.grab);
      isStarting = false;
      press.isDragging = true;
    }
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== press?.id) return;
    const { grab, isDragging, since } = press;
    press.at = pointOf(event);
    release(true);
    if (isDragging) return;
    const isLong = event.pointerType === "touch" && event.timeStamp - since > LONG_PRESS_MS;
    const isClick = !isLong && isOver(element, pointOf(event));
    const isTaken = isClick && drag().click?.(grab, pointOf(event)) === true;
    if (isLong || isTaken) swallowClick();
  };
  const onCancel = ({ pointerId }: PointerEvent): void => {
    if (pointerId === press?.id) callOff();
  };
  const onLost = (event: PointerEvent): void => {
    // A finger is lost to what lay under it first, once the element has it.
    if (event.target === element) onCancel(event);
  };
  const onOtherDown = ({ pointerId }: PointerEvent): void => {
    if (pointerId !== press?.id) callOff();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (!isStarting && target instanceof Node && !element.contains(target)) callOff();
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") callOff();
  };
  const onDown = (event: PointerEvent): void => {
    // The release of the press before was never heard.
    callOff();
    if (event.button !== 0 || event.ctrlKey || !event.isPrimary) return;
    const grab = drag().grab(event);
    if (grab === null) return;
    if (isFirst) {
      event.preventDefault();
      event.stopPropagation();
    }
    const at = pointOf(event);
    press = { id: event.pointerId, since: event.timeStamp, from: at, at, grab, isDragging: false };
    during = new AbortController();
    const options = { signal: during.signal, capture: true };
    window.addEventListener("pointermove", onMove, options);
    window.addEventListener("pointerup", onUp, options);
    window.addEventListener("pointercancel", onCancel, options);
    window.addEventListener("lostpointercapture", onLost, options);
    window.addEventListener("pointerdown", onOtherDown, options);
    window.addEventListener("focusin", onFocus, options);
    window.addEventListener("keydown", onKey, options);
    window.addEventListener("blur", callOff, { signal: during.signal });
  };
  element.addEventListener("pointerdown", onDown, { signal: stop.signal, capture: isFirst });
  return () => {
    callOff();
    stop.abort();
  };
}
