import { readFileSync } from "node:fs";
import fc from "fast-check";
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

describe("what compares records with each other", () => {
  const good = (): Record<string, object[]> => JSON.parse(readFileSync("tests/fixtures/good.json", "utf8"));
  const found = (rule: string, file: object) => {
    const { find } = RULES.find(({ id }) => id === rule) ?? { find: () => [] };
    return [...find(viewOf(file, {}))];
  };
  const MANY = 20_000;

  it("walks over chains of speakers once, and names those that go round", () => {
    const file = good();
    const actor = (id: string, speaksFor?: string) => ({ id, name: id, kind: "person", speaksFor });
    const chain = Array.from({ length: MANY }, (_, n) =>
      actor(`c${n}`, n + 1 < MANY ? `c${n + 1}` : undefined),
    );
    const round = [
      actor("tail", "a"),
      actor("a", "b"),
      actor("b", "c"),
      actor("c", "a"),
      actor("self", "self"),
    ];
    file.actors = [...chain, ...round];
    const told = found("speaker-cycle", file).map((finding) =>
      finding.code === "speaker-cycle" ? finding.params.way.join(" ") : "",
    );
    expect(told).toEqual(["a b c a", "b c a b", "c a b c", "self self"]);
  });

  it("finds which of many like claims may be of one speaker", () => {
    const file = good();
    const [first] = file.figures ?? [];
    const claim = (id: string, ...statedBy: string[]) => ({ ...first, id, statedBy, disputes: [] });
    const many = Array.from({ length: MANY }, (_, n) => claim(`f${n}`, `speaker-${n}`));
    file.figures = [...many, claim("again", "speaker-7"), claim("nobodys"), claim("late", "speaker-new")];
    const told = found("claim-twice", file).map((finding) =>
      finding.code === "claim-twice" ? [finding.path[1], finding.params.earlier] : [],
    );
    expect(told).toEqual([
      [MANY, "f7"],
      [MANY + 1, "f0"],
      [MANY + 2, "nobodys"],
    ]);
  });

  it("finds the first figure of the same days as a look at each pair does", () => {
    const days = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 50 }), fc.boolean());
    const dayOf = (n: number): string => new Date(Date.UTC(2022, 8, n)).toISOString().slice(0, 10);
    const model = good().figures?.[0];
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), (windows) => {
        const figures = windows.map(([from, length, running], n) => ({
          ...model,
          id: `f${n}`,
          series: "s",
          when: length === 0 ? dayOf(from) : `${dayOf(from)}/${dayOf(from + length)}`,
          disputes: [],
          ...(running && { running }),
        }));
        const told = found("series-day", { ...good(), figures }).map((finding) => [
          finding.path[1],
          finding.code === "series-day" || finding.code === "series-day-running"
            ? finding.params.earlier
            : "",
        ]);
        const wanted = windows.flatMap(([from, length, running], at) => {
          const to = from + length;
          const earlier = windows.slice(0, at).findIndex(([otherFrom, otherLength, otherRunning]) => {
            const otherTo = otherFrom + otherLength;
            if (running && otherRunning) return to === otherTo;
            const touches = (to === otherFrom && to < otherTo) || (otherTo === from && otherTo < to);
            return from <= otherTo && otherFrom <= to && !touches;
          });
          return earlier < 0 ? [] : [[at, `f${earlier}`]];
        });
        expect(told).toEqual(wanted);
      }),
    );
  });
});
