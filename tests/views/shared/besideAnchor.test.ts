import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideAnchor } from "../../../src/views/shared/popover/besideAnchor.ts";

const anchorAt = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 20 });
const DESK = { width: 1440, height: 900 };

describe("a popover", () => {
  it("opens under its anchor where it has room, else over it", () => {
    const list = { width: 300, height: 280 };
    expect(besideAnchor(anchorAt(200, 500), list, DESK)).toEqual({ left: 200, top: 526, ...list });
    expect(besideAnchor(anchorAt(200, 640), list, DESK)).toEqual({ left: 200, top: 354, ...list });
  });

  it("is no higher than the larger side of a low window", () => {
    const at = besideAnchor(anchorAt(200, 220), { width: 300, height: 280 }, { width: 844, height: 390 });
    expect(at).toEqual({ left: 200, top: 8, width: 300, height: 206 });
  });

  it("stands over its anchor, in the middle, as a tip", () => {
    const tip = { width: 100, height: 24 };
    expect(besideAnchor(anchorAt(700, 500), tip, DESK, "middle", "above")).toEqual({
      left: 660,
      top: 470,
      ...tip,
    });
    expect(besideAnchor(anchorAt(700, 10), tip, DESK, "middle", "above").top).toBe(36);
  });

  it("is wholly inside the window, whatever it opens at", () => {
    const size = fc.record({
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 1, max: 600 }),
    });
    const view = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 320, max: 2000 }),
    });
    const point = fc.integer({ min: -100, max: 2100 });
    fc.assert(
      fc.property(point, point, size, view, (left, top, wanted, window) => {
        const at = besideAnchor(anchorAt(left, top), wanted, window);
        return (
          at.left >= 8 &&
          at.top >= 8 &&
          at.left + at.width <= window.width - 8 &&
          at.top + at.height <= window.height - 8
        );
      }),
    );
  });
});
