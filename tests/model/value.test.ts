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
});
