import { describe, expect, it } from "vitest";
import type { Hedge, Value } from "../../src/model/schema.ts";
import { boundsOf, drawnAt, lookOf } from "../../src/model/value.ts";

const value = (hedge: Hedge, low: number | null, high: number | null, words?: string): Value => ({
  hedge,
  low,
  high,
  words,
});

describe("values", () => {
  it("are open where the hedge leaves them open, also when the record states one number twice", () => {
    expect(lookOf(value("over", 53000, 53000))).toBe("open-up");
    expect(boundsOf(value("over", 53000, 53000))).toEqual({ low: 53000, high: null });
    expect(boundsOf(value("nearly", null, 66000))).toEqual({ low: null, high: 66000 });
    expect(boundsOf(value("between", 8, 9))).toEqual({ low: 8, high: 9 });
    expect(drawnAt(value("about", null, null, "thousands"))).toBeNull();
  });

  it.each<[Hedge, string]>([
    ["exact", "solid"],
    ["about", "dashed"],
    ["over", "open-up"],
    ["at-least", "open-up"],
    ["nearly", "open-down"],
    ["up-to", "open-down"],
    ["under", "open-down"],
    ["between", "range"],
  ])("look as they were hedged: %s is %s", (hedge, look) => {
    expect(lookOf(value(hedge, 1, 2))).toBe(look);
  });

  it("are drawn at their upper end, else at the only one, and are bounded by what was stated", () => {
    expect(drawnAt(value("between", 8, 9))).toBe(9);
    expect(drawnAt(value("over", 7, null))).toBe(7);
    expect(drawnAt(value("exact", 0, 0))).toBe(0);
    expect(boundsOf(value("over", null, 5))).toEqual({ low: 5, high: null });
    expect(boundsOf(value("nearly", 5, null))).toEqual({ low: null, high: 5 });
    expect(boundsOf(value("about", null, 5))).toEqual({ low: 5, high: 5 });
    expect(boundsOf(value("about", 5, null))).toEqual({ low: 5, high: 5 });
    expect(boundsOf(value("exact", 0, 0))).toEqual({ low: 0, high: 0 });
    expect(boundsOf(value("over", 0, null))).toEqual({ low: 0, high: null });
    expect(boundsOf(value("up-to", null, 0))).toEqual({ low: null, high: 0 });
    expect(boundsOf(value("about", null, null))).toEqual({ low: null, high: null });
  });
});
