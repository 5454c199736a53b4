import { expect, it } from "vitest";
import { clampSpan, firstShown, selectFrom, shownSpan, spanTo, weekTo } from "../../src/store/span.ts";

const BOUNDS = { firstDay: 100, lastDay: 120 };
const shown = (mode: "so-far" | "day" | "span") =>
  ({ clock: "happened", mode, span: [103, 110], day: 110 }) as const;

it("a week ends on its day and begins within the record", () => {
  expect([weekTo(BOUNDS, 106), weekTo(BOUNDS, 110), weekTo(BOUNDS, 103)]).toEqual([
    [100, 106],
    [104, 110],
    [100, 103],
  ]);
});

it("a span is put in order and inside the record", () => {
  expect([
    clampSpan(BOUNDS, [110, 103]),
    clampSpan(BOUNDS, [90, 130]),
    clampSpan(BOUNDS, [130, 125]),
  ]).toEqual([
    [103, 110],
    [100, 120],
    [120, 120],
  ]);
});

it("a span keeps its length where it goes", () => {
  expect([
    spanTo(BOUNDS, [103, 106], 115),
    spanTo(BOUNDS, [103, 106], 130),
    spanTo(BOUNDS, [103, 106], 101),
  ]).toEqual([
    [112, 115],
    [117, 120],
    [100, 103],
  ]);
});

it("what is shown begins with the record, the day or the span, whatever span is kept for later", () => {
  const modes = ["so-far", "day", "span"] as const;
  expect(modes.map((mode) => firstShown(BOUNDS, shown(mode)))).toEqual([100, 110, 103]);
  expect(modes.map((mode) => selectFrom(BOUNDS, shown(mode)))).toEqual([undefined, 110, 103]);
  expect(modes.map((mode) => shownSpan(shown(mode)))).toEqual([
    [110, 110],
    [110, 110],
    [103, 110],
  ]);
  expect(firstShown(BOUNDS, { ...shown("span"), span: null })).toBe(100);
  expect(shownSpan({ ...shown("span"), span: null })).toEqual([110, 110]);
});
