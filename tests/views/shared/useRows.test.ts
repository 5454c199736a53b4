import { describe, expect, it } from "vitest";
import { clampRows, positionsOf, rowsInSight } from "../../../src/views/shared/lists/useRows.ts";

describe("the rows of a long list that are in the page", () => {
  it("are those in sight, and some beyond, in steps", () => {
    // 40 px rows: those from 1000 to 1400 are numbers 25 to 34; 8 beyond each end are 17 to 42; in steps of 4, 16 up to 44.
    expect(rowsInSight(0, { top: 1000, bottom: 1400 }, 40)).toEqual({ first: 16, end: 44, height: 40 });
    expect(rowsInSight(-1000, { top: 0, bottom: 400 }, 40)).toEqual({ first: 16, end: 44, height: 40 });
  });

  it("stay within the list at both ends, and out of sight", () => {
    expect(rowsInSight(300, { top: 0, bottom: 400 }, 40)).toEqual({ first: 0, end: 12, height: 40 });
    expect(rowsInSight(5000, { top: 0, bottom: 400 }, 40)).toMatchObject({ first: 0, end: 0 });
    expect(clampRows({ first: 984, end: 1020, height: 40 }, 1000)).toMatchObject({ first: 984, end: 1000 });
    expect(clampRows({ first: 984, end: 1020, height: 40 }, 600)).toMatchObject({ first: 599, end: 600 });
    expect(clampRows({ first: 0, end: 20, height: 40 }, 0)).toMatchObject({ first: 0, end: 0 });
  });

  it("hold the focused row with its neighbours wherever it is", () => {
    const rows = { first: 100, end: 104, height: 40 };
    expect(positionsOf(rows, 1000, -1)).toEqual([100, 101, 102, 103]);
    expect(positionsOf(rows, 1000, 0)).toEqual([0, 1, 100, 101, 102, 103]);
    expect(positionsOf(rows, 1000, 103)).toEqual([100, 101, 102, 103, 104]);
    expect(positionsOf(rows, 1000, 999)).toEqual([100, 101, 102, 103, 998, 999]);
  });
});
