import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toldOf } from "./toldOf.ts";

interface File {
  figures: { id: string; when: string; value: object; evidence: { summary?: string }[] }[];
}

const read = (path: string): File => JSON.parse(readFileSync(`tests/fixtures/${path}.json`, "utf8"));
const found = (file: File, rule: string) => toldOf(file).filter((problem) => problem.rule === rule);

describe("other people's datasets", () => {
  it("are told that so many a day is no count of a day", () => {
    const problems = found(read("foreign/k-venezuela"), "rate-as-count");
    // “About 35,000 people a day.” of Colombia, and 25,000 of Cúcuta, both as counts of 20 August.
    expect(problems.map(({ record }) => record)).toEqual(["co-1", "cuc-1"]);
    expect(problems[0]?.message).toContain("“a day” in the summary of a count of 2018-08-20");
  });

  it("are told once that they do not say what was read", () => {
    const problems = found(read("foreign/j-greece"), "reading-unmarked");
    expect(problems.map(({ table }) => table)).toEqual(["file"]);
    expect(problems[0]?.message).toContain("24 summaries of documents");
  });

  it("are told of the totals that UNHCR counted on, and did not mark as running", () => {
    const ids = found(read("foreign/ukraine-2022"), "running-unmarked").map(({ record }) => record);
    expect(ids).toContain("unhcr-all-2022-02-26");
  });

  it("are told which day two events lead alike", () => {
    const [first] = found(read("foreign/ukraine-2022"), "event-tie");
    expect(first?.record).toBe("invasion");
    expect(first?.message).toContain("“men-may-not-leave” has no weight either");
  });
});

describe("counts of single days", () => {
  /** The two days of the good dataset and one more, with these counts; 12,000 came in the whole week. */
  function withDays(...counts: number[]): File {
    const file = read("good");
    const model = file.figures.find(({ id }) => id === "no-entries-2022-09-24");
    for (const [at, n] of counts.entries()) {
      const when = `2022-09-2${4 + at}`;
      const id = `no-entries-${when}`;
      const summary = `The customs office counted ${n} arrivals by road on ${24 + at} September.`;
      const evidence = model?.evidence.map((piece) => ({ ...piece, summary })) ?? [];
      const figure = { ...model, id, when, value: { low: n, high: n, hedge: "exact" }, evidence };
      file.figures = [...file.figures.filter((one) => one.id !== id), figure];
    }
    return file;
  }

  it("that never fall and together pass the week's total by far are a running total", () => {
    const [problem] = found(withDays(6000, 7000, 8000), "series-cumulative");
    expect(problem?.record).toBe("no-entries-2022-09-26");
    expect(problem?.message).toContain("more than the total of “no-entries-2022-09-27” (12000)");
  });

  it.each([
    ["that stay within it are counts", [3000, 4000, 5000]],
    ["that fall are counts, whatever they come to", [8000, 7000, 6000]],
  ])("%s", (_, counts) => {
    expect(found(withDays(...counts), "series-cumulative")).toEqual([]);
  });
});
