import { describe, expect, it } from "vitest";
import type { WordingChange } from "../../../src/model/wording.ts";
import { ru } from "../../../src/words/ru.ts";
import { smallDataset } from "../../fixtures/small.ts";
import { plainSpaces } from "./plainSpaces.ts";

describe("what a document words otherwise, in Russian", () => {
  it.each<[WordingChange, string]>([
    [{ code: "hedge-dropped", hedge: "about" }, "опущено «около»"],
    [{ code: "hedge-added", hedge: "over" }, "добавлено «более»"],
    [{ code: "other-hedge", hedge: "over", stated: "about" }, "«более» вместо «около»"],
    [
      { code: "other-number", value: { low: 100000, high: 100000, hedge: "about" } },
      "напечатано «около 100 000»",
    ],
    [{ code: "other-verb", verb: "fled" }, "написано «fled»"],
    [{ code: "other-speaker", actors: ["ria"] }, "слова приписаны другому: RIA Novosti"],
  ])("%j", (change, words) => {
    const said = ru.evidence.rewording(smallDataset(), { source: "mt", changes: [change] });
    expect(plainSpaces(said)).toBe(`The Moscow Times: ${words}.`);
  });
});
