import type { MultiPolygon, Polygon } from "geojson";
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

/** Which country a point lies in, by one level of the basemap. */
function countryIn(basemap: Basemap): CountryAt {
  const countries = feature(basemap, basemap.objects.countries).features.map(({ geometry, properties }) => {
    const shape = geometry as Polygon | MultiPolygon;
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    const lats = polygons.flat(2).map(([, lat = 0]) => lat);
    const south = lats.reduce((a, b) => Math.min(a, b), 90);
    const north = lats.reduce((a, b) => Math.max(a, b), -90);
    return { code: properties.a2, polygons, south, north };
  });
  return (lon, lat) =>
    countries.find(
      ({ polygons, south, north }) => south <= lat && lat <= north && polygonsContain(polygons, [lon, lat]),
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
