import { readFileSync } from "node:fs";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { polygonsContain } from "../../model/pointInPolygon.ts";

const BASEMAP = new URL("../../../data/basemap/detail.json", import.meta.url);

type Basemap = Topology<{ countries: GeometryCollection<{ a2: string }> }>;

type CountryAt = (lon: number, lat: number) => string | null;

let known: CountryAt | undefined;

/** Reads the shipped basemap, once, and answers which country (ISO code) a point lies in; null at sea. */
export function readCountries(): CountryAt {
  known ??= read();
  return known;
}

function read(): CountryAt {
  const basemap = JSON.parse(readFileSync(BASEMAP, "utf8")) as Basemap;
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
