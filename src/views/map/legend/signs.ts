import type { Family } from "../../../model/measure.ts";
import { type HedgeLook, lookOf } from "../../../model/value.ts";
import type { Positioned } from "../layout/positioned.ts";

/** A sign of the map that the legend explains. A hedge is one sign, on arrows and on marks. */
export type Sign =
  | "widths"
  | "hollow"
  | "quiet"
  | "back"
  | HedgeLook
  | "disputed"
  | Family
  | "several"
  | "shut"
  | "event"
  | "taken"
  | "planned"
  | "undated"
  | "silent"
  | "road";

/** The signs on the map, and on what its hedges are drawn. */
export interface Signs {
  readonly shown: ReadonlySet<Sign>;
  readonly arrowLooks: ReadonlySet<HedgeLook>;
  readonly markLooks: ReadonlySet<HedgeLook>;
}

/** Sorts out which signs can be seen on the map now. */
export function signsOf(
  { flows, marks, routes, flags }: Pick<Positioned, "flows" | "marks" | "routes" | "flags">,
  isHatched: boolean,
  isWithRoads = false,
): Signs {
  const shown = new Set<Sign>(isHatched ? ["silent"] : []);
  if (isWithRoads) shown.add("road");
  const arrowLooks = new Set<HedgeLook>();
  const markLooks = new Set<HedgeLook>();
  for (const { item, shape, back, isInView } of flows) {
    if (!isInView) continue;
    if (item.figure?.disputes.length) shown.add("disputed");
    if (!shape) continue;
    shown.add("widths");
    arrowLooks.add(item.width.look);
    if (item.tone !== "full") shown.add(item.tone);
    if (back) shown.add("back");
  }
  for (const { lead, items, reading, isInView } of marks) {
    if (!isInView) continue;
    shown.add(lead.family);
    markLooks.add(lookOf(reading.figure.value));
    if (items.length > 1) shown.add("several");
    if (items.some(({ isClosed }) => isClosed)) shown.add("shut");
  }
  for (const { item, isInView } of routes)
    if (isInView)
      shown.add(item.route.status !== "taken" ? "planned" : item.share === null ? "undated" : "taken");
  if (flags.some(({ isInView }) => isInView)) shown.add("event");
  for (const look of [...arrowLooks, ...markLooks]) shown.add(look);
  return { shown, arrowLooks, markLooks };
}
