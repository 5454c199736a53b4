import { isolated } from "../../../words/isolated.ts";
import { around, type Box, grown, isInside, overlaps, Taken } from "../geometry/boxes.ts";
import { boxAt, type Side, shortened } from "../geometry/labels.ts";
import { type LonLat, type Point, projectWorld, WORLD_SIZE } from "../geometry/project.ts";
import { showsRank } from "../geometry/viewport.ts";
import type { NamesOverlay } from "../layout/namesOverlay.ts";
import type { BasemapNames, MapName } from "./basemapData.ts";
import type { CanvasFrame } from "./Sheet.ts";

/** How a name is set: a country in spaced capitals, a sea in slanted serif, a city with its dot, a region without one. */
export type NameKind = "country" | "sea" | "city" | "region";

/** A name that found room, in pane pixels: the left end of its baseline, and the dot of a city. */
export interface PositionedName {
  readonly kind: NameKind;
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly dot: Point | null;
}

/** The faces in which names are set, in pixels. */
export const NAME_FACES = {
  country: { size: 12, weight: 600, family: "sans", isItalic: false, spacing: 2.4 },
  sea: { size: 13, weight: 400, family: "serif", isItalic: true, spacing: 0.6 },
  city: { size: 13, weight: 400, family: "sans", isItalic: false, spacing: 0 },
  region: { size: 13, weight: 400, family: "sans", isItalic: false, spacing: 0 },
} as const;

/** The width of a name as it will be set, in pixels. */
export type MeasureName = (text: string, kind: NameKind) => number;

/** A name that is drawn where it finds room. */
interface Candidate {
  readonly kind: NameKind;
  readonly text: string;
  readonly at: Point;
  /** The sides of its point on which it is tried. */
  readonly sides: readonly Side[];
}

/** The names that may stand on a canvas, whatever the day, the most important first. */
export interface Candidates {
  readonly countries: readonly (Candidate & { readonly code: string })[];
  readonly others: readonly Candidate[];
  /** Where a position is, in pane pixels; null where it is beyond the canvas. */
  readonly pointOf: (at: LonLat) => Point | null;
  /** What is seen of the canvas, in pane pixels: no name is cut by its edge. */
  readonly view: Box;
}

/** Height of a name's box and the share of it above the baseline. */
const NAME_HEIGHT = 15;
const ASCENT = 11;
const DOT_GAP = 5;
/** A longer name of a record is cut, in pixels. */
const LONGEST = 190;
/** Countries of a higher rank are so small that their name stands beside them. */
const LAST_LARGE = 3;
const AROUND: readonly Side[] = ["e", "w", "n", "s"];
const AROUND_POINT: readonly Side[] = ["mid", ...AROUND];

/** Sorts out which names may stand on a canvas whose left upper corner is at `corner` of the pane. */
export function namesInSight(
  names: BasemapNames,
  { zoom, corner: world, width, height }: Omit<CanvasFrame, "density">,
  corner: Point,
  view: Box,
): Candidates {
  const scale = 2 ** zoom;
  const turn = WORLD_SIZE * scale;
  const pointOf = (at: LonLat): Point | null => {
    const point = projectWorld(at);
    const left = point.x * scale - world.x;
    const x = left + turn * Math.round((width / 2 - left) / turn);
    const y = point.y * scale - world.y;
    const isInside = x >= 2 && y >= 2 && x + 2 <= width && y + 2 <= height;
    return isInside ? { x: x + corner.x, y: y + corner.y } : null;
  };
  const find = (kind: NameKind, { name, at, rank }: MapName, sides: readonly Side[]): Candidate[] => {
    const point = showsRank(rank, zoom) ? pointOf(at) : null;
    return point ? [{ kind, text: kind === "country" ? name.toUpperCase() : name, at: point, sides }] : [];
  };
  const ranked = (rank: number): Candidate[] => [
    ...names.seas.filter((sea) => sea.rank === rank).flatMap((sea) => find("sea", sea, ["mid"])),
    ...(names.passes ?? [])
      .filter((pass) => pass.rank === rank)
      .flatMap((pass) => find("region", pass, AROUND_POINT)),
    ...names.cities.filter((city) => city.rank === rank).flatMap((city) => find("city", city, ["e", "w"])),
  ];
  return {
    countries: names.countries.flatMap((country) =>
      find("country", country, country.rank > LAST_LARGE ? AROUND : ["mid"]).map((one) => ({
        ...one,
        code: country.a2,
      })),
    ),
    others: [1, 2, 3, 4, 5, 6].flatMap(ranked),
    pointOf,
    view,
  };
}

/**
 * Lays out the basemap's names: countries, then the ends of journeys, then seas and cities by rank, each where it
 * covers neither the marks over it nor another name, or not at all.
 */
export function layOutNames(
  { countries, others, pointOf, view }: Candidates,
  { boxes, countriesDone, wanted, landmarks }: NamesOverlay,
  measure: MeasureName,
): PositionedName[] {
  const taken = new Taken(boxes);
  const positioned = landmarks.map(
    ({ name, dot, box }): PositionedName => ({
      kind: "city",
      text: name,
      x: box.x,
      baseline: box.y + ASCENT + 1,
      dot,
    }),
  );
  const done = new Set(landmarks.map(({ name }) => name));
  const put = ({ kind, text, at, sides }: Candidate, isWanted = false): void => {
    const dot = kind === "city" ? at : null;
    if (dot && !isWanted && !taken.isFree(around(dot.x, dot.y, 3))) return;
    for (const side of sides) {
      const box = boxAt({ at, side, gap: DOT_GAP }, measure(text, kind), NAME_HEIGHT);
      const isCut = overlaps(box, view) && !isInside(box, view);
      if (isCut || !taken.isFree(grown(box, 3))) continue;
      taken.add(box);
      if (dot) taken.add(around(dot.x, dot.y, 3));
      positioned.push({ kind, text, x: box.x, baseline: box.y + ASCENT, dot });
      return;
    }
  };
  for (const country of countries) if (!countriesDone.has(country.code)) put(country);
  for (const { name, at, isRegion } of wanted) {
    const point = pointOf(at);
    if (!point || done.has(name)) continue;
    const kind = isRegion ? "region" : "city";
    const text = isolated(shortened(name, LONGEST, (part) => measure(part, kind)));
    put({ kind, text, at: point, sides: AROUND }, true);
  }
  for (const { name } of wanted) done.add(name);
  for (const other of others) if (other.kind !== "city" || !done.has(other.text)) put(other);
  return positioned;
}
