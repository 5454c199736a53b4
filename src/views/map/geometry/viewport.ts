import type { MapPosition } from "../../../store/choices.ts";
import { type LonLat, WORLD_SIZE } from "./project.ts";

/** How far the map can be moved: around the world as often as one likes. */
export const MAX_BOUNDS: readonly [southWest: LonLat, northEast: LonLat] = [
  [Number.NEGATIVE_INFINITY, -82],
  [Number.POSITIVE_INFINITY, 84],
];
export const MIN_ZOOM = 2;
/** The nearest, which an address can ask for too: streets lie apart there. */
export const MAX_ZOOM = 12;
/** How much the buttons and keys zoom. */
export const ZOOM_STEP = 0.75;
/** The least zoom of a map of a width in pixels: nothing is seen twice. */
export const leastZoom = (width: number): number => Math.max(MIN_ZOOM, Math.log2(width / WORLD_SIZE));

/** Maps narrower than this show fewer and shorter labels, in pixels. */
export const COMPACT_WIDTH = 560;

/** The zoom from which names of a rank (1 to 6) are shown. */
const RANK_ZOOMS = [0, 0, 3.3, 4.4, 5.4, 6.2, 7] as const;

/** Whether names of a rank, 1 for the most important, are shown at a zoom. */
export function showsRank(rank: number, zoom: number): boolean {
  return zoom >= (RANK_ZOOMS[Math.min(rank, RANK_ZOOMS.length - 1)] ?? MAX_ZOOM);
}

/** Whether two positions are the same to the precision of the URL. */
export function samePosition(a: MapPosition | null, b: MapPosition | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.latitude - b.latitude) < 0.001 &&
    Math.abs(a.longitude - b.longitude) < 0.001 &&
    Math.abs(a.zoom - b.zoom) < 0.01
  );
}
