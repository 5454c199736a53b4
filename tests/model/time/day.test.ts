import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, dayOf, isoDay, needsYear, parseDay } from "../../../src/model/time/day.ts";

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

  it("writes a year before 1000 with four digits", () => {
    expect(isoDay(dayOf(987, 6, 5) ?? Number.NaN)).toBe("0987-06-05");
  });
});

describe("a date", () => {
  const day = (text: string): number => parseDay(text) ?? Number.NaN;
  const [firstDay, lastDay] = [day("2022-09-21"), day("2022-12-31")];

  it("has its year where it is not of the record's first", () => {
    expect(needsYear(day("2022-12-31"), { firstDay, lastDay })).toBe(false);
    expect(needsYear(day("2023-01-01"), { firstDay, lastDay })).toBe(true);
    expect(needsYear(day("2021-12-31"), { firstDay, lastDay })).toBe(true);
  });

  it("has its year where it is not of the year that is in sight", () => {
    expect(needsYear(day("2023-01-02"), { firstDay, lastDay }, day("2023-02-01"))).toBe(false);
    expect(needsYear(day("2022-12-31"), { firstDay, lastDay }, day("2023-02-01"))).toBe(true);
  });

  it("always has its year in a record that goes on for more than 366 days", () => {
    expect(needsYear(day("2022-12-31"), { firstDay, lastDay: firstDay + 365 })).toBe(false);
    expect(needsYear(day("2022-12-31"), { firstDay, lastDay: firstDay + 366 })).toBe(true);
  });
});
