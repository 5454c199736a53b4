import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../../../src/load/archive.ts";
import { parseText } from "../../../../src/load/parse.ts";
import { en } from "../../../../src/words/en.ts";
import { ru } from "../../../../src/words/ru.ts";
import { openingSurface } from "../pictures/opening.ts";
import { furniture } from "./furniture.ts";
import { labelFaults } from "./labelFaults.ts";
import { SIZES } from "./sizes.ts";

const open = (file: string): Archive => parseText(readFileSync(file, "utf8"));
const RECORDS = [
  ["exodus-2022", open("data/exodus-2022.json")],
  ["ukraine-2022", open("tests/fixtures/foreign/ukraine-2022.json")],
  ["j-greece", open("tests/fixtures/foreign/j-greece.json")],
  ["k-venezuela", open("tests/fixtures/foreign/k-venezuela.json")],
] as const;
const LANGUAGES = [
  ["en", en],
  ["ru", ru],
] as const;

/** So many labels of all days, sizes and languages lie over their own arrow, where there is no better room. It may only go down. */
const COVERS = { "exodus-2022": 1, "ukraine-2022": 177, "j-greece": 0, "k-venezuela": 0 };

describe("on all days, on maps of all sizes, in both languages", () => {
  it.each(RECORDS)(
    "labels lie in their country or are tied to it by a short line, in %s",
    (name, archive) => {
      const found = SIZES.flatMap((size) =>
        LANGUAGES.map(([language, words]) => {
          const surface = { ...openingSurface(archive, size), reserved: furniture(size) };
          const { faults, covers } = labelFaults(archive, words, surface);
          return { faults: faults.map((fault) => `${language}, ${size.w} × ${size.h}, ${fault}`), covers };
        }),
      );
      expect(found.flatMap(({ faults }) => faults)).toEqual([]);
      expect(found.reduce((sum, { covers }) => sum + covers, 0)).toBeLessThanOrEqual(COVERS[name]);
    },
  );
});
