import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/schema.ts";
import type { SumProblem } from "../../src/model/sum.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { parseEdtf, type Span } from "../../src/model/time/edtf.ts";
import { more } from "../../src/words/en/more.ts";
import { formatDays } from "../../src/words/en/record/dates.ts";
import { en } from "../../src/words/en.ts";
import { smallDataset } from "../fixtures/small.ts";

const archive = smallDataset();
const day = (text: string): number => parseDay(text) ?? Number.NaN;
const span = (text: string) => parseEdtf(text) as Span;

describe("why figures do not add up", () => {
  it.each<[SumProblem, string]>([
    [{ code: "measures", values: ["entries", "rent"] }, "They measure different things: entries; rent."],
    [{ code: "units", values: ["people", "vehicles"] }, "Their units differ: people; vehicles."],
    [{ code: "bases", values: ["total", "per-day"] }, "They are counted differently: total; per day."],
    [{ code: "populations", values: [null, "men"] }, "They count different people: not stated; men."],
    [{ code: "items", values: ["men", null] }, "They count different parts: men; the whole."],
    [
      { code: "windows", values: [span("2022-09-21"), span("2022-09")] },
      "Their dates differ: 21 September 2022; September 2022.",
    ],
    [{ code: "measure", measure: "rent" }, "Figures don’t add up: rent."],
    [{ code: "moment" }, "Readings at one moment don’t add up."],
    [{ code: "dispute", places: ["lars"] }, "Two of them dispute each other (Verkhny Lars)."],
    [
      { code: "overlap", places: ["kz", "karaganda"] },
      "Some people may be counted twice: Kazakhstan and Karaganda, on the same days.",
    ],
    [{ code: "bounds" }, "At least one has no number, or they are open at opposite ends."],
  ])("is said: %j", (problem, text) => {
    expect(more.sums.problem(archive, problem)).toBe(text);
  });

  it("is said of what adds up by its measure and its places, each once", () => {
    const of = (...places: string[]) =>
      more.sums.name(archive, places.map((where) => ({ measure: "entries", where })) as Figure[]);
    expect(of("kz", "ge", "kz")).toBe("Entries, Kazakhstan and Georgia");
    expect(of("lars")).toBe("Entries, Verkhny Lars");
  });
});

describe("why a record was set aside", () => {
  it.each<[Parameters<typeof more.faults.fault>[0], string]>([
    [{ code: "missing" }, "is missing"],
    [{ code: "other-type", received: "a number", expected: "a text" }, "is a number, expected a text"],
    [{ code: "not-a-list" }, "is not a list of records"],
    [{ code: "id-used", id: "kz" }, "“kz” is used by an earlier record: give each its own id"],
    [{ code: "unresolved", id: "kz", target: "places" }, "“kz” is not among the places that could be read"],
    [{ code: "dead-address" }, "is not an http(s) address that can be opened"],
    [{ code: "not-a-day", value: "“May”" }, "“May” is not a day (YYYY-MM-DD)"],
    [{ code: "empty", value: null }, "is empty"],
  ])("is said: %j", (fault, text) => {
    expect(more.faults.fault(fault)).toBe(text);
  });
});

describe("days in little room", () => {
  it("have their year only where it is another one", () => {
    expect(en.dates.short(day("2022-09-27"), archive)).toBe("27 Sept");
    expect(en.dates.short(day("2023-01-02"), archive)).toBe("2 Jan 2023");
    expect(en.dates.short(day("2023-01-02"), archive, day("2023-02-01"))).toBe("2 Jan");
  });

  it("are one or two in a title, and months on an axis", () => {
    expect(formatDays(day("2022-09-27"), day("2022-09-27"))).toBe("27 September");
    expect(formatDays(day("2022-09-27"), day("2022-10-01"))).toBe("27 September – 1 October");
    expect([1, 9, 12].map(en.dates.month)).toEqual(["Jan", "Sept", "Dec"]);
  });
});
