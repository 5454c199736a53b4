import { describe, expect, it } from "vitest";
import {
  boxOf,
  choosePatches,
  type DegreeBox,
  type LevelName,
  wantedLevels,
} from "../../../src/views/map/basemap/chooseLevels.ts";

/** The opening view of a wide map. */
const OPENING: DegreeBox = [-14, 30, 142, 70];
const CAUCASUS: DegreeBox = [40, 41, 48, 45];
const VENEZUELA: DegreeBox = [-80, 0, -60, 12];
const BERING: DegreeBox = [176, 60, 198, 72];

describe("the levels that are asked for", () => {
  it("are only the small one for the opening view, though its edges are beyond what that draws well", () => {
    expect(wantedLevels(3.5, OPENING)).toEqual(["small"]);
  });

  it("are finer ones for a closer view, down to the one that covers it", () => {
    expect(wantedLevels(6, CAUCASUS)).toEqual(["small", "detail"]);
    expect(wantedLevels(8, CAUCASUS)).toEqual(["small", "close"]);
    expect(wantedLevels(8, [120, 40, 130, 45])).toEqual(["small", "detail", "close"]);
    expect(wantedLevels(7, [88, 19, 98, 26])).toEqual(["world", "worldDetail", "detail"]);
  });

  it("are the world where the view leaves the small one, or is in its backdrop", () => {
    expect(wantedLevels(4, VENEZUELA)).toEqual(["world"]);
    expect(wantedLevels(4, [20, -5, 60, 25])).toEqual(["world"]);
    expect(wantedLevels(2.5, [-60, -60, 200, 80])).toEqual(["world"]);
    expect(wantedLevels(4.5, [70, 14, 110, 36])).toEqual(["world"]);
    expect(wantedLevels(6, VENEZUELA)).toEqual(["world", "worldDetail"]);
    expect(wantedLevels(5, BERING)).toEqual(["world", "worldDetail", "detail"]);
  });

  it("do not depend on how often the reader has gone around the world", () => {
    const again = (box: DegreeBox, turns: number): DegreeBox => [
      box[0] + 360 * turns,
      box[1],
      box[2] + 360 * turns,
      box[3],
    ];
    for (const turns of [-2, -1, 1, 3]) {
      expect(wantedLevels(3.5, again(OPENING, turns))).toEqual(["small"]);
      expect(wantedLevels(5, again(BERING, turns))).toEqual(["world", "worldDetail", "detail"]);
    }
  });
});

it("reads the box of a map in degrees", () => {
  // At zoom 1 the world has 512 pixels; the left upper corner of the view is at 0° E, 0° N.
  const frame = { zoom: 1, origin: { x: 200, y: 156 }, view: { x: 56, y: 100, w: 128, h: 128 } };
  const [west, south, east, north] = boxOf(frame);
  expect([west, east, north]).toEqual([0, 90, 0]);
  expect(south).toBeCloseTo(-66.51326, 5);
});

describe("the levels that are drawn", () => {
  const drawn = (zoom: number, canvas: DegreeBox, ...atHand: LevelName[]) =>
    choosePatches(zoom, canvas, new Set(atHand)).map(({ name, turns }) => `${name} ${turns}`);

  it("are nothing while nothing is at hand", () => {
    expect(drawn(4, OPENING)).toEqual([]);
  });

  it("are the finest that covers the canvas, alone", () => {
    expect(drawn(8, CAUCASUS, "small", "detail", "close")).toEqual(["close 0"]);
    expect(drawn(6, CAUCASUS, "small", "detail", "close")).toEqual(["detail 0"]);
    expect(drawn(4, OPENING, "small", "detail")).toEqual(["small 0"]);
  });

  it("go on with a coarser one beyond the edge of a finer one", () => {
    expect(drawn(8, [120, 40, 130, 45], "small", "detail", "close")).toEqual(["detail 0", "close 0"]);
    expect(drawn(6, [-20, 30, 0, 50], "small", "world", "detail")).toEqual(["world 0", "detail 0"]);
    expect(drawn(6, [-20, 30, 0, 50], "world", "worldDetail", "detail")).toEqual([
      "worldDetail 0",
      "detail 0",
    ]);
    expect(drawn(4, [-20, 30, 0, 50], "world", "worldDetail", "detail")).toEqual(["world 0"]);
  });

  it("are two copies of the world side by side in Bering Strait, and far around it", () => {
    expect(drawn(4, BERING, "world")).toEqual(["world 0", "world 1"]);
    expect(drawn(4, [536, 60, 558, 72], "world")).toEqual(["world 1", "world 2"]);
    expect(drawn(4, [-184, 60, -162, 72], "world")).toEqual(["world -1", "world 0"]);
  });

  it("are the coarser one where a finer one did not come", () => {
    expect(drawn(8, CAUCASUS, "small")).toEqual(["small 0"]);
    expect(drawn(8, CAUCASUS, "small", "detail")).toEqual(["detail 0"]);
  });
});
