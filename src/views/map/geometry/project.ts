/** A point in pixels. Which pixels (world at zoom 0, or the map's own) is said where it is used. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** Side of the square world at zoom 0, in pixels; each zoom level doubles it. */
export const WORLD_SIZE = 256;

const MAX_LATITUDE = 85.0511287798;

/** Web Mercator to world pixels at zoom 0: x 0 at 180° W (beyond 256 east of 180° E), y 0 at 85.05° N. */
export function projectWorld([longitude, latitude]: LonLat): Point {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180);
  return {
    x: (WORLD_SIZE * (longitude + 180)) / 360,
    y: WORLD_SIZE * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/**
 * Where the map stands: its zoom, the world pixel (at that zoom) that is at 0, 0 of its panes, and the box of its panes
 * that can be seen, in pane pixels.
 */
export interface Frame {
  readonly zoom: number;
  readonly origin: Point;
  readonly view: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** A place on the map's panes, in pixels. */
export function toFrame(frame: Frame, at: LonLat): Point {
  return worldToFrame(frame, projectWorld(at));
}

/** A point of the world at zoom 0 on the map's panes, in pixels. */
export function worldToFrame(frame: Frame, world: Point): Point {
  const scale = 2 ** frame.zoom;
  return { x: world.x * scale - frame.origin.x, y: world.y * scale - frame.origin.y };
}
