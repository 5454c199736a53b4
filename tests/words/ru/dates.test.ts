import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/model/time/day.ts";
import { parseEdtf } from "../../../src/model/time/edtf.ts";
import { formatDuring } from "../../../src/words/ru/record/dates.ts";
import { ru } from "../../../src/words/ru.ts";
import { segmentText } from "../../../src/words/segment.ts";
import { plainSpaces } from "./plainSpaces.ts";

const span = (edtf: string) => parseEdtf(edtf) ?? expect.fail(`${edtf} is no date`);
const day = (iso: string) => parseDay(iso) ?? expect.fail(`${iso} is no day`);

describe("Russian dates", () => {
  it.each([
    ["2022-09-27", "27 сентября 2022 г."],
    ["2022-09-27T06:00", "27 сентября 2022 г., 06:00"],
    ["2022-09-27~", "примерно 27 сентября 2022 г."],
    ["2022-09-27?", "27 сентября 2022 г. (дата под вопросом)"],
    ["2022-09-21/2022-09-27", "21–27 сентября 2022 г."],
    ["2022-09-28/2022-10-03", "28 сентября – 3 октября 2022 г."],
    ["2022-12-28/2023-01-03", "28 декабря 2022 г. – 3 января 2023 г."],
    ["../2022-09-28", "до 28 сентября 2022 г."],
    ["../2022-09-28~", "примерно до 28 сентября 2022 г."],
    ["/2022-09-28", "до 28 сентября 2022 г., начало неизвестно"],
    ["2022-09-21/..", "с 21 сентября 2022 г."],
    ["2022-09-21/", "с 21 сентября 2022 г., конец неизвестен"],
    ["2022-09", "сентябрь 2022 г."],
    ["2022-09/2022-11", "сентябрь – ноябрь 2022 г."],
    ["2022", "2022 г."],
  ])("%s reads %s", (edtf, words) => {
    expect(plainSpaces(ru.dates.span(span(edtf)))).toBe(words);
  });

  it("are shorter where there is less room", () => {
    const date = day("2022-09-27");
    expect(plainSpaces(ru.dates.day(date, "dayMonth"))).toBe("27 сентября");
    expect(plainSpaces(ru.dates.day(date, "short"))).toBe("27 сент.");
    expect(plainSpaces(ru.dates.day(date, "shortYear"))).toBe("27 сент. 2022 г.");
    expect(plainSpaces(ru.dates.span(span("2022-09-21/2022-10-02"), "short"))).toBe("21 сент. – 2 окт.");
    expect(ru.dates.month(9)).toBe("сен");
  });

  it("have a year that is only heard where it is the usual one", () => {
    const segments = ru.dates.spanSegments(span("2022-09-27T06:00"), 2022);
    expect(segments.map(({ style }) => style)).toEqual([undefined, "hidden", undefined]);
    expect(plainSpaces(segmentText(segments))).toBe("27 сентября 2022 г., 06:00");
  });

  it.each([
    ["2022-09-24/2022-09-25", "за 24–25 сентября"],
    ["2022-09-24/2022-09-25~", "примерно за 24–25 сентября"],
    ["2022-12", "за декабрь"],
    ["2021-12", "за декабрь 2021 г."],
    ["../2022-09-28", "до 28 сентября 2022 г."],
  ])("%s after a count, seen from a day of 2022, is %s", (edtf, words) => {
    expect(plainSpaces(formatDuring(span(edtf), day("2022-12-31")))).toBe(words);
  });
});
