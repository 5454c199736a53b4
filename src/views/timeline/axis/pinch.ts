import type { DayScale } from "./dayScale.ts";
import type { VisibleDays } from "./useVisibleDays.ts";

/** Fingers nearer to each other than this, in pixels, count as so far apart. */
const LEAST_APART = 24;

/** What the days are laid out by just now. */
export interface Drawn {
  readonly scale: DayScale;
  readonly days: VisibleDays;
  /** Where the first day begins in the window, in pixels. */
  readonly left: number;
}

/** How far apart the two fingers on an element are, and the middle between them; null where there are not two. */
function spanOf(element: Element, touches: TouchList): { apart: number; x: number } | null {
  const [a, b, ...others] = touches;
  // A mark under a finger may be gone since.
  const isOn = ({ target }: Touch): boolean =>
    target instanceof Node && (element.contains(target) || !target.isConnected);
  if (!a || !b || others.length > 0 || !isOn(a) || !isOn(b)) return null;
  const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  return { apart: Math.max(LEAST_APART, apart), x: (a.clientX + b.clientX) / 2 };
}

/** Zooms the days by two fingers on an element: the day between them stays between them. Returns what ends that. */
export function followPinch(element: HTMLElement, drawn: () => Drawn): () => void {
  let from: { apart: number; days: number; anchor: number } | null = null;
  const onMove = ({ touches }: TouchEvent): void => {
    const span = spanOf(element, touches);
    if (!span) {
      from = null;
      return;
    }
    const { scale, days, left } = drawn();
    const x = span.x - left;
    from ??= { apart: span.apart, days: days.extent.days, anchor: scale.x.invert(Math.max(0, x)) };
    const count = Math.round((from.days * from.apart) / span.apart);
    days.show(Math.round(from.anchor - (x / scale.width) * count), count);
  };
  const onEnd = (): void => {
    from = null;
  };
  element.addEventListener("touchmove", onMove, { passive: true });
  element.addEventListener("touchend", onEnd);
  element.addEventListener("touchcancel", onEnd);
  return () => {
    element.removeEventListener("touchmove", onMove);
    element.removeEventListener("touchend", onEnd);
    element.removeEventListener("touchcancel", onEnd);
  };
}
