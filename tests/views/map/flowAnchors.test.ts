import { describe, expect, it } from "vitest";
import type { FlowStart } from "../../../src/views/map/content/origins.ts";
import { type LonLat, unprojectWorld } from "../../../src/views/map/geometry/project.ts";
import { flowAnchor, type Geography } from "../../../src/views/map/layout/flowAnchors.ts";

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
const geography: Geography = {
  pointOf: (code) => POINTS.get(code),
  borders: new Map<string, LonLat>([
    ["PL-UA", [23.6, 50.4]],
    ["CO-VE", [-72.5, 7.5]],
    ["RU-UA", [38, 50]],
  ]),
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
  it("crosses the border of neighbours, from a little inside the one into the other", () => {
    expect(way("UA", "PL")).toMatchObject({ tail: [27.9, 49.6], tip: [19, 52] });
    expect(way("VE", "CO")).toMatchObject({ tail: [-68, 7.2], tip: [-73, 4] });
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
