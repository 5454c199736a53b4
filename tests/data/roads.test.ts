import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { prepareBasemap } from "../../src/views/map/basemap/basemapGeometry.ts";
import { projectWorld } from "../../src/views/map/geometry/project.ts";
import { hasRoads } from "../../src/views/map/legend/hasRoads.ts";
import { countriesAt, labels } from "./basemapFiles.ts";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const close = prepareBasemap(read("data/basemap/close.json") as Topology);
const { places } = read("data/exodus-2022.json") as {
  places: { id: string; coordinates?: [number, number] }[];
};
const roads = read("data/basemap/roads.json") as { name: string; through: { place?: string }[] }[];

/** The points of a road in world pixels at zoom 0, and how far a place is from the nearest, in such pixels. */
const pointsOf = (road: number): { x: number; y: number }[] => {
  const [line = new Float64Array()] = close.roads[road]?.lines ?? [];
  return Array.from({ length: line.length / 2 }, (_, i) => ({
    x: line[2 * i] ?? 0,
    y: line[2 * i + 1] ?? 0,
  }));
};
const distance = (at: readonly [number, number], road: number): number => {
  const { x, y } = projectWorld(at);
  return Math.min(...pointsOf(road).map((point) => Math.hypot(point.x - x, point.y - y)));
};
/** A step of the file's grid, in world pixels at zoom 0, and a little more. */
const GRID = (0.0004 * 256) / 360;

/** A map whose middle is a place. */
const frameAt = (at: readonly [number, number], zoom: number) => {
  const { x, y } = projectWorld(at);
  const scale = 2 ** zoom;
  return {
    zoom,
    origin: { x: x * scale - 200, y: y * scale - 200 },
    view: { x: 0, y: 0, w: 400, h: 400 },
  };
};

describe("the roads of the basemap", () => {
  it("are those that the list names, each with all of its points", () => {
    expect(close.roads.map((_, road) => pointsOf(road).length)).toEqual(
      roads.map(({ through }) => through.length),
    );
  });

  it("lead through the record's crossings, and from one country into another", () => {
    for (const [i, { through }] of roads.entries()) {
      const crossings = through.flatMap(({ place }) => places.find(({ id }) => id === place) ?? []);
      expect(crossings.length).toBeGreaterThan(0);
      for (const { coordinates } of crossings)
        expect(coordinates && distance(coordinates, i)).toBeLessThan(GRID);
    }
    const vladikavkaz: [number, number] = [44.668, 43.037];
    const tbilisi: [number, number] = [44.834, 41.694];
    expect(countriesAt("close", vladikavkaz)).toEqual(["RU"]);
    expect(countriesAt("close", tbilisi)).toEqual(["GE"]);
    for (const end of [vladikavkaz, tbilisi]) expect(distance(end, 0)).toBeLessThan(4 * GRID);
  });

  it("have their stops on them", () => {
    for (const { at, name } of labels.stops ?? [])
      expect([name, Math.min(...roads.map((_, road) => distance(at, road))) < 4 * GRID]).toEqual([
        name,
        true,
      ]);
  });

  it("are in the legend where one can be seen: from near, and by the crossing, on whichever copy of the world", () => {
    const lars = [44.627, 42.755] as const;
    expect(hasRoads(frameAt(lars, 8), close)).toBe(true);
    expect(hasRoads(frameAt([lars[0] - 360, lars[1]], 8), close)).toBe(true);
    expect(hasRoads(frameAt(lars, 6.9), close)).toBe(false);
    expect(hasRoads(frameAt([76.9, 43.2], 8), close)).toBe(false);
    expect(hasRoads(frameAt(lars, 8), null)).toBe(false);
  });
});
