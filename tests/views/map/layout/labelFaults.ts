import type { Archive } from "../../../../src/load/archive.ts";
import { NO_WIDTH } from "../../../../src/views/map/content/flowScale.ts";
import { around, type Box, overlaps } from "../../../../src/views/map/geometry/boxes.ts";
import { toFrame } from "../../../../src/views/map/geometry/project.ts";
import { isDrawn } from "../../../../src/views/map/layout/flows/ground.ts";
import { awayFrom } from "../../../../src/views/map/layout/flows/leaders.ts";
import type { PositionedFlow, Surface } from "../../../../src/views/map/layout/positioned.ts";
import { positionOnMap } from "../../../../src/views/map/layout/positionOnMap.ts";
import type { Words } from "../../../../src/words/en.ts";
import { contentOf } from "../pictures/opening.ts";

/** A label over other countries than its own by more than this share of it needs a line. */
const MOST_ABROAD = 0.2;
/** How long a line may be, in pixels: over a country that people leave it is read as that country's sooner. */
const LONGEST = { overOrigin: 50, elsewhere: 78 } as const;
/** How far from its point a number may stand whose country the map does not draw, in pixels. */
const NEAR_POINT = 22;

/** What is under a box, as shares of it: at a grid of 200 points. */
function under({ x, y, w, h }: Box, country: string, { countryAt, origins }: Surface) {
  let [home, abroad, origin] = [0, 0, 0];
  for (let i = 0; i < 200; i++) {
    const code =
      countryAt?.({ x: x + (((i % 20) + 0.5) * w) / 20, y: y + ((Math.floor(i / 20) + 0.5) * h) / 10 }) ??
      null;
    if (code === country) home++;
    else if (code !== null) abroad++;
    if (code !== country && code !== null && origins.has(code)) origin++;
  }
  return { home: home / 200, abroad: abroad / 200, origin: origin / 200 };
}

/** What is wrong with where an arrow's label lies; null where nothing is. */
function faultOf({ item, label, leader, tip, shape }: PositionedFlow, surface: Surface): string | null {
  const { country } = item;
  if (!label) return "has no label";
  const { home, abroad, origin } = under(label.box, country, surface);
  if (!isDrawn(country, surface)) {
    if (leader) return null;
    const point = surface.geography.pointOf(country);
    const at = shape || !point ? tip : toFrame(surface.frame, point);
    return awayFrom(label.box, at) > NEAR_POINT ? "is far from its point and untied" : null;
  }
  if (!leader) {
    if (home === 0) return "lies beside its country and is untied";
    return abroad > MOST_ABROAD ? `lies ${Math.round(abroad * 100)} % abroad and is untied` : null;
  }
  const length = Math.hypot(leader[0].x - leader[1].x, leader[0].y - leader[1].y);
  const longest = origin > MOST_ABROAD ? LONGEST.overOrigin : LONGEST.elsewhere;
  if (length > longest)
    return `has a line of ${Math.round(length)} px${origin > MOST_ABROAD ? ", over an origin" : ""}`;
  const end = surface.countryAt?.(leader[1]);
  return end === country ? null : `has a line that ends in ${end}`;
}

interface LabelFaults {
  readonly faults: readonly string[];
  readonly covers: number;
}

/** Whether a label lies over its own arrow. */
const coversArrow = ({ item, label, shape }: PositionedFlow): boolean =>
  item.width !== NO_WIDTH &&
  (shape?.along ?? []).some(({ x, y, radius }) => label && overlaps(label.box, around(x, y, radius)));

/** The days of a record that tell something else on its map than the day before, counted from its first. */
export function tellingDays(archive: Archive, words: Words): number[] {
  const days = new Map<string, number>();
  for (let day = archive.firstDay; day <= archive.lastDay; day++) {
    const { flows, notes, places } = contentOf(archive, day, words);
    const told = [...flows, ...notes].map(({ country, number, window, name }) => [
      country,
      number,
      window,
      name,
    ]);
    const key = JSON.stringify([told, places.map(({ place }) => place.id)]);
    if (!days.has(key)) days.set(key, day - archive.firstDay);
  }
  return [...days.values()];
}

/** What is wrong with the labels of a record's arrows on a map, on all of its days, each with the first day; and how many lie over their own arrow. */
export function labelFaults(archive: Archive, words: Words, surface: Surface): LabelFaults {
  const faults = new Map<string, number>();
  let covers = 0;
  for (const day of tellingDays(archive, words)) {
    const { flows } = positionOnMap(contentOf(archive, archive.firstDay + day, words), surface);
    for (const flow of flows) {
      if (coversArrow(flow)) covers++;
      const fault = flow.isInView ? faultOf(flow, surface) : null;
      const text = flow.label?.lines.map((line) => line.text).join(" / ");
      const key = `${flow.item.country} ${fault}: ${text}`;
      if (fault && !faults.has(key)) faults.set(key, day);
    }
  }
  return { faults: [...faults].map(([fault, day]) => `day ${day}: ${fault}`), covers };
}
