import { describe, expect, it } from "vitest";
import { prepareBasemap } from "../../../src/views/map/basemap/basemapGeometry.ts";
import { layOutNames, namesInSight } from "../../../src/views/map/basemap/layOutNames.ts";
import { flowScale, flowWidth, NO_WIDTH } from "../../../src/views/map/content/flowScale.ts";
import { curveAt, curveBetween } from "../../../src/views/map/geometry/curve.ts";
import { projectWorld, toFrame } from "../../../src/views/map/geometry/project.ts";
import { keyStep, wheelStep } from "../../../src/views/map/ground/inputSteps.ts";
import { flowShape } from "../../../src/views/map/layout/flows/flowShape.ts";

describe("projection", () => {
  it("puts the equator and Greenwich in the middle of a 256 pixel world", () => {
    expect(projectWorld([0, 0])).toEqual({ x: 128, y: 128 });
    expect(projectWorld([-180, 85.0511287798]).y).toBeCloseTo(0, 6);
    expect(projectWorld([215, 0]).x).toBeCloseTo(280.89, 2);
    expect(projectWorld([0, 90]).y).toBeCloseTo(0, 6);
  });

  it("doubles with each zoom and starts at the frame's origin", () => {
    const frame = { zoom: 1, origin: { x: 10, y: 20 }, view: { x: 0, y: 0, w: 1, h: 1 } };
    expect(toFrame(frame, [0, 0])).toEqual({ x: 246, y: 236 });
  });
});

describe("basemap", () => {
  // Two squares side by side: they share the meridian 10° E.
  const topology = {
    type: "Topology" as const,
    bbox: [0, -10, 40, 20] as [number, number, number, number],
    transform: { scale: [10, 10] as [number, number], translate: [0, 0] as [number, number] },
    arcs: [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [-1, 0],
        [0, -1],
        [1, 0],
      ],
      [
        [1, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ],
    ],
    objects: {
      countries: {
        type: "GeometryCollection" as const,
        geometries: [
          { type: "Polygon" as const, arcs: [[0, 1]], properties: { a2: "AA" } },
          { type: "Polygon" as const, arcs: [[0, 2]], properties: { a2: "BB" } },
        ],
      },
    },
  };

  it("projects shapes to world pixels with their boxes, and parts borders from coasts", () => {
    const geometry = prepareBasemap(topology);
    expect(geometry.land.map(({ country }) => country)).toEqual(["AA", "BB"]);
    expect(geometry.land[0]?.box[0]).toBeCloseTo(128, 6);
    expect(geometry.land[0]?.box[2]).toBeCloseTo(projectWorld([10, 0]).x, 6);
    expect(geometry.land[0]?.box[1]).toBeCloseTo(projectWorld([0, 10]).y, 6);
    expect(geometry.borders).toHaveLength(1);
    expect([...(geometry.borders[0]?.lines[0] ?? [])]).toHaveLength(4);
    expect(geometry.coast.length).toBeGreaterThan(0);
    expect(geometry.lakes).toEqual([]);
  });

  it("draws no coast where land is cut off by the frame", () => {
    const { coast } = prepareBasemap(topology);
    const segments = coast.flatMap(({ lines: [line = new Float64Array()] }) =>
      Array.from({ length: line.length / 2 - 1 }, (_, i) => [line[2 * i], line[2 * i + 2]]),
    );
    // Six sides of the two squares are coast; the westernmost lies on the frame's edge.
    expect(segments).toHaveLength(5);
    expect(segments.filter(([a, b]) => a === 128 && b === 128)).toEqual([]);
  });
});

describe("names of the basemap", () => {
  const names = {
    countries: [{ a2: "KZ", name: "Kazakhstan", at: [67, 48] as const, rank: 1 }],
    seas: [],
    cities: [
      { a2: "KZ", name: "Astana", at: [71.4, 51.2] as const, rank: 1 },
      { a2: "KZ", name: "Karaganda", at: [73.1, 49.8] as const, rank: 5 },
    ],
  };
  const world = projectWorld([50, 60]);
  const frame = {
    zoom: 3.6,
    corner: { x: world.x * 2 ** 3.6, y: world.y * 2 ** 3.6 },
    width: 600,
    height: 400,
  };
  const corner = { x: -30, y: 10 };
  const overlay = { boxes: [], countriesDone: new Set<string>(), wanted: [], landmarks: [] };
  const layOut = (rest: object) =>
    layOutNames(
      namesInSight(names, frame, corner, { ...corner, w: 600, h: 400 }),
      { ...overlay, ...rest },
      (text: string) => text.length * 7,
    );
  const textsIn = (rest: object) => layOut(rest).map(({ text }) => text);

  it("shows names by rank, and the ends of journeys whatever their rank", () => {
    expect(textsIn({})).toEqual(["KAZAKHSTAN", "Astana"]);
    expect(textsIn({ wanted: [{ a2: "KZ", name: "Karaganda", at: [73.1, 49.8], isRegion: false }] })).toEqual(
      ["KAZAKHSTAN", "Karaganda", "Astana"],
    );
  });

  it("leaves out what is a button already and what something else covers", () => {
    expect(textsIn({ countriesDone: new Set(["KZ"]) })).toEqual(["Astana"]);
    expect(textsIn({ boxes: [{ ...corner, w: 600, h: 400 }] })).toEqual([]);
  });
});

describe("flows", () => {
  it("has one scale, by the square root, from a least width to that of the largest flow", () => {
    const scale = flowScale(400_000);
    expect(scale(400_000)).toBe(42);
    expect(scale(100_000)).toBe(21);
    expect(scale(25_000)).toBe(10.5);
    expect(scale(1)).toBe(1.5);
    expect(scale(0)).toBe(1.5);
    expect(flowScale(7_113_589)(7_113_589)).toBe(42);
    expect(flowScale(0)(0)).toBe(1.5);
  });

  it("are solid only as far as the lower end of a range, and as wide as the one end of an open one", () => {
    const width = (low: number | null, high: number | null, hedge: "between" | "over" | "up-to") =>
      flowWidth({ low, high, hedge }, flowScale(400_000));
    expect(width(100_000, 400_000, "between")).toEqual({ outer: 42, inner: 21, look: "range" });
    expect(width(100_000, null, "over")).toMatchObject({ outer: 21, inner: 21 });
    expect(width(null, 100_000, "up-to")).toMatchObject({ outer: 21, inner: 21 });
    expect(flowWidth({ low: null, high: null, hedge: "about", words: "many" }, flowScale(9))).toEqual(
      NO_WIDTH,
    );
  });

  it("draws each hedge its own way", () => {
    const shape = (value: Parameters<typeof flowWidth>[0]) =>
      flowShape({ x: 0, y: 0 }, { x: 100, y: 0 }, 0, flowWidth(value, flowScale(2_000_000)));
    const parts = (path: string) => path.split("M").length - 1;
    const exact = shape({ low: 70000, high: 70000, hedge: "exact" });
    expect([parts(exact.filled), exact.pale, exact.lined]).toEqual([2, "", ""]);
    expect(parts(shape({ low: 70000, high: 70000, hedge: "about" }).filled)).toBeGreaterThan(5);
    const over = shape({ low: 70000, high: null, hedge: "over" });
    expect(parts(over.filled)).toBe(1);
    expect(over.lined).not.toContain("Z");
    const upTo = shape({ low: null, high: 70000, hedge: "up-to" });
    expect([upTo.filled, parts(upTo.pale), parts(upTo.lined)]).toEqual(["", 1, 1]);
    expect(shape({ low: 35000, high: 70000, hedge: "between" }).pale).not.toBe("");
    expect(shape({ low: null, high: null, hedge: "about", words: "many" }).filled).not.toContain("NaN");
  });

  it("bows to the left of the way", () => {
    const middle = curveAt(curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2), 0.5);
    expect(middle).toMatchObject({ x: 50, y: -10, nx: 0, ny: -1 });
  });
});

describe("input", () => {
  it("reads the keys that move the map and leaves the others to the page", () => {
    expect(keyStep("ArrowLeft")).toEqual({ pan: [-90, 0] });
    expect(keyStep("+")).toEqual({ zoom: 0.75 });
    expect(keyStep("Tab")).toBeNull();
  });

  it("zooms in when the wheel turns up, never by much at once", () => {
    expect(wheelStep({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toBeCloseTo(0.4);
    expect(wheelStep({ deltaY: 5, deltaMode: 0, ctrlKey: true })).toBeCloseTo(-0.05);
    expect(wheelStep({ deltaY: 3000, deltaMode: 0, ctrlKey: false })).toBe(-0.6);
    expect(wheelStep({ deltaY: -3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(0.24);
  });
});
