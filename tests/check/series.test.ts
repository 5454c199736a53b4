import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toldOf } from "./toldOf.ts";

type File = { figures: { id: string; series?: string; running?: boolean }[] };
const read = (name: string): File => JSON.parse(readFileSync(`tests/fixtures/foreign/${name}.json`, "utf8"));
const broken = (file: File, rule: string) => toldOf(file).filter((problem) => problem.rule === rule);

describe("running totals", () => {
  it("are caught where they are told as counts of single days", () => {
    const problems = broken(read("ukraine-2022-cumulative-as-daily"), "series-cumulative");
    // Moldova's column of running totals; on 28 February it passes the 36,400 of UNHCR's own total.
    expect(problems.map(({ record }) => record)).toEqual(["md-entries-2022-03-09"]);
    expect(problems[0]?.message).toContain("14 counts of a day that never fall, to 301771");
    expect(problems[0]?.remedy).toContain("running");
  });

  it("are not seen where counts of single days fall", () => {
    expect(broken(read("ukraine-2022"), "series-cumulative")).toEqual([]);
    const record: File = JSON.parse(readFileSync("data/exodus-2022.json", "utf8"));
    expect(broken(record, "series-cumulative")).toEqual([]);
  });

  it("make a series of totals that end on days of their own, once they are marked", () => {
    const file = read("ukraine-2022");
    const ofRussia = file.figures.filter(({ id }) => id.startsWith("ru-entries-since"));
    for (const figure of ofRussia) figure.series = "ru-total";
    const [first] = broken(file, "series-day");
    expect(first?.record).toBe("ru-entries-since-2022-03-03");
    expect(first?.remedy).toContain("“running”: true");
    for (const figure of ofRussia) figure.running = true;
    expect(broken(file, "series-day")).toEqual([]);
    expect(broken(file, "series-running")).toEqual([]);
  });
});
