import { describe, expect, it } from "vitest";
import { planDay } from "../../src/model/dayPlan.ts";
import type { Figure } from "../../src/model/schema.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { rewordings } from "../../src/model/wording.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { en } from "../../src/words/en.ts";
import { contestedFile } from "../fixtures/contested.ts";
import { openFile } from "../fixtures/open.ts";

const { archive } = openFile(contestedFile());
const figure = (id: string): Figure => archive.at(archive.numberOf(id) ?? Number.NaN);
const changesOf = (id: string): string[] =>
  rewordings(figure(id)).map((one) => en.evidence.rewording(archive, one));

describe("what changed on the way to print", () => {
  it("is a hedge that was dropped, another hedge, or another number", () => {
    expect(changesOf("about")).toEqual([
      "Paper A drops the “about”.",
      "Paper B prints “nearly” for “about”.",
      "Paper C prints 4,100.",
    ]);
  });

  it("is a hedge that was added to a plain number", () => {
    expect(changesOf("plain")).toEqual(["Paper A adds “over”."]);
  });

  it("is nothing where the outlet prints what was said", () => {
    expect(changesOf("one-origin")).toEqual([]);
  });
});

describe("dates", () => {
  const spoken = (text: string): string => {
    const span = parseEdtf(text);
    if (!span) throw new Error(`${text} is no date`);
    return en.dates.span(span);
  };

  it.each([
    ["2022-09-27?", "27 September 2022 (uncertain)"],
    ["2022-09-27~", "around 27 September 2022"],
    ["2022-09-27%", "around 27 September 2022 (uncertain)"],
    ["2022-09", "September 2022"],
    ["../2022-09-28", "until 28 September 2022"],
    ["/2022-09-28", "until 28 September 2022, beginning unknown"],
    ["2022-09-21/..", "since 21 September 2022"],
    ["2022-09-21/", "from 21 September 2022, end unknown"],
  ])("%s is said as “%s”", (text, words) => {
    expect(spoken(text)).toBe(words);
  });
});

describe("values", () => {
  it.each([
    ["few", "between 1 and 2 vehicles entered Aktobe, 5 October 2022"],
    ["one", "1 vehicle entered Aktobe, 6 October 2022"],
    ["in-words", "thousands of people entered Georgia, 7 October 2022"],
  ])("%s is “%s”", (id, name) => {
    expect(en.record.figure(archive, figure(id))).toBe(name);
  });
});

describe("the day's sentence", () => {
  it("begins with what a country's own officials counted, however large the reports of others are", () => {
    const file = contestedFile();
    const counted = file.figures.filter(({ id }) => id === "guard-1");
    const [first] = counted;
    const rumour = {
      ...first,
      id: "rumour",
      where: "ge",
      statedBy: [],
      value: { low: 9e6, high: 9e6, hedge: "about" },
    };
    const store = openFile({ ...file, figures: [rumour, ...counted] }, "?day=2022-09-25");
    const plan = planDay(store.archive, selectReadings(store.archive, store.getState()), "full");
    expect(plan.countries.map(({ figure, voice }) => [figure.id, voice])).toEqual([
      ["guard-1", "own"],
      ["rumour", "unnamed"],
    ]);
  });
});
