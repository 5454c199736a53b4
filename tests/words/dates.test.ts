import { describe, expect, it } from "vitest";
import { dayOf, parseDay } from "../../src/model/time/day.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { en } from "../../src/words/en.ts";

const { dates } = en;
const day = (text: string): number => parseDay(text) ?? Number.NaN;

function span(text: string, style?: "long" | "short"): string {
  const read = parseEdtf(text);
  if (!read) throw new Error(`${text} is no date`);
  return dates.span(read, style);
}

describe("days", () => {
  it("are written as people write them", () => {
    const at = day("2022-09-27");
    expect(dates.day(at)).toBe("27 September 2022");
    expect(dates.day(at, "dayMonth")).toBe("27 September");
    expect(dates.day(at, "short")).toBe("27 Sept");
    expect(dates.day(at, "shortYear")).toBe("27 Sept 2022");
    expect(dates.date(at)).toBe("27");
    expect(dates.time(6 * 60 + 5)).toBe("06:05");
  });

  it("have the months that newspapers write", () => {
    const months = Array.from({ length: 12 }, (_, at) => dates.day(dayOf(2022, at + 1, 1) ?? 0, "short"));
    expect(months.map((text) => text.slice(2))).toEqual([
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "June",
      "July",
      "Aug",
      "Sept",
      "Oct",
      "Nov",
      "Dec",
    ]);
  });
});

describe("spans", () => {
  it.each([
    ["2022-09-27", "27 September 2022"],
    ["2022-09-21/2022-09-27", "21–27 September 2022"],
    ["2022-09-28/2022-10-04", "28 September – 4 October 2022"],
    ["2022-12-28/2023-01-04", "28 December 2022 – 4 January 2023"],
    ["2022-09-27T06:05", "27 September 2022, 06:05"],
    ["2022-09-27~", "around 27 September 2022"],
    ["2022-09-27?", "27 September 2022 (uncertain)"],
    ["../2022-09-28", "until 28 September 2022"],
    ["/2022-09-28", "until 28 September 2022, beginning unknown"],
    ["2022-09-21/..", "since 21 September 2022"],
    ["2022-09-21/", "from 21 September 2022, end unknown"],
    ["2022-09-21~/..", "since around 21 September 2022"],
    ["../2022-09-21~", "until around 21 September 2022"],
    ["../..", "at all times"],
    ["2022-09", "September 2022"],
    ["2022-01/2022-09", "January to September 2022"],
    ["2022-10-XX", "one day of October 2022"],
    ["2022", "2022"],
    ["2021/2022", "2021–2022"],
  ])("write %s as %s", (text, words) => {
    expect(span(text)).toBe(words);
  });

  it("have a short form", () => {
    expect(span("2022-09-28/2022-10-04", "short")).toBe("28 Sept – 4 Oct");
    expect(span("2022-09-27", "short")).toBe("27 Sept");
    expect(span("2022-12-28/2023-01-04", "short")).toBe("28 Dec 2022 – 4 Jan 2023");
  });

  it.each([
    ["2022-09-21/2022-09-27", ["21–27 September", "( 2022)", ""]],
    ["2022-09-27~", ["around 27 September", "( 2022)", ""]],
    ["2022-09-27?", ["27 September", "( 2022)", " (uncertain)"]],
    ["2022", ["2022"]],
    ["2023-01-04", ["4 January 2023"]],
    ["2022-12-28/2023-01-04", ["28 December 2022 – 4 January 2023"]],
  ])("only speak the year %s where it is the usual one", (text, runs) => {
    const read = parseEdtf(text);
    const segments = read ? dates.spanSegments(read, 2022) : [];
    expect(segments.map((run) => (run.style === "hidden" ? `(${run.text})` : run.text))).toEqual(runs);
  });
});
