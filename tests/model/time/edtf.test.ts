import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, parseDay } from "../../../src/model/time/day.ts";
import { hasOffset, parseEdtf } from "../../../src/model/time/edtf.ts";

const ends = (text: string): [string | null, string | null] | null => {
  const span = parseEdtf(text);
  return (
    span && [span.first === null ? null : isoDay(span.first), span.last === null ? null : isoDay(span.last)]
  );
};

describe("EDTF", () => {
  it.each([
    ["2022-09-27", ["2022-09-27", "2022-09-27"]],
    ["2022-09-27~", ["2022-09-27", "2022-09-27"]],
    ["2022-09-21/2022-09-27", ["2022-09-21", "2022-09-27"]],
    ["../2022-09-28", [null, "2022-09-28"]],
    ["/2022-09-28", [null, "2022-09-28"]],
    ["2022-09-21/..", ["2022-09-21", null]],
    ["../..", [null, null]],
    ["2022-09", ["2022-09-01", "2022-09-30"]],
    ["2022-09-XX", ["2022-09-01", "2022-09-30"]],
    ["2024-02", ["2024-02-01", "2024-02-29"]],
    ["2022", ["2022-01-01", "2022-12-31"]],
    ["202X", ["2020-01-01", "2029-12-31"]],
    ["2022-XX-XX", ["2022-01-01", "2022-12-31"]],
    ["2022-22", ["2022-06-01", "2022-08-31"]],
    ["2022-24", ["2022-12-01", "2023-02-28"]],
    ["2022-09-21T18:45", ["2022-09-21", "2022-09-21"]],
    ["2022-09/2022-10", ["2022-09-01", "2022-10-31"]],
    ["2022-09-21/2022-09-21", ["2022-09-21", "2022-09-21"]],
    ["2022-09-27/2022-09", ["2022-09-27", "2022-09-30"]],
    ["2022-09-30/2022-09-30~", ["2022-09-30", "2022-09-30"]],
    ["2022-21", ["2022-03-01", "2022-05-31"]],
    ["2022-23", ["2022-09-01", "2022-11-30"]],
    ["2022-XX", ["2022-01-01", "2022-12-31"]],
    ["20XX", ["2000-01-01", "2099-12-31"]],
    ["2022-09-21/", ["2022-09-21", null]],
  ])("reads %s", (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each([
    "",
    "yesterday",
    "2022-9-27",
    "2022-02-30",
    "2022-13",
    "2022-09-27/2022-09-21",
    "a/b",
    "1/2/3",
    "27/09/2022",
    "2022-09-27T24:30",
    "2022-09-27T06:75",
    "2022-09-27T6",
    "2022/09/27",
    "2022-09/27",
    "2022x09-27",
    "2022-09x27",
    "20a2-09-27",
    "2022-09-2:",
    "2022-09-/7",
    "2022-00-27",
    "2022-09-00",
    "2022-09-31",
    "2022-21-05",
    "2022-21-XX",
    "2022-XX-05",
    "202X-09",
    "202X-09-21",
    "0000-00",
    "2022-09-21/x",
    "x/2022-09-21",
    "../x",
    "x/..",
    "/",
    "../",
    "/..",
    "2022-10/2022-09",
    "2022-09-21 2022-09-27",
    "2022-09-21/2022-09-27/",
    "2022-09-21/2022-09-3x",
    "2022-09-21T06:00Z",
    "2022-09-21T06:00+05:00",
  ])("refuses %j", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it.each([
    ["2022-09-21T06:00Z", true],
    ["2022-09-21T06:00:00+05:00", true],
    ["2022-09-21T06:00-0330", true],
    ["2022-09-21T06Z", true],
    ["2022-09-21T06:00:00.5Z/2022-09-22", true],
    ["2022-09-21T06:00", false],
    ["2022-09-21", false],
    ["2022-09-21T06:00Zulu", false],
  ])("knows whether %s has an offset from UTC: %s", (text, has) => {
    expect(hasOffset(text)).toBe(has);
  });

  it("keeps the text that it was read from, and whether its ends are open or unknown", () => {
    expect(parseEdtf("2022-09-21/..")).toMatchObject({ edtf: "2022-09-21/..", start: "dated", end: "open" });
    expect(parseEdtf("/2022-09-21")).toMatchObject({ edtf: "/2022-09-21", start: "unknown", end: "dated" });
    expect(parseEdtf("2022-09-21")).toMatchObject({ edtf: "2022-09-21", start: "dated", end: "dated" });
  });

  it("keeps the time of a day, and has none where none is stated", () => {
    expect(parseEdtf("2022-09-21T18:45")?.minute).toBe(18 * 60 + 45);
    expect(parseEdtf("2022-09-30T00:00:00")?.minute).toBe(0);
    expect(parseEdtf("2022-09-21")?.minute).toBeUndefined();
    expect(parseEdtf("2022-09-21T10:00/2022-09-22T10:00")?.minute).toBeUndefined();
  });

  it("keeps what is approximate and what is uncertain", () => {
    expect(parseEdtf("2022-09-27~")).toMatchObject({ approximate: true, uncertain: false });
    expect(parseEdtf("2022-09-27?")).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf("2022-09-21/2022-10~%".replace("~%", "%"))).toMatchObject({
      approximate: true,
      uncertain: true,
    });
  });

  it("reads back every span that it can be given", () => {
    const day = fc.integer({ min: -10_000, max: 40_000 });
    fc.assert(
      fc.property(day, fc.nat(400), (first, length) => {
        const last = first + length;
        expect(parseEdtf(`${isoDay(first)}/${isoDay(last)}`)).toMatchObject({ first, last });
        expect(parseDay(isoDay(first))).toBe(first);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});
