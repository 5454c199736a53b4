import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../../../../src/load/parse.ts";
import { around, type Box, isUnder, overlaps } from "../../../../src/views/map/geometry/boxes.ts";
import type { Positioned, Surface } from "../../../../src/views/map/layout/positioned.ts";
import { handOf } from "../../../../src/views/map/layout/positionOnMap.ts";
import { layOut, openingSurface } from "../pictures/opening.ts";
import { furniture } from "./furniture.ts";
import { SIZES } from "./sizes.ts";

const exodus = parseText(readFileSync("data/exodus-2022.json", "utf8"));
const DAYS = [0, 6, 13, 24, 68];

/** The boxes of all that can be pressed in view. */
const buttonsOf = ({ flows, marks, routes, flags, countries }: Positioned): Box[] => [
  ...flows.filter(({ isInView }) => isInView).map(({ label, tip }) => label?.box ?? around(tip.x, tip.y, 12)),
  ...marks.map(({ hand }) => around(hand.x, hand.y, 12)),
  ...routes.filter(({ isInView }) => isInView).map(({ middle }) => around(middle.x, middle.y, 12)),
  ...flags.map(({ at }) => around(at.x, at.y, 12)),
  ...countries.map(({ box }) => box),
];

/** A map of the record, moved and at a zoom: what was in its middle is then elsewhere, also under its corners. */
function surfaceAt(size: { w: number; h: number }, closer: number, dx: number, dy: number): Surface {
  const opening = openingSurface(exodus, size);
  const { frame } = opening;
  const scale = 2 ** closer;
  const middle = { x: frame.origin.x + size.w / 2 + dx, y: frame.origin.y + size.h / 2 + dy };
  const origin = { x: middle.x * scale - size.w / 2, y: middle.y * scale - size.h / 2 };
  return {
    ...opening,
    frame: { ...frame, zoom: frame.zoom + closer, origin },
    countryAt: null,
    reserved: furniture(size),
  };
}

describe.each(SIZES)("on a map of $w × $h", (size) => {
  it("nothing that can be pressed lies under the legend or the controls, wherever the map is", () => {
    const moves = [-0.4, -0.2, 0, 0.2, 0.4].flatMap((x) => [-0.3, 0, 0.3].map((y) => [x, y] as const));
    for (const closer of [0, 1.3])
      for (const [x, y] of moves) {
        const surface = surfaceAt(size, closer, x * size.w, y * size.h);
        for (const day of DAYS) {
          const positioned = layOut(exodus, exodus.firstDay + day, surface);
          expect(buttonsOf(positioned).filter((box) => isUnder(box, surface.reserved))).toEqual([]);
          const marks = positioned.marks.map(({ hand }) => around(hand.x, hand.y, 11.9));
          for (const [i, box] of marks.entries())
            expect(marks.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
        }
      }
  });
});

describe("the button of a mark", () => {
  const legend = { x: 8, y: 300, w: 140, h: 26 };

  it("is at its point where nothing reaches near", () => {
    expect(handOf({ x: 60, y: 280 }, [legend])).toEqual({ x: 60, y: 280 });
  });

  it("moves off what reaches over its edge, by as little as that takes", () => {
    expect(handOf({ x: 60, y: 297 }, [legend])).toEqual({ x: 60, y: 287 });
    expect(handOf({ x: 152, y: 310 }, [legend])).toEqual({ x: 161, y: 310 });
    expect(handOf({ x: 60, y: 330 }, [legend])).toEqual({ x: 60, y: 339 });
  });

  it("is none where its point is covered, or where there is no room beside it", () => {
    expect(handOf({ x: 60, y: 305 }, [legend])).toBe(null);
    expect(handOf({ x: 60, y: 297 }, [legend, { x: 40, y: 260, w: 60, h: 20 }])).toBe(null);
  });
});
