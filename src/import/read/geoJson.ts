import { isObject } from "../../check/finding.ts";
import { ImportError } from "../faults.ts";
import type { Cell, Grid } from "../table.ts";

const LONGITUDE = "longitude";
const LATITUDE = "latitude";

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** The point of a feature; a line or an area has none, and is told by its properties alone. */
function pointOf(geometry: unknown): readonly [Cell, Cell] {
  if (!isObject(geometry) || geometry.type !== "Point" || !Array.isArray(geometry.coordinates))
    return [null, null];
  const [lon, lat] = geometry.coordinates as unknown[];
  return [cellOf(lon), cellOf(lat)];
}

/** Reads the features of a GeoJSON file: a row for each, a column for each property, and two for the point. */
export function readGeoJson(value: unknown, name: string): Grid {
  const features = isObject(value) && Array.isArray(value.features) ? (value.features as unknown[]) : null;
  if (!features) throw new ImportError("not-geojson");
  const rows = features.map((feature) => {
    const { properties, geometry } = isObject(feature) ? feature : {};
    return { properties: isObject(properties) ? properties : {}, point: pointOf(geometry) };
  });
  const names = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const own = [...names];
  const hasPoints =
    rows.some(({ point }) => point[0] !== null) && !names.has(LONGITUDE) && !names.has(LATITUDE);
  const header: Cell[] = hasPoints ? [...own, LONGITUDE, LATITUDE] : own;
  return {
    name,
    rows: [
      header,
      ...rows.map(({ properties, point }) => {
        const cells = own.map((key) => cellOf(Object.hasOwn(properties, key) ? properties[key] : null));
        return hasPoints ? [...cells, ...point] : cells;
      }),
    ],
  };
}
