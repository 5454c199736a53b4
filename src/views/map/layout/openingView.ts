import type { Archive } from "../../../load/archive.ts";
import { isCountry } from "../../../model/dataset.ts";
import { positionOf } from "../../../model/geography/countryPoint.ts";
import { originsOf } from "../../../store/readings/countriesLeft.ts";
import { isOnMap } from "../content/collectRecords.ts";
import { type Bounds, boundsOf, croppedTo, nearLongitude, unwrapped } from "../geometry/bounds.ts";
import { type LonLat, unprojectWorld } from "../geometry/project.ts";
import { COMPACT_WIDTH, MAX_ZOOM } from "../geometry/viewport.ts";
import { flowAnchor } from "./flows/flowAnchors.ts";
import type { Geography } from "./geography.ts";

/** What the map opens on. */
export interface OpeningView {
  readonly bounds: Bounds;
  /** Whether these are the record's own points, which want some room around them. */
  readonly isTight: boolean;
  /** How near the map opens at the most. */
  readonly nearest: number;
}

/** A map of one point, or of countries and the arrows between them, opens no nearer: what lies around tells where that is. */
const NEAREST = 6;
/** A map of places within one town opens so near that they can be told apart. */
const NEAREST_OF_TOWN = 11;

function nearestOn(archive: Archive, [[west, south], [east, north]]: Bounds): number {
  const isPoint = west === east && south === north;
  return isPoint || [...archive.places.values()].some(isCountry) ? NEAREST : NEAREST_OF_TOWN;
}

/** Room around the record's own points on a map of a width, in pixels: a narrow one has its labels under the arrows. */
export const roomAround = (width: number): { side: number; top: number; bottom: number } =>
  width < COMPACT_WIDTH ? { side: 48, top: 24, bottom: 104 } : { side: 48, top: 48, bottom: 48 };

const WORLD: Bounds = [
  [-170, -56],
  [190, 75],
];
/** The share of a view's width that a narrow map opens on: all of it would be too small to read. */
const COMPACT_SHARE = 0.71;

/** The mean longitude of the figures of a dataset. */
function meanLongitude(archive: Archive): number {
  const counts = new Map<number, number>();
  for (const place of archive.columns.place) counts.set(place, (counts.get(place) ?? 0) + 1);
  let [sum, total] = [0, 0];
  for (const [number, count] of counts) {
    const place = archive.places.get(archive.columns.places[number] ?? "");
    const at = place && positionOf(archive, place);
    if (!at) continue;
    sum += at[0] * count;
    total += count;
  }
  return total > 0 ? sum / total : 0;
}

/** A narrow map opens on this many countries, if the dataset does not name a view. */
const MOST_COUNTRIES = 5;

/** The countries with most figures. */
function mostTold(archive: Archive): ReadonlySet<string> {
  const { place, places } = archive.columns;
  const counts = new Map<string, number>();
  for (const number of place) {
    const country = archive.places.get(places[number] ?? "")?.country;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([, a], [, b]) => b - a).map(([country]) => country);
  return new Set(inOrder.slice(0, MOST_COUNTRIES));
}

/**
 * The points of some countries of the record, or of all: its places and, for a country, both ends of the arrow into it or else a point
 * inside it.
 */
export function pointsOf(archive: Archive, geography: Geography, some?: ReadonlySet<string>): LonLat[] {
  const places = [...archive.places.values()].filter(({ country }) => !some || some.has(country ?? ""));
  const countries = new Set(places.filter(isCountry).map(({ country }) => country));
  const origins = originsOf(archive);
  const ofCountry = (code: string): LonLat[] => {
    const anchors = [...origins].flatMap(
      (country) => flowAnchor({ country, at: null }, code, geography) ?? [],
    );
    const ends = anchors.flatMap(({ from, to }) => [unprojectWorld(from), unprojectWorld(to)]);
    return ends.length > 0
      ? ends
      : [geography.pointOf(code) ?? []].filter((at): at is LonLat => at.length === 2);
  };
  return [
    ...places.filter(isOnMap).map(({ coordinates }) => coordinates),
    ...[...countries].flatMap(ofCountry),
  ];
}

/** Room around the points of the featured countries on a narrow map, in degrees of longitude. */
const MARGIN = 10;

/** The part of a box that a narrow map opens on: as wide as the featured countries need, or a share of it. */
function narrowed(archive: Archive, geography: Geography, [[west, south], [east, north]]: Bounds): Bounds {
  const points = archive.info.featured.flatMap((code) => {
    const longitude = geography.pointOf(code)?.[0];
    return longitude === undefined ? [] : [nearLongitude(longitude, (west + east) / 2)];
  });
  if (points.length === 0)
    return croppedTo(
      [
        [west, south],
        [east, north],
      ],
      COMPACT_SHARE,
      archive.memo(meanLongitude),
    );
  return [
    [Math.max(west, Math.min(...points) - MARGIN), south],
    [Math.min(east, Math.max(...points) + MARGIN), north],
  ];
}

/** What the map opens on: the view that the dataset names, or else its own places, anywhere on earth; on a narrow map those of few countries. */
export function openingView(archive: Archive, geography: Geography, isCompact: boolean): OpeningView {
  const named = archive.info.view?.bounds;
  if (named) {
    const bounds = unwrapped(named);
    return {
      bounds: isCompact ? narrowed(archive, geography, bounds) : bounds,
      isTight: false,
      nearest: MAX_ZOOM,
    };
  }
  const points = isCompact ? pointsOf(archive, geography, archive.memo(mostTold)) : [];
  const bounds = boundsOf(points.length > 0 ? points : pointsOf(archive, geography));
  if (!bounds) return { bounds: WORLD, isTight: false, nearest: MAX_ZOOM };
  return { bounds, isTight: true, nearest: nearestOn(archive, bounds) };
}
