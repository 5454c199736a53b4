import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LandShape } from "../../../src/views/map/basemap/basemapGeometry.ts";
import { Land, type LandView } from "../../../src/views/map/basemap/Land.ts";
import type { Ground } from "../../../src/views/map/basemap/paintLand.ts";

/** A square of a country, in world pixels at zoom 0. */
const square = (country: string, west: number, north: number, side: number): LandShape => ({
  country,
  lines: [],
  box: [west, north, west + side, north + side],
});

const GEOMETRY = { lakes: [], rivers: [], regions: [], borders: [], coast: [], roads: [] };
const colours = {} as LandView["colours"];
const VIEW: LandView = {
  frame: { zoom: 2, corner: { x: 100, y: 40 }, width: 400, height: 300, density: 1 },
  corner: { x: -50, y: -20 },
  colours,
  patches: [
    {
      name: "small",
      turns: 0,
      clip: null,
      geometry: {
        ...GEOMETRY,
        land: [square("GE", 50, 35, 10), square("FI", 60, 12, 10), square("RU", 20, 10, 100)],
      },
    },
  ],
};

const ground = (...silent: string[]): Ground => ({ silent: new Set(silent), tints: new Map() });

/** Sizes of the canvases that were painted, in device pixels. */
let painted: string[] = [];

const pen = new Proxy({}, { get: () => () => null, set: () => true });

class Canvas {
  width = 0;
  height = 0;
  getContext = () => pen;
  transferToImageBitmap(): object {
    painted.push(`${this.width} × ${this.height}`);
    return {};
  }
}

beforeEach(() => {
  painted = [];
  vi.stubGlobal("OffscreenCanvas", Canvas);
  vi.stubGlobal("Path2D", class {});
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(pen as never);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the land", () => {
  it("is painted whole for a view, and then only where a day says something else of a country", () => {
    const land = new Land(new Set());
    land.paint(VIEW, ground());
    expect(painted).toEqual(["400 × 300"]);
    expect(land.element.children).toHaveLength(1);

    painted = [];
    land.show(ground());
    expect(painted).toEqual([]);
    land.show(ground("GE"));
    // From 4 · 50 - 100 = 100 and 4 · 35 - 40 = 100 to 140 both ways, with 2 pixels for lines: from 96 to 144, in steps of 4.
    expect(painted).toEqual(["48 × 48"]);
    expect(land.element.children).toHaveLength(2);
    expect((land.element.lastElementChild as HTMLElement).style.width).toBe("48px");

    land.show(ground());
    expect(painted).toEqual(["48 × 48"]);
    expect(land.element.children).toHaveLength(1);
  });

  it("keeps to the canvas, and does not paint what is beyond it", () => {
    const land = new Land(new Set());
    land.paint(VIEW, ground("GE"));
    painted = [];
    // Finland's top is 8 pixels below the canvas's: 4 · 12 - 40. It goes from 140 to 180 across.
    land.show(ground("GE", "FI", "XX"));
    expect(painted).toEqual(["48 × 48"]);
    land.show(ground("FI"));
    expect(painted).toEqual(["48 × 48", "48 × 48", "48 × 48"]);
  });

  it("is painted whole where most of it changes, and for another view", () => {
    const land = new Land(new Set());
    land.paint(VIEW, ground("GE"));
    painted = [];
    land.show(ground("RU", "GE"));
    expect(painted).toEqual(["400 × 300"]);
    land.show(ground("RU"));
    expect(land.element.children).toHaveLength(2);
    land.paint({ ...VIEW, frame: { ...VIEW.frame, width: 500 } }, ground("RU"));
    expect(painted).toEqual(["400 × 300", "48 × 48", "500 × 300"]);
    expect(land.element.children).toHaveLength(1);
  });
});
