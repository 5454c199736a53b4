import { describe, expect, it } from "vitest";
import { inLines, shortened } from "../../../../src/views/map/geometry/labels.ts";
import {
  awayFrom,
  awayFromArrow,
  cross,
  endsOf,
  leaderTo,
  pointsAlong,
  reachOf,
} from "../../../../src/views/map/layout/flows/leaders.ts";
import type { Measure } from "../../../../src/views/shared/textWidth.ts";

/** Every letter is ten pixels wide. */
const tens: Measure = (text) => [...text].length * 10;
const wide = (text: string): number => tens(text, "name");

describe("a name that is too long", () => {
  it("is cut at a word, and within one where that does not fit", () => {
    expect(shortened("Verkhny Lars", 200, wide)).toBe("Verkhny Lars");
    expect(shortened("Verkhny Lars, the old post", 150, wide)).toBe("Verkhny Lars…");
    expect(shortened("Llanfairpwllgwyngyll", 100, wide)).toBe("Llanfairp…");
    expect(shortened("x".repeat(5000), 100, wide)).toBe("xxxxxxxxx…");
  });
});

describe("a text in lines", () => {
  const lines = (text: string, most: number) => inLines(text, "name", most, tens).map((line) => line.text);

  it("is broken at spaces, never between a number and what it counts", () => {
    expect(lines("as of about 27 Sept", 110)).toEqual(["as of about", "27 Sept"]);
    expect(lines("Altanbulag, 25 Sept", 140)).toEqual(["Altanbulag,", "25 Sept"]);
    expect(lines("Georgia", 30)).toEqual(["Georgia"]);
  });
});

describe("a leader", () => {
  const box = { x: 0, y: 0, w: 40, h: 20 };

  it("leads from the nearest point of its label to the nearest of its ends", () => {
    const ends = [
      { x: 100, y: 10, radius: 4 },
      { x: 70, y: 50, radius: 0 },
    ];
    expect(leaderTo(box, ends)).toEqual([{ x: 40, y: 20 }, ends[1]]);
    expect(awayFromArrow(box, ends)).toBe(Math.sqrt(1800));
    expect(reachOf(ends, { x: 100, y: 50 })).toBe(44);
    expect(awayFrom(box, { x: 100, y: 10 })).toBe(60);
    expect(awayFrom(box, { x: 10, y: 10 })).toBe(0);
  });

  it("ends on the half of its arrow that has arrived, in the country where one can tell", () => {
    const along = [0, 10, 20, 30, 40, 50].map((x) => ({ x, y: 0, radius: 3 }));
    const shape = { filled: "", pale: "", lined: "", lineWidth: 1, spine: "", along };
    const arrow = { tail: { x: 0, y: 0 }, tip: { x: 50, y: 0 }, shape, back: null };
    const xs = (countryAt: ((at: { x: number }) => string | null) | null) =>
      endsOf(arrow, "AA", countryAt).map(({ x }) => x);
    expect(xs(null)).toEqual([30, 40, 50]);
    expect(xs(({ x }) => (x > 35 ? "AA" : "BB"))).toEqual([40, 50]);
    expect(xs(() => "BB")).toEqual([50]);
    expect(endsOf({ ...arrow, shape: null }, "AA", null)).toEqual([{ x: 50, y: 0, radius: 0 }]);
  });

  it("crosses another only where both pass through each other", () => {
    const across = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ] as const;
    expect(
      cross(across, [
        { x: 0, y: 10 },
        { x: 10, y: 0 },
      ]),
    ).toBe(true);
    expect(
      cross(across, [
        { x: 20, y: 0 },
        { x: 20, y: 30 },
      ]),
    ).toBe(false);
    expect(
      cross(across, [
        { x: 0, y: 5 },
        { x: 3, y: 5 },
      ]),
    ).toBe(false);
    expect(
      pointsAlong(
        [
          { x: 0, y: 0 },
          { x: 16, y: 0 },
        ],
        8,
      ),
    ).toEqual([
      { x: 4, y: 0 },
      { x: 12, y: 0 },
    ]);
  });
});
