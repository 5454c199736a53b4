/** Where a phone's sheet comes to rest: under the map, over half of it, over all of it. */
export type SheetStop = "peek" | "half" | "full";

/** The head of the sheet is here at "half", as a share of the window's height: where the evidence begins that was asked for. */
const HALF_AT = 0.38;
/** The height of the sheet's head, in pixels. */
const HEAD = 44;
/** A swipe of less than this, in pixels, changes nothing. */
const SWIPE = 40;
/** A page that has not moved for this long, in milliseconds, is at rest. */
const REST_MS = 120;

/** How far the page is scrolled at each stop, in pixels. */
function stopsOf(): Readonly<Record<SheetStop, number>> {
  const map = document.querySelector(".page > :first-child");
  const page = map?.parentElement?.getBoundingClientRect().top ?? 0;
  const full = Math.max(0, page + window.scrollY + (map?.getBoundingClientRect().height ?? 0));
  const half = Math.max(0, full - (window.innerHeight * HALF_AT - HEAD));
  return { peek: 0, half: Math.min(half, full), full };
}

/**
 * The stop that a page scrolled so far is at, or the nearest. After a swipe `from` somewhere it is the next one in the direction of the
 * swipe.
 */
export function stopAt(scrolled: number, from = scrolled): SheetStop {
  const { half, full } = stopsOf();
  const by = scrolled - from;
  if (Math.abs(by) < SWIPE)
    return scrolled < half / 2 ? "peek" : scrolled < (half + full) / 2 ? "half" : "full";
  if (by > 0) return scrolled <= half ? "half" : "full";
  return scrolled >= full ? "full" : scrolled >= half ? "half" : "peek";
}

/** Takes the sheet to a stop: at once where the reader asked for less motion. */
export function goToStop(stop: SheetStop): void {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  window.scrollTo({ top: stopsOf()[stop], behavior: isCalm ? "instant" : "smooth" });
}

/** Brings the sheet to a stop after a swipe of a finger, where the map is still in sight. Returns what stops that. */
export function followSwipes(): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: true };
  let from = 0;
  let isMoving = false;
  let isDown = false;
  let timer = 0;
  const settle = (): void => {
    isMoving = false;
    const { scrollY } = window;
    if (scrollY !== from && scrollY < stopsOf().full) goToStop(stopAt(scrollY, from));
  };
  const wait = (): void => {
    window.clearTimeout(timer);
    if (isMoving && !isDown) timer = window.setTimeout(settle, REST_MS);
  };
  const onStart = (): void => {
    if (!isMoving) from = window.scrollY;
    isDown = true;
    window.clearTimeout(timer);
  };
  const onEnd = ({ touches }: TouchEvent): void => {
    isDown = touches.length > 0;
    wait();
  };
  window.addEventListener("touchstart", onStart, options);
  window.addEventListener("touchmove", () => (isMoving = true), options);
  window.addEventListener("touchend", onEnd, options);
  window.addEventListener("touchcancel", onEnd, options);
  window.addEventListener("scroll", wait, options);
  return () => {
    window.clearTimeout(timer);
    stop.abort();
  };
}
