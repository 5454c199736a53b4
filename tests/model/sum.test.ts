import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import type { Figure } from "../../src/model/schema.ts";
import { sumFigures } from "../../src/model/sum.ts";
import { en } from "../../src/words/en.ts";
import { smallFile } from "../fixtures/small.ts";

const base = smallFile().figures[0];
const entry = (id: string, where: string, low: number | null, high: number | null, more: object = {}) => ({
  ...base,
  id,
  where,
  value: { low, high, hedge: low === null ? "up-to" : high === null ? "over" : "exact" },
  disputes: [],
  ...more,
});

const archive = parseDataset({
  ...smallFile(),
  figures: [
    entry("kz", "kz", 100, 100),
    entry("ge", "ge", 50, 50),
    entry("ge-over", "ge", 50, null),
    entry("ge-late", "ge", 50, 50, { when: "2022-09-22/2022-09-27" }),
    entry("lars", "lars", 20, 20),
    entry("kz-before", "kz", 30, 30, { when: "2022-09-14/2022-09-20" }),
    entry("kz-men", "kz", 30, 30, { population: "men" }),
    entry("kz-stay", "kz", 30, 30, { measure: "net-stay" }),
    entry("kz-rent", "kz", 700, 700, { measure: "rent", unit: "USD", basis: "per-day" }),
    entry("ge-rent", "ge", 900, 900, { measure: "rent", unit: "USD", basis: "per-day" }),
    entry("ru-up-to", "ru", null, 10),
    entry("disputing", "ru", 5, 5, { disputes: [{ figure: "kz", reason: "Other." }] }),
  ],
});
const pick = (...ids: string[]): Figure[] => ids.map((id) => archive.figure(id) as Figure);

describe("like with like", () => {
  it("adds what is alike", () => {
    expect(sumFigures(archive, pick("kz", "ge")).value).toEqual({ low: 150, high: 150, hedge: "exact" });
    expect(sumFigures(archive, pick("kz", "kz-before")).value).toEqual({
      low: 130,
      high: 130,
      hedge: "exact",
    });
  });

  it("keeps an open end open", () => {
    expect(sumFigures(archive, pick("kz", "ge-over")).value).toEqual({
      low: 150,
      high: null,
      hedge: "at-least",
    });
  });

  it.each([
    [["kz", "kz-stay"], "They measure different things: entries; net stay."],
    [["kz", "ge-late"], "Their dates differ: 21–27 September 2022; 22–27 September 2022."],
    [["kz-before", "kz-men"], "They count different people: Russian citizens; men."],
    [["ge", "lars"], "Some people may be counted twice: Georgia and Verkhny Lars, on the same days."],
    [["ge-over", "ru-up-to"], "At least one has no number, or they are open at opposite ends."],
    [["kz-rent", "ge-rent"], "Figures don’t add up: rent."],
    [["disputing", "kz"], "Two of them dispute each other (Russia and Kazakhstan)."],
    [["kz", "disputing"], "Two of them dispute each other (Kazakhstan and Russia)."],
  ])("refuses %j", (ids, reason) => {
    const sum = sumFigures(archive, pick(...ids));
    expect(sum.value).toBeNull();
    expect(sum.problems?.map((problem) => en.sums.problem(archive, problem))).toContain(reason);
  });
});
