import type { BasemapGeometry } from "../basemap/basemapGeometry.ts";
import { inSight } from "../basemap/paintLand.ts";
import { type Frame, WORLD_SIZE } from "../geometry/project.ts";

/** From this zoom on the level that has roads is drawn. */
const ROADS_FROM = 7;

/** Whether a road is on a map, by the level of the basemap that has them. */
export function hasRoads({ zoom, origin, view }: Frame, close: BasemapGeometry | null | undefined): boolean {
  if (!close || zoom < ROADS_FROM) return false;
  const turn = WORLD_SIZE * 2 ** zoom;
  const left = origin.x + view.x;
  const corner = { x: left - turn * Math.floor(left / turn), y: origin.y + view.y };
  return inSight(close.roads, { zoom, corner, width: view.w, height: view.h }).length > 0;
}
