import { describe, expect, it } from "vitest";
import { type CountryShape, countryAtIn } from "../../../../src/views/map/geometry/territory.ts";

const ring = (...points: number[]): Float64Array => new Float64Array(points);
/** A square of world pixels with its first point again at its end. */
const square = (x: number, y: number, side: number): Float64Array =>
  ring(x, y, x + side, y, x + side, y + side, x, y + side, x, y);

/** Two neighbours; the eastern one has a lake of sea in it, and an island beyond the antimeridian. */
const SHAPES: readonly CountryShape[] = [
  { country: "AA", lines: [square(10, 10, 20)], box: [10, 10, 30, 30] },
  { country: "BB", lines: [square(30, 10, 20), square(36, 16, 8)], box: [30, 10, 50, 30] },
  { country: "BB", lines: [square(258, 10, 4)], box: [258, 10, 262, 14] },
];
const view = { x: 0, y: 0, w: 100, h: 100 };

describe("the country at a point", () => {
  const countryAt = countryAtIn(SHAPES, { zoom: 0, origin: { x: 0, y: 0 }, view });

  it("is that whose polygon holds it, and none at sea or in a hole", () => {
    expect(countryAt({ x: 20, y: 20 })).toBe("AA");
    expect(countryAt({ x: 33, y: 20 })).toBe("BB");
    expect(countryAt({ x: 40, y: 20 })).toBeNull();
    expect(countryAt({ x: 47, y: 20 })).toBe("BB");
    expect(countryAt({ x: 55, y: 20 })).toBeNull();
    expect(countryAt({ x: 20, y: 60 })).toBeNull();
  });

  it("is found on every copy of the world", () => {
    expect(countryAt({ x: 20 + 256, y: 20 })).toBe("AA");
    expect(countryAt({ x: 20 - 512, y: 20 })).toBe("AA");
    expect(countryAt({ x: 260, y: 12 })).toBe("BB");
    expect(countryAt({ x: 4, y: 12 })).toBe("BB");
  });

  it("is looked up in the pixels of the panes", () => {
    const near = countryAtIn(SHAPES, { zoom: 3, origin: { x: 100, y: 60 }, view });
    // 20, 20 of the world is 160, 160 at zoom 3, and that is 60, 100 of these panes.
    expect(near({ x: 60, y: 100 })).toBe("AA");
    expect(near({ x: 60 + 8 * 13, y: 100 })).toBe("BB");
    expect(near({ x: 60, y: 300 })).toBeNull();
  });
});
