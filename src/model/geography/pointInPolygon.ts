import type { Position } from "geojson";

/** Whether the edge from a to b crosses the ray that runs east from the point. */
function crossesRay(a: Position, b: Position, point: Position): boolean {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [x = 0, y = 0] = point;
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
}

/**
 * Whether a point lies inside the coordinates of a GeoJSON MultiPolygon, on the flat map of longitude and
 * latitude. By the even-odd rule, so a point in a hole is outside; rings may be closed or not.
 */
export function polygonsContain(polygons: readonly Position[][][], point: Position): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    ring.forEach((position, index) => {
      const previous = ring.at(index - 1) ?? position;
      if (crossesRay(previous, position, point)) inside = !inside;
    });
  }
  return inside;
}
