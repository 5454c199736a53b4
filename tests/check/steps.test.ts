import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/check/allRules.ts";
import { type LintView, viewOf } from "../../src/check/checkedFile.ts";

type File = { figures: { id: string; where: string; series?: string; disputes?: object[] }[] };

/** The good dataset with so many figures whose place is not there. */
function withoutPlaces(count: number): File {
  const file: File = JSON.parse(readFileSync("tests/fixtures/good.json", "utf8"));
  const [first] = file.figures;
  for (let at = 0; first && at < count; at++)
    file.figures.push({ ...first, id: `lost-${at}`, where: `nowhere-${at}`, disputes: [] });
  return file;
}

/** How often a rule looks at a row of the figures. */
function stepsOf(rule: string, file: File): { steps: number; findings: number } {
  let steps = 0;
  const view = viewOf(file, {});
  const figures = new Proxy(view.figures, {
    get(rows, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) steps++;
      return Reflect.get(rows, key) as unknown;
    },
  });
  const watched: LintView = { ...view, figures };
  const { find } = RULES.find(({ id }) => id === rule) ?? { find: () => [] };
  return { findings: [...find(watched)].length, steps };
}

describe("records set aside", () => {
  it.each(["reference", "id-duplicate", "link"])("are found by %s in steps that grow as they do", (rule) => {
    const few = stepsOf(rule, withoutPlaces(100));
    const many = stepsOf(rule, withoutPlaces(1000));
    expect(few.findings).toBe(rule === "reference" ? 100 : 0);
    expect(many.findings).toBe(rule === "reference" ? 1000 : 0);
    expect(few.steps).toBeGreaterThan(100);
    expect(many.steps).toBeLessThan(few.steps * 11);
  });
});
