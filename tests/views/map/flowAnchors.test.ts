import { describe, expect, it } from "vitest";
import type { FlowStart } from "../../../src/views/map/content/origins.ts";
import { curveAt, curveBetween } from "../../../src/views/map/geometry/curve.ts";
import { type LonLat, projectWorld, unprojectWorld } from "../../../src/views/map/geometry/project.ts";
import { flowAnchor } from "../../../src/views/map/layout/flows/flowAnchors.ts";
import { type Geography, geographyOf } from "../../../src/views/map/layout/geography.ts";
import { figure, parsed } from "./fixture.ts";

const POINTS = new Map<string, LonLat>([
  ["UA", [31, 49]],
  ["PL", [19, 52]],
  ["SY", [38.6, 35]],
  ["DE", [10, 51]],
  ["VE", [-66, 7]],
  ["CO", [-73, 4]],
  ["RU", [96, 62.5]],
  ["KZ", [68, 49.8]],
  ["US", [-150, 65]],
]);
const BORDERS = new Map<string, LonLat>([
  ["PL-UA", [23.6, 50.4]],
  ["CO-VE", [-72.5, 7.5]],
  ["RU-UA", [38, 50]],
]);
const geography: Geography = {
  pointOf: (code) => POINTS.get(code),
  borderOf: (a, b) => BORDERS.get([a, b].sort().join("-")),
};

const rounded = (degrees: number): number => Number(degrees.toFixed(1));

function way(start: string | FlowStart, country: string) {
  const from = typeof start === "string" ? { country: start, at: null } : start;
  const anchor = flowAnchor(from, country, geography);
  if (!anchor) return null;
  const [tail, tip] = [unprojectWorld(anchor.from), unprojectWorld(anchor.to)];
  return { tail: tail.map(rounded), tip: tip.map(rounded), border: anchor.border };
}

describe("an arrow between two countries", () => {
  it("crosses the border of neighbours at its point, from a little inside the one into the other", () => {
    for (const [start, country] of [
      ["UA", "PL"],
      ["UA", "RU"],
    ] as const) {
      const anchor = flowAnchor({ country: start, at: null }, country, geography);
      const { x, y } = projectWorld(geography.borderOf(start, country) ?? [0, 0]);
      if (!anchor) throw new Error("no arrow");
      const { x: cx, y: cy } = curveAt(curveBetween(anchor.from, anchor.to, anchor.bend), anchor.border);
      expect(Math.hypot(cx - x, cy - y)).toBeLessThan(0.4);
    }
    // 3.2 world pixels, 4.5° of longitude, behind the border at 23.6° E; and about at Poland's point.
    const { tail, tip } = way("UA", "PL") ?? { tail: [], tip: [] };
    expect(tail[0]).toBeCloseTo(27.8, 0);
    expect(tail[1]).toBeCloseTo(49.5, 0);
    expect(tip[0]).toBeCloseTo(19, 0);
    expect(tip[1]).toBeCloseTo(52, 0);
  });

  it("does not run through the whole of a large country", () => {
    const into = way("UA", "RU");
    expect(into?.tail[0]).toBeLessThan(38);
    expect(into?.tip[0]).toBeGreaterThan(38);
    expect(into?.tip[0]).toBeLessThan(45);
  });

  it("runs from point to point where there is no border between them", () => {
    expect(way("SY", "DE")).toEqual({ tail: [38.6, 35], tip: [10, 51], border: 0.5 });
  });

  it("starts at the place that is named", () => {
    expect(way({ country: "UA", at: [24.03, 49.84] }, "PL")).toMatchObject({
      tail: [24, 49.8],
      tip: [19, 52],
    });
  });

  it("is as somebody has drawn it where somebody has", () => {
    expect(way("RU", "KZ")).toMatchObject({ tail: [61.5, 56.6], tip: [68, 49.8], border: 0.4 });
  });

  it("takes the short way over the antimeridian", () => {
    const anchor = flowAnchor({ country: "RU", at: [178, 66] }, "US", geography);
    expect(anchor && unprojectWorld(anchor.to)[0]).toBeCloseTo(210);
  });

  it("is not there within one country, nor where nothing is known of one of them", () => {
    expect(way("UA", "UA")).toBeNull();
    expect(way("XX", "PL")).toBeNull();
    expect(way("UA", "XX")).toBeNull();
  });
});

describe("the geography of a dataset", () => {
  const crossing = (id: string, coordinates: LonLat) => ({
    id,
    name: id,
    kind: "crossing",
    country: "CO",
    between: ["VE", "CO"],
    coordinates,
  });
  const open = (places: object[]) =>
    parsed({
      places: [{ id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" }, ...places],
      figures: [figure("f", "kz", "2022-09-27")],
    });
  const middles = new Map<string, LonLat>([["CO-VE", [-68, 6]]]);

  it("crosses a border at the record's most central crossing, else in its middle", () => {
    const places = [crossing("a", [-72.4, 7.8]), crossing("b", [-72, 8.4]), crossing("c", [-70, 7])];
    expect(geographyOf(open(places), middles).borderOf("VE", "CO")).toEqual([-72, 8.4]);
    expect(geographyOf(open([]), middles).borderOf("VE", "CO")).toEqual([-68, 6]);
    expect(geographyOf(open([]), middles).borderOf("VE", "BR")).toBeUndefined();
  });
});
