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

/** The position of a point in world pixels at zoom 0. East of 180 or west of -180 on other copies of the world. */
export function unprojectWorld({ x, y }: Point): LonLat {
  const latitude = 2 * Math.atan(Math.exp(Math.PI * (1 - (2 * y) / WORLD_SIZE))) - Math.PI / 2;
  return [(360 * x) / WORLD_SIZE - 180, (latitude * 180) / Math.PI];
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

/** A point in world pixels at zoom 0, on the copy of the world that is nearest to another such point. */
export function nearTo(world: Point, beside: Pick<Point, "x">): Point {
  return { x: world.x - WORLD_SIZE * Math.round((world.x - beside.x) / WORLD_SIZE), y: world.y };
}

/** A position on the map's panes, in pixels. */
export function toFrame(frame: Frame, at: LonLat): Point {
  return worldToFrame(frame, projectWorld(at));
}

/** A point of the world at zoom 0 on the map's panes, in pixels: on the copy of the world that is nearest to the middle of the view. */
export function worldToFrame({ zoom, origin, view }: Frame, world: Point): Point {
  const scale = 2 ** zoom;
  const middle = (origin.x + view.x + view.w / 2) / scale;
  const turns = Math.round((world.x - middle) / WORLD_SIZE);
  return { x: (world.x - turns * WORLD_SIZE) * scale - origin.x, y: world.y * scale - origin.y };
}

/** The ends of a line of the world at zoom 0 on the map's panes: both on one copy of the world, that nearest to the middle of the view. */
export function lineToFrame(frame: Frame, from: Point, to: Point): readonly [Point, Point] {
  const scale = 2 ** frame.zoom;
  const a = worldToFrame(frame, { x: (from.x + to.x) / 2, y: from.y });
  const half = ((to.x - from.x) / 2) * scale;
  return [
    { x: a.x - half, y: a.y },
    { x: a.x + half, y: to.y * scale - frame.origin.y },
  ];
}
