import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { Point } from "../geometry/project.ts";
import type { Positioned } from "../layout/positioned.ts";
import { marksInSight, middleOf } from "./marksInSight.ts";
import { placeKey } from "./stops.ts";

/** The mark that has the focus, or had it until it went, and where it was in the window. */
interface Focused {
  readonly button: HTMLElement;
  readonly at: Point;
}

/** Between a mark that is brought into view and the edge of the map, in pixels. */
const AIR = 8;

/** Moves the map by as little as shows all of a mark. */
function bringIntoView(map: LeafletMap, mark: Element): void {
  const box = mark.getBoundingClientRect();
  const view = map.getContainer().getBoundingClientRect();
  const by = (low: number, high: number, least: number, most: number): number =>
    low < least ? low - least - AIR : high > most ? high - most + AIR : 0;
  const x = by(box.left, box.right, view.left, view.right);
  const y = by(box.top, box.bottom, view.top, view.bottom);
  if (x !== 0 || y !== 0) map.panBy([x, y], { animate: false });
}

/** The mark that now stands for a place that had one of its own. */
function successorKey({ marks }: Positioned, key: string): string | null {
  const mark = marks.find(({ items }) => items.some(({ place }) => placeKey(place.id) === key));
  return mark ? placeKey(mark.lead.place.id) : null;
}

function nearest(marks: readonly HTMLElement[], at: Point): HTMLElement | null {
  const away = (mark: HTMLElement): number => {
    const { x, y } = middleOf(mark);
    return Math.hypot(x - at.x, y - at.y);
  };
  return [...marks].sort((a, b) => away(a) - away(b))[0] ?? null;
}

/**
 * Keeps the focus on the map: where the mark that has it goes or leaves the view, the mark that now stands for its place gets it, else
 * the nearest, or to the ground if there is no other. A mark that gets the focus from elsewhere is brought into view.
 */
export function useKeptFocus(positioned: Positioned, stops: readonly string[]): void {
  const map = useMap();
  const focused = useRef<Focused | null>(null);
  useEffect(() => {
    const ground = map.getContainer();
    const listening = new AbortController();
    const { signal } = listening;
    const take = (target: EventTarget | null): void => {
      const button = target instanceof HTMLElement && target.dataset.mark !== undefined ? target : null;
      if (button?.matches(":focus-visible")) bringIntoView(map, button);
      focused.current = button && { button, at: middleOf(button) };
    };
    const onFocusOut = ({ target }: FocusEvent): void => {
      // Whether it went away or only lost the focus is seen once React is done.
      setTimeout(() => {
        if (target === focused.current?.button && document.activeElement !== target) focused.current = null;
      });
    };
    if (ground.contains(document.activeElement)) take(document.activeElement);
    ground.addEventListener("focusin", ({ target }) => take(target), { signal });
    ground.addEventListener("focusout", onFocusOut, { signal });
    return () => listening.abort();
  }, [map]);
  useLayoutEffect(() => {
    const { button, at } = focused.current ?? {};
    const key = button?.dataset.mark;
    const { activeElement } = document;
    if (!button || !at || key === undefined) return;
    if (activeElement === button && stops.includes(key)) return;
    // The focus is elsewhere, by the reader's own will.
    if (activeElement !== button && (button.isConnected || activeElement !== document.body)) return;
    const ground = map.getContainer();
    const marks = marksInSight(ground, stops);
    const successor = successorKey(positioned, key);
    const next = marks.find(({ dataset }) => dataset.mark === successor);
    const from = button.isConnected ? middleOf(button) : at;
    (next ?? nearest(marks, from) ?? ground).focus({ preventScroll: true });
  }, [map, positioned, stops]);
}
