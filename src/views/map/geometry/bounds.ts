import type { LonLat } from "./project.ts";

/** The south-western and the north-eastern corner of a box, in degrees. East is above 180 where the box crosses the antimeridian. */
export type Bounds = readonly [southWest: LonLat, northEast: LonLat];

const TURN = 360;

/** A longitude by the turn that brings it nearest to another. */
export function nearLongitude(longitude: number, beside: number): number {
  return longitude - TURN * Math.round((longitude - beside) / TURN);
}

/** The smallest box that holds all of some points, the short way round the world. Null without points. */
export function boundsOf(points: readonly LonLat[]): Bounds | null {
  const longitudes = [...new Set(points.map(([longitude]) => nearLongitude(longitude, 0)))].sort(
    (a, b) => a - b,
  );
  const [first] = longitudes;
  if (first === undefined) return null;
  // The box is what the widest gap leaves.
  const gaps = longitudes.map((west, i) => (longitudes[i + 1] ?? first + TURN) - west);
  const widest = gaps.lastIndexOf(Math.max(...gaps));
  const west = longitudes[widest + 1] ?? first;
  const east = longitudes[widest] ?? first;
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    [west, Math.min(...latitudes)],
    [east < west ? east + TURN : east, Math.max(...latitudes)],
  ];
}

/** A box of two corners. If it crosses the antimeridian, the eastern corner may be written west of the other. */
export function unwrapped([[west, south], [east, north]]: Bounds): Bounds {
  return [
    [west, south],
    [east < west ? east + TURN : east, north],
  ];
}

/** The part of a box around a longitude that has a share of its width and all of its height. */
export function croppedTo([[west, south], [east, north]]: Bounds, share: number, longitude: number): Bounds {
  const width = (east - west) * share;
  const middle = nearLongitude(longitude, (west + east) / 2);
  const start = Math.max(west, Math.min(east - width, middle - width / 2));
  return [
    [start, south],
    [start + width, north],
  ];
}
