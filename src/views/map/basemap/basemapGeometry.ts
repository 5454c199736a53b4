import { feature, mesh } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { projectWorld, WORLD_SIZE } from "../geometry/project.ts";

/** A bounding box in world pixels at zoom 0: west, north, east, south. */
type WorldBox = readonly [number, number, number, number];

/** A polygon's rings or one line, in world pixels at zoom 0, each as x, y, x, y, … */
export interface Shape {
  readonly lines: readonly Float64Array[];
  readonly box: WorldBox;
}

/** A polygon of a country. */
export interface LandShape extends Shape {
  readonly country: string;
}

/** A river, 1 for the largest to 4. */
interface RiverShape extends Shape {
  readonly rank: number;
}

/** One level of detail of the basemap, projected once. */
export interface BasemapGeometry {
  readonly land: readonly LandShape[];
  readonly lakes: readonly Shape[];
  readonly rivers: readonly RiverShape[];
  readonly regions: readonly Shape[];
  readonly borders: readonly Shape[];
  readonly coast: readonly Shape[];
  /** Roads over borders, as lines from town to town; none but in the closest level. */
  readonly roads: readonly Shape[];
}

type Position = readonly number[];

/** The topology with its arcs decoded and projected, so that everything made from it is in world pixels. */
function projected(topology: Topology): Topology {
  const { transform, ...rest } = topology;
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? [];
  const [moveX = 0, moveY = 0] = transform?.translate ?? [];
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x = transform ? x + dx : dx;
      y = transform ? y + dy : dy;
      const point = projectWorld([x * scaleX + moveX, y * scaleY + moveY]);
      return [point.x, point.y];
    });
  });
  return { ...rest, arcs };
}

function toShape(lines: readonly (readonly Position[])[]): Shape {
  let [west, north, east, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  const flat = lines.map((line) => {
    const points = new Float64Array(line.length * 2);
    line.forEach(([x = 0, y = 0], i) => {
      points[2 * i] = x;
      points[2 * i + 1] = y;
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    });
    return points;
  });
  return { lines: flat, box: [west, north, east, south] };
}

/** The parts of a GeoJSON geometry: each polygon with its rings, each line by itself. */
function shapesOf(geometry: GeoJSON.Geometry | null): Shape[] {
  if (geometry?.type === "Polygon") return [toShape(geometry.coordinates)];
  if (geometry?.type === "MultiPolygon") return geometry.coordinates.map(toShape);
  if (geometry?.type === "LineString") return [toShape([geometry.coordinates])];
  if (geometry?.type === "MultiLineString") return geometry.coordinates.map((line) => toShape([line]));
  return [];
}

interface Part<P> {
  readonly properties: P;
  readonly shapes: readonly Shape[];
}

/** The geometries of a topology's object with their properties; a bare geometry counts as one, none as none. */
function partsOf(topology: Topology, name: string): Part<Record<string, unknown>>[] {
  const object = topology.objects[name];
  if (!object) return [];
  const made = feature(topology, object);
  const features = made.type === "FeatureCollection" ? made.features : [made];
  return features.map(({ properties, geometry }) => ({
    properties: (properties ?? {}) as Record<string, unknown>,
    shapes: shapesOf(geometry),
  }));
}

/** How near a point is to the frame's edge that lies on it, in degrees. */
const ON_EDGE = 0.001;

/** The parts of lines that do not run along the edge of a level's frame, where land is only cut off. */
function withoutCuts(lines: readonly Position[][], [west, south, east, north]: GeoJSON.BBox): Position[][] {
  const [a, b] = [projectWorld([west, north]), projectWorld([east, south])];
  const near = (ON_EDGE * WORLD_SIZE) / 360;
  const isCut = ([px = 0, py = 0]: Position, [qx = 0, qy = 0]: Position): boolean =>
    [a.x, b.x].some((x) => Math.abs(px - x) < near && Math.abs(qx - x) < near) ||
    [a.y, b.y].some((y) => Math.abs(py - y) < near && Math.abs(qy - y) < near);
  return lines.flatMap((line) => {
    const parts: Position[][] = [[]];
    line.forEach((at, i) => {
      const before = line[i - 1];
      if (before && isCut(before, at)) parts.push([]);
      parts.at(-1)?.push(at);
    });
    return parts.filter((part) => part.length > 1);
  });
}

/** Prepares a basemap level: decodes its TopoJSON, projects it, and parts borders from coasts. */
export function prepareBasemap(topology: Topology): BasemapGeometry {
  const world = projected(topology);
  const shapes = (name: string): Shape[] => partsOf(world, name).flatMap((part) => part.shapes);
  const { countries } = world.objects as { countries?: GeometryObject };
  const lines = (isBorder: boolean): Position[][] =>
    countries ? mesh(world, countries, (a, b) => (a !== b) === isBorder).coordinates : [];
  const lineShapes = (all: readonly Position[][]): Shape[] => all.map((line) => toShape([line]));
  return {
    land: partsOf(world, "countries").flatMap(({ properties, shapes: polygons }) =>
      polygons.map((shape) => ({ ...shape, country: String(properties.a2 ?? "") })),
    ),
    lakes: shapes("lakes"),
    rivers: partsOf(world, "rivers").flatMap(({ properties, shapes: courses }) =>
      courses.map((shape) => ({ ...shape, rank: Number(properties.rank ?? 4) })),
    ),
    regions: shapes("regions"),
    borders: lineShapes(lines(true)),
    roads: shapes("roads"),
    coast: lineShapes(topology.bbox ? withoutCuts(lines(false), topology.bbox) : lines(false)),
  };
}
