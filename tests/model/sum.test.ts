import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import type { Figure } from "../../src/model/schema.ts";
import { sumFigures } from "../../src/model/sum.ts";
import { more } from "../../src/words/en/more.ts";
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
  places: [
    ...smallFile().places,
    ...Array.from({ length: 14 }, (_, i) => ({
      id: `town-${i}`,
      name: `Town ${i}`,
      kind: "town",
      country: "KZ",
    })),
  ],
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
    entry("kz-about", "kz", 30, 30, {
      when: "2022-09-01/2022-09-05",
      value: { low: 30, high: 30, hedge: "about" },
    }),
    entry("kz-range", "kz", 10, 20, {
      when: "2022-09-06/2022-09-10",
      value: { low: 10, high: 20, hedge: "between" },
    }),
    entry("kz-up-to", "kz", null, 40, { when: "2022-09-11/2022-09-13" }),
    entry("kz-item", "kz", 3, 3, { when: "2022-08-01", item: "men" }),
    entry("kz-vehicles", "kz", 3, 3, { when: "2022-08-02", unit: "vehicles" }),
    entry("kz-per-day", "kz", 3, 3, { when: "2022-08-03", basis: "per-day" }),
    entry("kz-moment", "kz", 3, 3, { when: "2022-08-04", basis: "moment" }),
    entry("kz-moment-2", "kz", 3, 3, { when: "2022-08-05", basis: "moment" }),
    entry("kz-open", "kz", 3, 3, { when: "2022-09-26/.." }),
    entry("kz-day", "kz", 3, 3, { when: "2022-08-06" }),
    entry("kz-same-day", "kz", 4, 4, { when: "2022-08-06" }),
    entry("kz-next-day", "kz", 4, 4, { when: "2022-08-07" }),
    entry("karaganda-day", "karaganda", 2, 2, { when: "2022-08-06" }),
    entry("karaganda-same-day", "karaganda", 3, 3, { when: "2022-08-06" }),
    entry("kz-from-27", "kz", 4, 4, { when: "2022-09-27/2022-09-30" }),
    entry("karaganda", "karaganda", 3, 3),
    entry("ru-up-to", "ru", null, 10),
    entry("kz-until", "kz", 3, 3, { when: "../2022-09-21" }),
    entry("kz-until-before", "kz", 3, 3, { when: "../2022-09-20" }),
    entry("ge-in-days", "ge", 3, 3, { when: "2022-09-01/2022-09-30" }),
    entry("kz-in-september", "kz", 3, 3, { when: "2022-09" }),
    entry("kz-revised", "kz", 5, 5, { disputes: [{ figure: "kz", reason: "Revised." }] }),
    entry("karaganda-instead", "karaganda", 5, 5, {
      disputes: [{ figure: "kz", reason: "The town alone." }],
    }),
    entry("ge-self", "ge", 5, 5, { disputes: [{ figure: "ge-self", reason: "A slip." }] }),
    ...Array.from({ length: 14 }, (_, i) => entry(`town-${i}`, `town-${i}`, 1, 1)),
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

  it("is as exact as its least exact part", () => {
    const hedge = (...ids: string[]) => sumFigures(archive, pick(...ids)).value;
    expect(hedge("kz", "kz-about")).toEqual({ low: 130, high: 130, hedge: "about" });
    expect(hedge("kz", "kz-range")).toEqual({ low: 110, high: 120, hedge: "between" });
    expect(hedge("kz", "kz-up-to")).toEqual({ low: null, high: 140, hedge: "up-to" });
    expect(hedge("kz", "kz-before", "kz-about", "kz-range")).toEqual({
      low: 170,
      high: 180,
      hedge: "between",
    });
    expect(hedge("kz")).toEqual({ low: 100, high: 100, hedge: "exact" });
    expect(hedge("kz-day", "kz-next-day")).toEqual({ low: 7, high: 7, hedge: "exact" });
  });

  it.each([
    [["kz-before", "kz-item"], ["items"]],
    [["kz-before", "kz-vehicles"], ["units"]],
    [["kz-before", "kz-per-day"], ["bases"]],
    [["kz-moment", "kz-moment-2"], ["moment"]],
    [["kz-day", "kz-same-day"], ["overlap"]],
    [["kz-day", "karaganda-day"], ["overlap"]],
    [["karaganda-day", "karaganda-same-day"], ["overlap"]],
    [["karaganda-day", "kz-day"], ["overlap"]],
    [["kz", "kz-from-27"], ["overlap"]],
    [["kz", "kz-open"], ["overlap"]],
    [["kz-open", "kz"], ["overlap"]],
    [["kz", "karaganda"], ["overlap"]],
    [["kz-before", "karaganda"], ["windows"]],
    [["kz", "kz-until"], ["overlap"]],
    [
      ["kz-before", "kz-moment"],
      ["bases", "moment"],
    ],
    [["kz", "karaganda-instead"], ["dispute"]],
    [["karaganda-instead", "kz"], ["dispute"]],
    [
      ["kz-vehicles", "kz-item"],
      ["units", "items"],
    ],
  ])("of %j is refused for %j alone", (ids, codes) => {
    expect(sumFigures(archive, pick(...ids)).problems?.map(({ code }) => code)).toEqual(codes);
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
    expect(sum.problems?.map((problem) => more.sums.problem(archive, problem))).toContain(reason);
  });

  it("adds what is open at its beginning and ends before the other begins", () => {
    expect(sumFigures(archive, pick("kz", "kz-until-before")).value).toMatchObject({ low: 103 });
  });

  it("takes one window in two spellings for one", () => {
    expect(sumFigures(archive, pick("kz-in-september", "ge-in-days")).value).toMatchObject({ low: 6 });
  });

  it("adds a figure whose dispute is with none of the others, or with itself", () => {
    expect(
      sumFigures(archive, pick("kz-before", "karaganda-instead")).problems?.map(({ code }) => code),
    ).toEqual(["windows"]);
    expect(sumFigures(archive, pick("kz", "ge-self")).value).toMatchObject({ low: 105 });
  });

  it("names what differs and where, each once", () => {
    expect(sumFigures(archive, pick("kz-before", "kz-item")).problems).toEqual([
      { code: "items", values: [null, "men"] },
    ]);
    expect(sumFigures(archive, pick("kz", "kz-revised")).problems).toEqual([
      { code: "dispute", places: ["kz"] },
    ]);
  });

  it("names twelve pairs that may overlap at most", () => {
    const towns = Array.from({ length: 14 }, (_, i) => `town-${i}`);
    const problems = sumFigures(archive, pick("kz", ...towns)).problems?.filter(
      ({ code }) => code === "overlap",
    );
    expect(problems).toHaveLength(12);
    expect(problems?.[0]).toEqual({ code: "overlap", places: ["kz", "town-0"] });
  });
});
