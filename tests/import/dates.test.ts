import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../src/import/values/dates.ts";

const LOCALES = [
  "en-US",
  "en-GB",
  "de",
  "fr",
  "ru",
  "es",
  "it",
  "pt",
  "nl",
  "sv",
  "nb",
  "da",
  "fi",
  "et",
  "lv",
  "pl",
  "cs",
  "sk",
  "hr",
  "ro",
  "tr",
  "uk",
  "bg",
  "el",
  "hu",
  "lt",
  "sl",
  "ka",
  "hy",
  "az",
  "kk",
  "ja",
  "zh",
  "ko",
  "he",
];
const DAYS = fc.integer({ min: 7300, max: 25_000 }).map((day) => new Date(day * 86_400_000));

describe("dates as people of a country write them", () => {
  it.each(LOCALES)("are read, asked about or refused, and never read as another day: %s", (locale) => {
    const styles = (["long", "medium", "short"] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC", calendar: "gregory" }),
    );
    fc.assert(
      fc.property(DAYS, fc.constantFrom(...styles), (day, style) => {
        const read = readDate(style.format(day));
        if (read.kind === "date") expect(read.edtf).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });

  it.each(["en-US", "en-GB", "de", "fr", "ru", "es", "uk", "pl", "it", "tr"])(
    "are read in long form: %s",
    (locale) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
      fc.assert(
        fc.property(DAYS, (day) => {
          const wanted = { kind: "date", edtf: day.toISOString().slice(0, 10) };
          const read = readDate(format.format(day));
          // A name of two months in two languages is asked about.
          if (read.kind !== "ask") expect(read).toMatchObject(wanted);
        }),
      );
    },
  );
});

describe("a cell that holds a date", () => {
  it.each([
    ["27.09.2022", "2022-09-27"],
    ["27/09/2022", "2022-09-27"],
    ["9/27/2022", "2022-09-27"],
    ["27-Sep-22", "2022-09-27"],
    ["27 сентября 2022 г.", "2022-09-27"],
    ["Sept 2022", "2022-09"],
    ["20220927", "2022-09-27"],
    ["21–27 September 2022", "2022-09-21/2022-09-27"],
    ["21-27 Sept 2022", "2022-09-21/2022-09-27"],
    ["21 September – 4 October 2022", "2022-09-21/2022-10-04"],
    ["30 December – 2 January 2023", "2022-12-30/2023-01-02"],
    ["с 21 по 27 сентября 2022", "2022-09-21/2022-09-27"],
    ["21.09–27.09.2022", "2022-09-21/2022-09-27"],
    ["2022-09-21 to 2022-09-27", "2022-09-21/2022-09-27"],
    ["until 27 September 2022", "../2022-09-27"],
    ["since 21 September 2022", "2022-09-21/.."],
    ["about 27 Sept 2022", "2022-09-27~"],
    ["Sept 21-27, 2022", "2022-09-21/2022-09-27"],
    ["Wed, 21 Sept 2022", "2022-09-21"],
    ["среда, 21 сентября 2022 г.", "2022-09-21"],
    ["Mi 21.09.2022", "2022-09-21"],
    ["Wed 21 Sep – Tue 27 Sep 2022", "2022-09-21/2022-09-27"],
    ["as of 4 October 2022", "2022-10-04"],
    ["по состоянию на 4 октября 2022", "2022-10-04"],
    ["Sept. ’22", "2022-09"],
  ])("%s", (cell, edtf) => {
    expect(readDate(cell)).toMatchObject({ kind: "date", edtf });
  });

  it.each([
    ["03/04/2022", { about: "order", orders: ["dmy", "mdy"] }],
    ["27 September", { about: "year" }],
    ["44831", { about: "serial" }],
    ["listopad 2022", { about: "month" }],
    ["Sep-22", { about: "short" }],
    ["Sep 22", { about: "short" }],
    ["Sept. 21-27", { about: "year" }],
  ])("is asked about: %s", (cell, question) => {
    expect(readDate(cell)).toMatchObject({ kind: "ask", ...question });
  });

  it.each([
    "31/02/2022",
    "2022-13-01",
    "Tuesday",

    "4 to 3 May 2022",
    "week 39 2022",
    "2022-W53",
    "13/2022",
    "5Q 2022",
    "late September 2022",
  ])("is refused: %s", (cell) => {
    expect(readDate(cell).kind).toBe("unread");
  });

  // 1 January was a Saturday in 2022, a Friday in 2021 and a Wednesday in 2020, a leap year, which so has 53 weeks.
  it.each([
    ["2022-W39", "2022-09-26/2022-10-02"],
    ["KW 39/2022", "2022-09-26/2022-10-02"],
    ["2022W01", "2022-01-03/2022-01-09"],
    ["2020-W53", "2020-12-28/2021-01-03"],
    ["2021-W01", "2021-01-04/2021-01-10"],
    ["Q4 2022", "2022-10/2022-12"],
    ["2022-Q1", "2022-01/2022-03"],
    ["IV кв. 2022 г.", "2022-10/2022-12"],
    ["3. Quartal 2022", "2022-07/2022-09"],
    ["2022M11", "2022-11"],
    ["09/2022", "2022-09"],
    ["2022/9", "2022-09"],
    ["09.2022", "2022-09"],
  ])("names a period by its number: %s", (cell, edtf) => {
    expect(readDate(cell)).toMatchObject({ kind: "date", edtf });
  });

  it("is read once the questions are answered", () => {
    expect(readDate("Sep-22", { short: "month" })).toMatchObject({ edtf: "2022-09" });
    expect(readDate("Sep-22", { short: "day" })).toMatchObject({ about: "year" });
    expect(readDate("Sep-22", { short: "day", year: 2023 })).toMatchObject({ edtf: "2023-09-22" });
    expect(readDate("03/04/2022", { order: "mdy" })).toMatchObject({ edtf: "2022-03-04" });
    expect(readDate("27 September", { year: 2022 })).toMatchObject({ edtf: "2022-09-27" });
    expect(readDate("44831", { isSerial: true })).toMatchObject({ edtf: "2022-09-27" });
    expect(readDate("5 listopad 2022", { months: new Map([["listopad", 11]]) })).toMatchObject({
      edtf: "2022-11-05",
    });
  });
});
