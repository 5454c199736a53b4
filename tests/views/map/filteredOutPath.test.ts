import { describe, expect, it } from "vitest";
import { filteredOutPath } from "../../../src/views/map/content/filteredOutPath.ts";
import { projectWorld } from "../../../src/views/map/geometry/project.ts";
import { FIRST, figure, parsed } from "./fixture.ts";

const archive = parsed({
  figures: [
    figure("lars", "verkhny-lars", "2022-09-25"),
    figure("syrym", "syrym", "2022-09-22"),
    figure("syrym-again", "syrym", "2022-09-28"),
    figure("country", "kz", "2022-09-22"),
    figure("village", "nowhere", "2022-09-22"),
    figure("misprint", "karaganda", "2022-09-22", { misprint: true }),
  ],
});

/** At zoom 0 with Syrym, 51.15 E 51.67 N, at 100, 100. */
const syrym = projectWorld([51.15, 51.67]);
const frame = {
  zoom: 0,
  origin: { x: syrym.x - 100, y: syrym.y - 100 },
  view: { x: 0, y: 0, w: 200, h: 200 },
};
const pathOn = (day: number, shown: string[] = [], from = 0): string =>
  filteredOutPath(archive, "happened", [FIRST + from, FIRST + day], new Set(shown), frame);

describe("places that the filter leaves out", () => {
  it("are dots from the day of their first figure on", () => {
    expect(pathOn(0)).toBe("");
    expect(pathOn(1)).toBe("M100 100h0");
    // Verkhny Lars, 44.627 E 42.755 N: 4.6 pixels west, 9.4 south by Mercator.
    expect(pathOn(4)).toBe("M100 100h0M95 109h0");
  });

  it("are only those with a figure of the days shown", () => {
    expect(pathOn(4, [], 4)).toBe("M95 109h0");
    expect(pathOn(6, [], 5)).toBe("");
    expect(pathOn(7, [], 5)).toBe("M100 100h0");
  });

  it("are not those that show, nor countries and what has no point", () => {
    expect(pathOn(20, ["syrym"])).toBe("M95 109h0");
    expect(pathOn(20, ["syrym", "verkhny-lars"])).toBe("");
  });
});
