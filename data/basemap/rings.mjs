/** Small planar geometry on rings (closed arrays of [longitude, latitude]). */

/** Whether a point is inside a ring, by the even-odd rule. */
export function ringContains(ring, [x, y]) {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[i === 0 ? ring.length - 1 : i - 1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** The polygons of a Polygon or MultiPolygon, as MultiPolygon coordinates. */
export function polygonsOf(geometry) {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Latitude in Mercator's stretched degrees, which are as long as degrees of longitude. */
export function mercator(latitude) {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** The area of a ring on a Mercator map, in square degrees of longitude. */
export function mercatorArea(ring) {
  const y = ring.map((position) => mercator(position[1]));
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    twice += ring[j][0] * y[i] - ring[i][0] * y[j];
  return Math.abs(twice) / 2;
}
