import { describe, expect, it } from "vitest";
import { isoDay, type RecordDays } from "../../../src/model/time/day.ts";
import { axisLabels, gridLines } from "../../../src/views/timeline/axis/axisLayout.ts";
import { type DayScale, dayAt, dayScale, middleOf } from "../../../src/views/timeline/axis/dayScale.ts";
import {
  clampStart,
  extentOf,
  followDay,
  openingDays,
  openingStart,
  roomFor,
} from "../../../src/views/timeline/axis/visibleDays.ts";
import { en } from "../../../src/words/en.ts";
import { dayOf } from "./record.ts";

const AUTUMN = { firstDay: dayOf("2022-09-21"), lastDay: dayOf("2022-10-30") };
const YEARS = { firstDay: dayOf("2013-01-01"), lastDay: dayOf("2024-12-31") };

const textsOf = (scale: DayScale, record: RecordDays) =>
  axisLabels(scale, record, en.dates).map(({ text }) => text);

describe("the scale of days", () => {
  const scale = dayScale(100, 109, 500);

  it("gives each day a column and stands in its middle", () => {
    expect([scale.x(100), middleOf(scale, 100), middleOf(scale, 109)]).toEqual([0, 25, 475]);
    expect([
      dayAt(scale, 0),
      dayAt(scale, 49.9),
      dayAt(scale, 50),
      dayAt(scale, -9),
      dayAt(scale, 999),
    ]).toEqual([100, 100, 101, 100, 109]);
  });
});

describe("the axis", () => {
  it("writes the month on the first day and where months begin", () => {
    const scale = dayScale(dayOf("2022-09-21"), dayOf("2022-10-06"), 800);
    expect(axisLabels(scale, AUTUMN, en.dates).map(({ text }) => text)).toEqual(
      "21 Sept,22,23,24,25,26,27,28,29,30,1 Oct,2,3,4,5,6".split(","),
    );
  });

  it("thins its dates where days are narrow, and none touch", () => {
    const labels = axisLabels(dayScale(dayOf("2022-09-21"), dayOf("2022-10-06"), 270), AUTUMN, en.dates);
    expect(labels.length).toBeLessThan(12);
    for (const [i, label] of labels.entries()) {
      const next = labels[i + 1];
      if (next) expect(next.x - next.reach).toBeGreaterThan(label.x + label.reach);
    }
  });

  it("writes weeks from Monday, and the month on the first date of it that has room", () => {
    const scale = dayScale(dayOf("2022-09-21"), dayOf("2022-11-09"), 200);
    expect(textsOf(scale, AUTUMN)).toEqual(["21 Sept", "10 Oct", "17", "24", "1 Nov", "7"]);
    const lines = gridLines(scale).map(({ day, isStrong }) => `${isoDay(day)}${isStrong ? " *" : ""}`);
    expect(lines).toEqual([
      "2022-09-21",
      "2022-09-26",
      "2022-10-01 *",
      "2022-10-03",
      "2022-10-10",
      "2022-10-17",
      "2022-10-24",
      "2022-10-31",
      "2022-11-01 *",
      "2022-11-07",
      "2022-11-10",
    ]);
  });

  it("writes the year where days are of a later one than the first, or the record is longer than a year", () => {
    const winter = { firstDay: dayOf("2022-09-21"), lastDay: dayOf("2023-01-16") };
    const newYear = dayScale(dayOf("2022-12-30"), dayOf("2023-01-03"), 500);
    expect(textsOf(newYear, winter)).toEqual(["30 Dec", "31", "1 Jan 2023", "2", "3"]);
    expect(textsOf(newYear, YEARS)).toEqual(["30 Dec 2022", "31", "1 Jan 2023", "2", "3"]);
    expect(en.dates.short(dayOf("2022-10-01"), winter)).toBe("1 Oct");
    expect(en.dates.short(dayOf("2023-01-02"), winter)).toBe("2 Jan 2023");
    expect(en.dates.short(dayOf("2014-10-01"), YEARS)).toBe("1 Oct 2014");
    expect(en.dates.short(dayOf("2022-10-01"), winter, dayOf("2023-01-02"))).toBe("1 Oct 2022");
  });

  it("writes months, quarters and years where days have no room", () => {
    const year = { firstDay: dayOf("2013-01-01"), lastDay: dayOf("2013-12-31") };
    expect(textsOf(dayScale(year.firstDay, year.lastDay, 500), year)).toEqual(
      "2013,Feb,Mar,Apr,May,June,July,Aug,Sept,Oct,Nov,Dec".split(","),
    );
    expect(textsOf(dayScale(year.firstDay, year.lastDay, 200), year)).toEqual(["2013", "Apr", "July", "Oct"]);
    const years = dayScale(YEARS.firstDay, YEARS.lastDay, 800);
    expect(textsOf(years, YEARS)).toEqual(Array.from({ length: 12 }, (_, i) => String(2013 + i)));
    expect(textsOf(dayScale(YEARS.firstDay, YEARS.lastDay, 160), YEARS)).toEqual(["2013", "2020"]);
    expect(gridLines(years).filter(({ isStrong }) => isStrong)).toHaveLength(12);
  });

  it("has few labels and lines for a record of ten thousand years", () => {
    const eons = { firstDay: dayOf("0001-01-01"), lastDay: dayOf("9999-12-31") };
    const scale = dayScale(eons.firstDay, eons.lastDay, 800);
    expect(textsOf(scale, eons).length).toBeLessThan(30);
    expect(gridLines(scale).length).toBeLessThan(120);
  });

  it("marks the start of months among the lines", () => {
    const lines = gridLines(dayScale(dayOf("2022-09-29"), dayOf("2022-10-02"), 200));
    expect(lines.map(({ x, isStrong }) => [x, isStrong])).toEqual([
      [0, false],
      [50, false],
      [100, true],
      [150, false],
      [200, false],
    ]);
  });
});

describe("the days drawn", () => {
  const extent = extentOf(0, 99, 16);

  it("open with the opening day and what leads to it", () => {
    expect(openingStart(extent, 6)).toBe(0);
    expect(openingStart(extent, 15)).toBe(0);
    expect(openingStart(extent, 24)).toBe(13);
    expect(openingStart(extent, 99)).toBe(84);
  });

  it("are more than sixteen at first where figures are rare: eight days that have some, and a third more", () => {
    const daily = Array.from({ length: 60 }, (_, i) => i);
    expect(openingDays(daily, 40)).toBe(16);
    expect(openingDays([], 40)).toBe(16);
    // On a phone there is room for fewer, each wide enough for a finger.
    expect(openingDays(daily, 40, roomFor(242, 24))).toBe(10);
    expect([roomFor(800, 24), roomFor(100, 24)]).toEqual([16, 7]);
    const monthly = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300];
    // From 30 to 240: 211 days are three quarters of 282.
    expect(openingDays([...monthly, ...monthly], 250)).toBe(295);
    expect(openingDays(monthly, 240)).toBe(282);
    expect(openingDays([0], 90)).toBe(122);
  });

  it("are sixteen, or the whole of a shorter record", () => {
    expect(extent.days).toBe(16);
    expect(extentOf(5, 9, 16).days).toBe(5);
    expect(clampStart(extentOf(5, 9, 16), 7)).toBe(5);
  });

  it("follow the day by pages, and put a far one in the middle", () => {
    expect(followDay(extent, 0, 15)).toBe(0);
    expect(followDay(extent, 0, 16)).toBe(16);
    expect(followDay(extent, 32, 31)).toBe(16);
    expect(followDay(extent, 0, 60)).toBe(52);
    expect(followDay(extent, 0, 99)).toBe(84);
  });
});

describe("letters that the reader has set further apart", () => {
  it("leave room for fewer dates, and none touches another", () => {
    const first = dayOf("2022-09-21");
    const [usual, wide] = [1, 1.6].map((stretch) =>
      axisLabels(dayScale(first, first + 15, 16 * 26, stretch), AUTUMN, en.dates),
    );
    expect(usual?.length).toBeGreaterThan(wide?.length ?? 0);
    for (const [i, label] of (wide ?? []).entries()) {
      const next = wide?.[i + 1];
      if (next) expect(next.x - label.x).toBeGreaterThan(label.reach + next.reach);
    }
  });
});
