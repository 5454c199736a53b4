import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainOverlay } from "../../build/plainOverlay.ts";
import { type DatasetFile, textsOf } from "../../data/translation.ts";
import { type Overlay, textKey, translationOf } from "../../src/load/translation/overlay.ts";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

describe("an overlay for the record that it is built with", () => {
  it("says the same of every text, in an eighth less", () => {
    const file: DatasetFile = read("data/exodus-2022.json");
    const overlay: Overlay = read("data/exodus-2022.ru.json");
    const plain = plainOverlay(overlay, file);
    const texts = textsOf(file);
    expect(texts.length).toBeGreaterThan(2000);
    for (const { table, record, path, text } of texts)
      expect(translationOf(plain, table, record, text, path)).toBe(
        translationOf(overlay, table, record, text, path),
      );
    const keys = JSON.stringify(plain.texts).match(/#[0-9a-z]{5,7}":/g) ?? [];
    expect(keys).toEqual([]);
  });

  it("leaves out what translates another wording", () => {
    const file = { places: [{ id: "kz", name: "Kazakhstan", note: "New." }] };
    const own = { [textKey("Kazakhstan", "name")]: "Казахстан", [textKey("Old.", "note")]: "Старое." };
    const overlay: Overlay = { dataset: "d", language: "ru", everywhere: {}, texts: { places: { kz: own } } };
    expect(plainOverlay(overlay, file)).toEqual({
      dataset: "d",
      language: "ru",
      everywhere: {},
      isPlain: true,
      texts: { places: { kz: { name: "Казахстан" } } },
    });
  });
});
