import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, dayOf, isoDay, parseDay } from "../../../src/model/time/day.ts";

describe("days", () => {
  it("counts days from 1 January 1970, whatever the zone of the reader", () => {
    expect(process.env.TZ).not.toBe("UTC");
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("2022-09-21")).toBe(19256);
    expect(isoDay(19262)).toBe("2022-09-27");
  });

  it("refuses days that no calendar has", () => {
    expect(parseDay("2022-02-29")).toBeNull();
    expect(parseDay("2024-02-29")).toBe(19782);
    expect(parseDay("2022-13-01")).toBeNull();
    expect(parseDay("27.9.2022")).toBeNull();
    expect(dayOf(2022, 9, 31)).toBeNull();
  });

  it("counts as the calendar of the language does, from the year 0 on", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const { year, month, date } = calendarOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
    expect(dayOf(1900, 2, 29)).toBeNull();
    expect(dayOf(2000, 2, 29)).toBe(11_016);
  });

  it("knows the calendar of a day before 1970", () => {
    expect(calendarOf(-1)).toEqual({ year: 1969, month: 12, date: 31 });
  });
});
