import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { polygonsContain } from "../model/geography/pointInPolygon.ts";

/** A level of the basemap, as its file has it. */
export type Basemap = Topology<{ countries: GeometryCollection<{ a2: string }> }>;

/** Which country (ISO code) a point lies in; null at sea. */
export type CountryAt = (lon: number, lat: number) => string | null;

/** The part of the world that the more detailed level draws well: west, south, east, north. */
const DETAILED = [-12, 22, 192, 83] as const;
/** Points west of this meridian, in Bering Strait, lie in the east of the basemap. */
const WEST_END = -169;

/** A polygon with the box that it lies in. */
function boxed(polygon: Position[][]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of polygon.flat()) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return { polygon: [polygon], west, south, east, north };
}

/** Which country a point lies in, by one level of the basemap. Only polygons whose box has the point are looked at. */
function countryIn(basemap: Basemap): CountryAt {
  const polygons = feature(basemap, basemap.objects.countries).features.flatMap(
    ({ geometry, properties: { a2: code } }) => {
      const shape = geometry as Polygon | MultiPolygon;
      const own = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
      return own.map((polygon) => ({ code, ...boxed(polygon) }));
    },
  );
  return (lon, lat) =>
    polygons.find(
      ({ polygon, west, south, east, north }) =>
        west <= lon && lon <= east && south <= lat && lat <= north && polygonsContain(polygon, [lon, lat]),
    )?.code ?? null;
}

/** Answers which country a point lies in, by the level that draws its part of the world. */
export function countriesOf(levels: { readonly detail: Basemap; readonly world: Basemap }): CountryAt {
  const [detail, world] = [countryIn(levels.detail), countryIn(levels.world)];
  const [west, south, east, north] = DETAILED;
  return (lon, lat) => {
    const x = lon < WEST_END ? lon + 360 : lon;
    const isDetailed = x >= west && x <= east && lat >= south && lat <= north;
    return (isDetailed ? detail : world)(x, lat);
  };
}
