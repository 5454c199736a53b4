import { describe, expect, it } from "vitest";
import { chooseTag } from "../../../src/words/tags.ts";

describe("the language of a page", () => {
  it.each<[string | null, string[], string]>([
    [null, [], "en"],
    [null, ["ru-RU", "en"], "ru"],
    [null, ["kk-KZ", "ru", "en"], "ru"],
    [null, ["de", "en-GB", "ru"], "en"],
    [null, ["de", "fr"], "en"],
    ["ru", ["en"], "ru"],
    ["en", ["ru-RU"], "en"],
    ["xx", ["ru-RU"], "ru"],
    ["ru-RU", ["de"], "en"],
    ["constructor", [], "en"],
  ])("asked for %s by a browser that wants %j is %s", (asked, wanted, tag) => {
    expect(chooseTag(asked, wanted)).toBe(tag);
  });
});
