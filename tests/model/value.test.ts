import { describe, expect, it } from "vitest";
import type { Hedge, Value } from "../../src/model/schema.ts";
import {
  boundsOf,
  drawnAt,
  formatCompact,
  formatQuantity,
  formatValue,
  lookOf,
} from "../../src/model/value.ts";

const value = (hedge: Hedge, low: number | null, high: number | null, words?: string): Value => ({
  hedge,
  low,
  high,
  words,
});

describe("values keep their hedge", () => {
  it.each<[Value, string, string]>([
    [value("exact", 7056, 7056), "7,056", "7,056"],
    [value("about", 98000, 98000), "about 98,000", "~98k"],
    [value("over", 200000, null), "over 200,000", ">200k"],
    [value("at-least", 1369, null), "at least 1,369", ">1,369"],
    [value("nearly", null, 66000), "nearly 66,000", "<66k"],
    [value("up-to", null, 10000), "up to 10,000", "<10k"],
    [value("between", 8000, 9000), "between 8,000 and 9,000", "8,000–9,000"],
    [value("about", 30, 40), "about 30–40", "~30–40"],
    [value("exact", 2577, 4773), "2,577–4,773", "2,577–4,773"],
    [value("over", 53000, 53000), "over 53,000", ">53k"],
    [value("about", null, null, "thousands"), "thousands", "thousands"],
  ])("%o reads %s", (given, words, compact) => {
    expect(formatValue(given)).toBe(words);
    expect(formatCompact(given)).toBe(compact);
  });

  it("reads with its unit", () => {
    expect(formatQuantity(value("about", 98000, 98000), "people")).toBe("about 98,000 people");
    expect(formatQuantity(value("exact", 20, 20), "percent")).toBe("20%");
    expect(formatQuantity(value("exact", 1, 1), "vehicles")).toBe("1 vehicle");
    expect(formatQuantity(value("exact", 1300, 1300), "RUB")).toBe("1,300 roubles");
    expect(formatQuantity(value("about", null, null, "thousands"), "people")).toBe("thousands of people");
    expect(formatQuantity(value("about", null, null, "several"), "km")).toBe("several km");
  });

  it("is open where the hedge leaves it open, also when the record states one number twice", () => {
    expect(lookOf(value("over", 53000, 53000))).toBe("open-up");
    expect(boundsOf(value("over", 53000, 53000))).toEqual({ low: 53000, high: null });
    expect(boundsOf(value("nearly", null, 66000))).toEqual({ low: null, high: 66000 });
    expect(boundsOf(value("between", 8, 9))).toEqual({ low: 8, high: 9 });
    expect(drawnAt(value("about", null, null, "thousands"))).toBeNull();
  });
});
