import type { Archive } from "../../../load/archive.ts";
import { countryPoint } from "../../../model/geography/countryPoint.ts";
import { addTo } from "../../../model/groupBy.ts";
import { isOnMap } from "../content/collectRecords.ts";
import { type LonLat, nearTo, type Point, projectWorld } from "../geometry/project.ts";

/** What the layout knows about countries. */
export interface Geography {
  /** A point inside a country. */
  readonly pointOf: (country: string) => LonLat | undefined;
  /** Where people cross from a country into its neighbour. */
  readonly borderOf: (a: string, b: string) => LonLat | undefined;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** Of some positions the one that is nearest to their middle. */
function mostCentral(positions: readonly LonLat[]): LonLat | undefined {
  const [first] = positions;
  if (!first) return undefined;
  const worlds = positions.map((at) => nearTo(projectWorld(at), projectWorld(first)));
  const mean = (axis: "x" | "y"): number =>
    worlds.reduce((sum, point) => sum + point[axis], 0) / worlds.length;
  const middle: Point = { x: mean("x"), y: mean("y") };
  const away = worlds.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  return positions[away.indexOf(Math.min(...away))];
}

/** Of each pair of neighbours the record's own crossing that is nearest to the middle of all of them. */
function crossingsOf(archive: Archive): ReadonlyMap<string, LonLat> {
  const ofPair = new Map<string, LonLat[]>();
  for (const place of archive.places.values()) {
    const [a, b, ...more] = place.between ?? [];
    if (!isOnMap(place) || a === undefined || b === undefined || more.length > 0) continue;
    addTo(ofPair, keyOf(a, b), place.coordinates);
  }
  return new Map([...ofPair].flatMap(([key, all]) => [[key, mostCentral(all)]] as const).filter(isKnown));
}

const isKnown = (entry: readonly [string, LonLat | undefined]): entry is readonly [string, LonLat] =>
  entry[1] !== undefined;

/**
 * The geography of a dataset: a border is crossed at the record's own crossings, or else in its middle. `middles` has those by the
 * countries' codes in alphabetical order: "KZ-RU".
 */
export function geographyOf(archive: Archive, middles: ReadonlyMap<string, LonLat>): Geography {
  const crossings = archive.memo(crossingsOf);
  return {
    pointOf: countryPoint,
    borderOf: (a, b) => crossings.get(keyOf(a, b)) ?? middles.get(keyOf(a, b)),
  };
}

/** The label point of a country and its rank, 1 for the largest. */
export interface CountryPoint {
  readonly at: LonLat;
  readonly rank: number;
}

interface NameSources {
  readonly countryPoints: ReadonlyMap<string, CountryPoint>;
  readonly geography: Geography;
}

/** The rank of a country that the basemap has no name for. */
const UNRANKED = 2;

/** Where a country's name stands: where the basemap has it, or else at a point inside the country. */
export function namePoint(code: string, { countryPoints, geography }: NameSources): CountryPoint | undefined {
  const at = geography.pointOf(code);
  return countryPoints.get(code) ?? (at && { at, rank: UNRANKED });
}
