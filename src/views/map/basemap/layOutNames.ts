import { around, type Box, grown, isInside, Taken } from "../geometry/boxes.ts";
import { boxAt, type Side } from "../geometry/labels.ts";
import type { LonLat, Point } from "../geometry/project.ts";
import { projectWorld, WORLD_SIZE } from "../geometry/project.ts";
import { showsRank } from "../geometry/viewport.ts";
import type { BasemapNames, MapName } from "./basemapData.ts";

/** How a name is set: a country in spaced capitals, a sea in slanted serif, a city with its dot, a region without one. */
export type NameKind = "country" | "sea" | "city" | "region";

/** A name that found room, in canvas pixels: the left end of its baseline, and the dot of a city. */
export interface PositionedName {
  readonly kind: NameKind;
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly dot: Point | null;
}

/** A point that is always named, such as the end of a journey. */
export interface NamedPoint {
  readonly name: string;
  readonly at: LonLat;
  readonly isRegion: boolean;
}

/** What the names are positioned into. */
export interface NameFrame {
  readonly zoom: number;
  /** World pixel, at `zoom`, of the canvas's left upper corner. */
  readonly corner: Point;
  readonly width: number;
  readonly height: number;
  /** Boxes that names keep off, in canvas pixels. */
  readonly boxes: readonly Box[];
  /** Countries whose names are buttons already. */
  readonly countriesDone: ReadonlySet<string>;
  readonly wanted: readonly NamedPoint[];
  measure(text: string, kind: NameKind): number;
}

/** Height of a name's box and the share of it above the baseline. */
const NAME_HEIGHT = 15;
const ASCENT = 11;
const DOT_GAP = 5;
/** Countries of a higher rank are so small that their name stands beside them. */
const LAST_LARGE = 3;

/**
 * Lays out the basemap's names: countries, then the ends of journeys, then seas and cities by rank, each where it
 * covers neither the marks over it nor another name, or not at all.
 */
export function layOutNames(names: BasemapNames, frame: NameFrame): PositionedName[] {
  const taken = new Taken();
  for (const box of frame.boxes) taken.add(box);
  const positioned: PositionedName[] = [];
  const scale = 2 ** frame.zoom;
  const canvas: Box = { x: 0, y: 0, w: frame.width, h: frame.height };
  const pointOf = (at: LonLat): Point => {
    const world = projectWorld(at);
    const x = world.x * scale - frame.corner.x;
    const turn = WORLD_SIZE * scale;
    return {
      x: x + turn * Math.round((frame.width / 2 - x) / turn),
      y: world.y * scale - frame.corner.y,
    };
  };
  const put = (kind: NameKind, name: string, at: LonLat, sides: readonly Side[], isWanted = false): void => {
    const point = pointOf(at);
    if (!isInside(around(point.x, point.y, 2), canvas)) return;
    const dot = kind === "city" ? point : null;
    if (dot && !isWanted && !taken.isFree(around(dot.x, dot.y, 3))) return;
    const text = kind === "country" ? name.toUpperCase() : name;
    for (const side of sides) {
      const box = boxAt({ at: point, side, gap: DOT_GAP }, frame.measure(text, kind), NAME_HEIGHT);
      if (!taken.isFree(grown(box, 3))) continue;
      taken.add(box);
      if (dot) taken.add(around(dot.x, dot.y, 3));
      positioned.push({ kind, text, x: box.x, baseline: box.y + ASCENT, dot });
      return;
    }
  };
  const isShown = (name: MapName): boolean => showsRank(name.rank, frame.zoom);
  for (const country of names.countries)
    if (isShown(country) && !frame.countriesDone.has(country.a2))
      put("country", country.name, country.at, country.rank > LAST_LARGE ? ["e", "w", "n", "s"] : ["mid"]);
  const done = new Set(frame.wanted.map(({ name }) => name));
  for (const { name, at, isRegion } of frame.wanted)
    put(isRegion ? "region" : "city", name, at, ["e", "w", "n", "s"], true);
  for (let rank = 1; rank <= 6; rank++) {
    if (!showsRank(rank, frame.zoom)) break;
    for (const sea of names.seas) if (sea.rank === rank) put("sea", sea.name, sea.at, ["mid"]);
    for (const city of names.cities)
      if (city.rank === rank && !done.has(city.name)) put("city", city.name, city.at, ["e", "w"]);
  }
  return positioned;
}
