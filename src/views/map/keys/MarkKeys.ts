import { useEffect, useLayoutEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { useStoreApi } from "../../shared/useApp.ts";
import type { Positioned } from "../layout/positioned.ts";
import { marksInSight, middleOf } from "./marksInSight.ts";
import { isArrow, neighbour } from "./neighbour.ts";
import { countryKey, eventKey, flowKey, placeKey, routeKey } from "./stops.ts";
import { findTyped, type Typed, typeLetter } from "./typeAhead.ts";
import { useKeptFocus } from "./useKeptFocus.ts";

interface MarkKeysProps {
  readonly positioned: Positioned;
  /** The keys of the marks in view, in their order. */
  readonly stops: readonly string[];
}

/** The names by which each mark is found when a reader types. */
function namesByKey({
  flows,
  marks,
  flags,
  routes,
  countries,
}: Positioned): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...flows.map((flow) => [flowKey(flow), [flow.item.name]] as const),
    ...marks.map(
      ({ lead, items }) => [placeKey(lead.place.id), items.map(({ place }) => place.name)] as const,
    ),
    ...flags.map(({ item }) => [eventKey(item.event.id), [item.event.title, item.place.name]] as const),
    ...routes.map(({ item }) => [routeKey(item.route.id), [item.from.name, item.to.name]] as const),
    ...countries.map(({ item }) => [countryKey(item.code), [item.name]] as const),
  ]);
}

/**
 * The keyboard among the marks, which are one stop of the Tab key: arrows go to the next mark in their direction on the map, Home and
 * End to the first and the last, letters to the next whose name begins so. Where no mark lies that way, and with Shift, arrows move the
 * map. Escape hides the label of what is pointed at. Draws nothing, and comes when the reader is first on the map.
 */
export function MarkKeys({ positioned, stops }: MarkKeysProps): null {
  const map = useMap();
  const store = useStoreApi();
  const latest = useRef({ positioned, stops });
  useLayoutEffect(() => {
    latest.current = { positioned, stops };
  });
  useEffect(() => {
    const ground = map.getContainer();
    const listening = new AbortController();
    let typed: Typed = { text: "", at: 0 };
    const find = (marks: readonly HTMLElement[], at: number, key: string, time: number) => {
      const next = typeLetter(typed, key, time);
      if (!next) return null;
      typed = next;
      const names = namesByKey(latest.current.positioned);
      return findTyped(marks, ({ dataset }) => names.get(dataset.mark ?? "") ?? [], typed.text, at);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key, shiftKey } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
      const marks = marksInSight(ground, latest.current.stops);
      const at = marks.indexOf(target);
      if (at < 0 && target !== ground) return;
      let next: HTMLElement | null | undefined;
      if (isArrow(key)) {
        const others = at < 0 || shiftKey ? [] : marks.map((mark) => ({ mark, ...middleOf(mark) }));
        next = neighbour(middleOf(target), others, key)?.mark;
      } else if (key === "Home" || key === "End") next = marks.at(key === "Home" ? 0 : -1);
      else next = find(marks, at, key, event.timeStamp);
      if (!next) return;
      event.preventDefault();
      // Otherwise the map would move as well.
      event.stopPropagation();
      next.focus({ preventScroll: true });
    };
    const onEscape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") store.getState().setHovered(null);
    };
    const { signal } = listening;
    ground.addEventListener("keydown", onKeyDown, { capture: true, signal });
    window.addEventListener("keydown", onEscape, { signal });
    return () => listening.abort();
  }, [map, store]);
  useKeptFocus(positioned, stops);
  return null;
}
