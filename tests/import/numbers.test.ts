import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Marks, readValue } from "../../src/import/values/value.ts";

const LOCALES = [
  "en",
  "de",
  "fr",
  "ru",
  "es",
  "pt",
  "sv",
  "pl",
  "de-CH",
  "en-IN",
  "it",
  "uk",
  "tr",
  "nb",
  "cs",
  "hu",
  "ar-EG",
  "fa",
  "hi",
  "bn",
];
const NUMBERS = fc.oneof(
  fc.nat({ max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 100),
  fc.integer({ min: 0, max: 99_999_999 }).map((n) => n / 1000),
);

const format = (n: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(n);

/** What a locale's marks are. */
function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const marks: Record<string, "thousands" | "decimal"> = {};
  if (/^[.,]$/.test(of("group"))) marks[of("group")] = "thousands";
  if (/^[.,]$/.test(of("decimal"))) marks[of("decimal")] = "decimal";
  // Its own sign, which is read as a point.
  if (of("decimal") === "٫") marks["."] = "decimal";
  return marks;
}

/** The number that a cell is read as; null where it is asked about or refused. */
const numberOf = (cell: string, marks: Marks): number | null => {
  const read = readValue(cell, marks);
  return read.kind === "value" && read.value.low === read.value.high ? read.value.low : null;
};

describe("numbers as people of a country write them", () => {
  it.each(LOCALES)("are read back where the marks are known: %s", (locale) => {
    fc.assert(
      fc.property(NUMBERS, (n) => {
        expect(numberOf(format(n, locale), marksOf(locale))).toBe(n);
      }),
    );
  });

  it.each(LOCALES)("are never read as another number where they are not: %s", (locale) => {
    fc.assert(
      fc.property(NUMBERS, (n) => {
        expect([n, null]).toContain(numberOf(format(n, locale), {}));
      }),
    );
  });

  it("are what they are in a spreadsheet", () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(readValue(n)).toMatchObject({ value: { low: n, high: n } });
      }),
    );
  });
});

describe("a cell that holds a value in words", () => {
  it.each([
    ["about 98,000", { low: 98000, high: 98000, hedge: "about" }],
    ["over 53 000", { low: 53000, high: null, hedge: "over" }],
    ["14–16", { low: 14, high: 16, hedge: "between" }],
    ["8–9 thousand", { low: 8000, high: 9000, hedge: "between" }],
    ["500 to 2 thousand", { low: 500, high: 2000, hedge: "between" }],
    ["about 30 to 40", { low: 30, high: 40, hedge: "about" }],
    ["thousands", { low: null, high: null, hedge: "about", words: "thousands" }],
    ["tens of thousands", { low: null, high: null, hedge: "about", words: "tens of thousands" }],
    ["не менее 5 тыс.", { low: 5000, high: null, hedge: "at-least" }],
    ["почти 200 тысяч человек", { low: null, high: 200000, hedge: "nearly" }],
    ["от 5 до 7 тыс.", { low: 5000, high: 7000, hedge: "between" }],
    ["mehr als 10 000", { low: 10000, high: null, hedge: "over" }],
    ["environ 1,2 million", { low: 1200000, high: 1200000, hedge: "about" }],
    ["more than four million", { low: 4000000, high: null, hedge: "over" }],
    ["half a million", { low: 500000, high: 500000, hedge: "exact" }],
    ["18,000+", { low: 18000, high: null, hedge: "at-least" }],
    ["≥ 500", { low: 500, high: null, hedge: "at-least" }],
    ["~700", { low: 700, high: 700, hedge: "about" }],
    ["98,000[3]", { low: 98000, high: 98000, hedge: "exact" }],
    ["-14", { low: -14, high: -14, hedge: "exact" }],
  ])("%s", (cell, value) => {
    expect(readValue(cell, { ",": cell.includes("1,2") ? "decimal" : "thousands" })).toMatchObject({
      kind: "value",
      value,
    });
  });

  it.each([
    ["1.234", "ask"],
    ["1,234", "ask"],
    ["98 000 Ruritanians", "value-unread"],
    ["3 of 5", "value-unread"],
    ["16–14", "value-unread"],
    ["over 5 to 7", "value-unread"],
    ["5 mil", "value-unsure-scale"],
    ["9.8E+04", "value-rounded"],
    ["2022-09-27", "value-day"],
    ["#REF!", "formula-error"],
    ["n/a", "value-missing"],
    ["нет данных", "value-missing"],
    ["", "value-missing"],
    ["00123", "value-unread"],
    ["1,23,4", "value-unread"],
    ["53 0000", "value-unread"],
    ["12345678901234567890", "value-unread"],
  ])("is asked about or refused: %s", (cell, wanted) => {
    const read = readValue(cell);
    expect(read.kind === "fault" ? read.code : read.kind).toBe(wanted);
  });
});
