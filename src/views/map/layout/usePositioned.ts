import { useDeferredValue, useMemo, useRef } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import { selectLens } from "../../../store/selectors.ts";
import { selectFrom } from "../../../store/span.ts";
import { remembered } from "../../../words/common/remembered.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import type { MapContent } from "../content/chooseContent.ts";
import { chooseContent } from "../content/chooseContent.ts";
import { collectRecords, type MapRecords } from "../content/collectRecords.ts";
import type { Frame } from "../geometry/project.ts";
import { areSame, isSameBox } from "./flows/searched.ts";
import { keep, keepByKey } from "./keep.ts";
import type { Positioned, Surface } from "./positioned.ts";
import { placesInSight, positionOnMap } from "./positionOnMap.ts";

/** Marks are positioned again each day, and most of them are as they were: those stay the same objects, and are not drawn again. */
function keepMarks(before: Positioned, next: Positioned): Positioned {
  return {
    ...next,
    flows: keepByKey(before.flows, next.flows, ({ item }) => `${item.country} ${item.direction}`),
    marks: keepByKey(before.marks, next.marks, ({ lead }) => lead.place.id),
    routes: keepByKey(before.routes, next.routes, ({ item }) => item.route.id),
    flags: keepByKey(before.flags, next.flags, ({ item }) => item.event.id),
    countries: keepByKey(before.countries, next.countries, ({ item }) => item.code),
    landmarks: keep(before.landmarks, next.landmarks),
    boxes: areSame(before.boxes, next.boxes, isSameBox) ? before.boxes : next.boxes,
  };
}

/** What the names of the ground follow from stays the same objects too, where it is as it was. */
function keepContent(before: MapContent, next: MapContent): MapContent {
  return {
    ...next,
    routes: keepByKey(before.routes, next.routes, ({ route }) => route.id),
    countries: keepByKey(before.countries, next.countries, ({ code }) => code),
  };
}

/** So many days are kept for a reader who comes back to them. */
const MOST_DAYS = 128;

/** What is positioned before anything can be. */
const NOTHING: Positioned = {
  flows: [],
  landmarks: [],
  marks: [],
  routes: [],
  flags: [],
  countries: [],
  boxes: [],
};

/**
 * What the day shows, chosen and positioned, and the clock by which it is. Each step is done again only when what it reads has changed. Nothing
 * is positioned where there is no surface yet.
 */
export function usePositioned(
  frame: Frame,
  surface: Surface | null,
): {
  clock: Clock;
  records: MapRecords;
  content: MapContent;
  positioned: Positioned;
} {
  const archive = useArchive();
  const words = useWords();
  const day = useApp((state) => state.day);
  const from = useDerived(selectFrom);
  // A change of clock or filter shows on the map a moment later, so that it never waits for all of its places.
  const lens = useDeferredValue(useDerived(selectLens));
  const { clock } = lens;
  const records = useMemo(() => collectRecords(archive, lens), [archive, lens]);
  const places = useMemo(() => placesInSight(records.places, frame), [records, frame]);
  const lastContent = useRef<MapContent | null>(null);
  const contentOf = useMemo(
    () =>
      remembered(
        (from: Day | undefined) =>
          remembered((day: Day) => {
            const next = chooseContent({ archive, words, clock, day, from }, records, places);
            return lastContent.current ? keepContent(lastContent.current, next) : next;
          }, MOST_DAYS),
        MOST_DAYS,
      ),
    [archive, words, clock, records, places],
  );
  const content = useMemo(() => {
    lastContent.current = contentOf(from)(day);
    return lastContent.current;
  }, [contentOf, from, day]);
  const last = useRef<Positioned | null>(null);
  const positions = useMemo(() => {
    const known = new WeakMap<MapContent, Positioned>();
    return (content: MapContent): Positioned => {
      if (!surface) return NOTHING;
      let positioned = known.get(content);
      if (!positioned) {
        const next = positionOnMap(content, surface);
        positioned = last.current ? keepMarks(last.current, next) : next;
        known.set(content, positioned);
      }
      return positioned;
    };
  }, [surface]);
  const positioned = useMemo(() => {
    last.current = positions(content);
    return last.current;
  }, [positions, content]);
  return { clock, records, content, positioned };
}
