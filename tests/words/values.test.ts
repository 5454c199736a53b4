import { describe, expect, it } from "vitest";
import type { Hedge, Value } from "../../src/model/schema.ts";
import { en } from "../../src/words/en.ts";

const { values, numbers } = en;

const value = (hedge: Hedge, low: number | null, high: number | null, words?: string): Value => ({
  hedge,
  low,
  high,
  words,
});

describe("values keep their hedge", () => {
  it.each<[Value, string]>([
    [value("exact", 7056, 7056), "7,056"],
    [value("about", 98000, 98000), "about 98,000"],
    [value("over", 200000, null), "over 200,000"],
    [value("at-least", 1369, null), "at least 1,369"],
    [value("nearly", null, 66000), "nearly 66,000"],
    [value("up-to", null, 10000), "up to 10,000"],
    [value("under", null, 700), "under 700"],
    [value("between", 8000, 9000), "between 8,000 and 9,000"],
    [value("between", 8000, 8000), "about 8,000"],
    [value("about", 30, 40), "about 30–40"],
    [value("exact", 2577, 4773), "2,577–4,773"],
    [value("over", 53000, 53000), "over 53,000"],
    [value("about", null, null, "thousands"), "thousands"],
    [value("about", null, null), "an unknown number"],
  ])("%o reads %s", (given, words) => {
    expect(values.value(given)).toBe(words);
  });

  it.each<[Value, string, string]>([
    [value("about", 98000, 98000), "people", "about 98,000 people"],
    [value("exact", 20, 20), "percent", "20%"],
    [value("exact", 1, 1), "vehicles", "1 vehicle"],
    [value("exact", 1, 1), "people", "1 person"],
    [value("exact", 1, 2), "vehicles", "1–2 vehicles"],
    [value("exact", 1300, 1300), "RUB", "1,300 roubles"],
    [value("exact", 2, 2), "constructor", "2 constructor"],
    [value("about", null, null, "thousands"), "people", "thousands of people"],
    [value("about", null, null, "more than half"), "percent", "more than half"],
    [value("about", null, null, "several"), "km", "several km"],
    [value("about", null, null), "people", "an unknown number of people"],
  ])("%o reads with its unit %s as %s", (given, unit, words) => {
    expect(values.quantity(given, unit)).toBe(words);
  });

  it("says exact in a column of hedges, where a sentence says nothing", () => {
    expect(values.hedge("exact")).toBe("exact");
    expect(values.hedge("at-least")).toBe("at least");
  });
});

it("groups thousands, and lists as a sentence does", () => {
  expect(numbers.number(1234567)).toBe("1,234,567");
  expect(numbers.number(0.125)).toBe("0.13");
  expect(numbers.thousands(2500)).toBe("2.5k");
  expect(numbers.listed(["Kazakhstan"])).toBe("Kazakhstan");
  expect(numbers.listed(["Kazakhstan", "Georgia"])).toBe("Kazakhstan and Georgia");
  expect(numbers.listed(["Kazakhstan", "Georgia", "Finland"])).toBe("Kazakhstan, Georgia and Finland");
});
