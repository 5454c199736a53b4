import { isObject } from "../../model/isObject.ts";
import { type Fault, fileFault, ImportError } from "../faults.ts";
import type { Cell, Grid } from "../table.ts";

const LONGITUDE = "longitude";
const LATITUDE = "latitude";

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** The one point that a geometry is; null for a line, an area and several points. */
function pointOf(geometry: unknown): readonly [Cell, Cell] | null {
  if (!isObject(geometry)) return null;
  const { type, coordinates, geometries } = geometry;
  if (type === "GeometryCollection" && Array.isArray(geometries) && geometries.length === 1)
    return pointOf(geometries[0]);
  if (!Array.isArray(coordinates)) return null;
  if (type === "MultiPoint" && coordinates.length === 1)
    return pointOf({ type: "Point", coordinates: coordinates[0] });
  return type === "Point" ? [cellOf(coordinates[0]), cellOf(coordinates[1])] : null;
}

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** What is one feature, or several, in a file; null where none is. */
function featuresIn(value: unknown): Feature[] | null {
  if (!isObject(value)) return null;
  const all = Array.isArray(value.features)
    ? (value.features as unknown[])
    : value.type === "Feature"
      ? [value]
      : null;
  return all?.map((one) => featureOf(isObject(one) ? one : {})) ?? null;
}

/** Values within a value, each by both names: “geo country”. */
const flat = (record: Readonly<Record<string, unknown>>, before = ""): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      isObject(value) && before === "" ? Object.entries(flat(value, `${key} `)) : [[before + key, value]],
    ),
  );

const featureOf = ({ properties, geometry }: Readonly<Record<string, unknown>>): Feature => ({
  properties: isObject(properties) ? flat(properties) : {},
  geometry,
});

/** Records as many interfaces give them: a list of objects, by itself or under a name such as “data”. */
function recordsIn(value: unknown): Feature[] | null {
  const list = Array.isArray(value)
    ? (value as unknown[])
    : isObject(value)
      ? (Object.values(value).find((one) => Array.isArray(one) && one.length > 0 && one.every(isObject)) as
          | unknown[]
          | undefined)
      : undefined;
  if (!list || list.length === 0 || !list.every(isObject)) return null;
  return list.map((properties) => ({ properties: flat(properties), geometry: undefined }));
}

/** Reads the features of a GeoJSON file, or the records of another JSON file: a row for each, a column for each property, and two for the point. */
export function readGeoJson(value: unknown, name: string): { grid: Grid; faults: Fault[] } {
  const features = featuresIn(value) ?? recordsIn(value);
  if (!features) throw new ImportError("not-geojson");
  const rows = features.map(({ properties, geometry }) => ({
    properties,
    geometry,
    point: pointOf(geometry),
  }));
  const names = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const own = [...names];
  const hasPoints = rows.some(({ point }) => point !== null) && !names.has(LONGITUDE) && !names.has(LATITUDE);
  const header: Cell[] = hasPoints ? [...own, LONGITUDE, LATITUDE] : own;
  const faults = rows.flatMap(({ point, geometry }, at): Fault[] =>
    point === null && isObject(geometry)
      ? [{ ...fileFault("points-only", String(geometry.type), "note"), row: at + 2 }]
      : [],
  );
  const cells = rows.map(({ properties, point }) => {
    const values = own.map((key) => cellOf(Object.hasOwn(properties, key) ? properties[key] : null));
    return hasPoints ? [...values, ...(point ?? [null, null])] : values;
  });
  return { grid: { name, rows: [header, ...cells] }, faults };
}
