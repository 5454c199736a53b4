import { describe, expect, it } from "vitest";
import { insteadFor } from "../../../src/store/readings/instead.ts";
import { selectLens } from "../../../src/store/selectors.ts";
import { createAppStore } from "../../../src/store/store.ts";
import { FIRST, figure, parsed } from "../../views/map/fixture.ts";

const dataset = {
  id: "t",
  title: "T",
  version: "1.0.0",
  origin: ["RU"],
  featured: ["KZ", "GE"],
  since: "the decree",
  firstDay: "2022-09-21",
  lastDay: "2022-10-20",
};

function insteadOn(records: object, day: number, search = "") {
  const archive = parsed({ dataset, ...records });
  const lens = selectLens(archive, createAppStore(archive, search).getState());
  return insteadFor(archive, lens, FIRST + day).map(({ country, figure: found, silence }) => [
    country,
    found?.id ?? silence?.kind ?? null,
  ]);
}

const figures = [
  figure("syrym-22", "syrym", "2022-09-22", { basis: "per-day" }),
  figure("syrym-window", "syrym", "2022-09-21/2022-09-25"),
  figure("syrym-25", "syrym", "2022-09-25", { basis: "per-day" }),
  figure("men", "syrym", "2022-09-26", { unit: "men" }),
];
const silences = [
  { id: "a", country: "GE", when: "2022-09-21/2022-09-22", kind: "not-found", reason: "None." },
  { id: "b", country: "GE", when: "2022-09-21", kind: "not-published", reason: "None." },
];

describe("what is known of a featured country without a count", () => {
  it("is the latest count of people at one of its places, of two of one day that with the longer window", () => {
    expect(insteadOn({ figures }, 1)[0]).toEqual(["KZ", "syrym-22"]);
    expect(insteadOn({ figures }, 9)[0]).toEqual(["KZ", "syrym-window"]);
  });

  it("is why there is none, or nothing", () => {
    expect(insteadOn({ figures, silences }, 0)).toContainEqual(["GE", "not-published"]);
    expect(insteadOn({ figures, silences }, 1)).toContainEqual(["GE", "not-found"]);
    expect(insteadOn({ figures, silences }, 5)).toContainEqual(["GE", null]);
  });

  it("is not asked once the country has a count", () => {
    const counted = [...figures, figure("kz", "kz", "2022-09-21/2022-09-26")];
    expect(insteadOn({ figures: counted }, 9)).toEqual([["GE", null]]);
  });

  it("calls nothing missing that a filter leaves out", () => {
    expect(insteadOn({ figures, silences }, 0, "?measure=entries")).toEqual([]);
    expect(insteadOn({ figures, silences }, 0, "?country=KZ")).toEqual([["KZ", null]]);
  });
});
