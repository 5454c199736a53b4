import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { searchNames } from "../../../src/load/parquet/searchNames.ts";
import { parseText } from "../../../src/load/parse.ts";
import { searchFigures } from "../../../src/load/search.ts";
import { en } from "../../../src/words/en.ts";
import { ru } from "../../../src/words/ru.ts";
import { fileOf, readBack, written } from "./written.ts";

const GOOD = readFileSync("tests/fixtures/good.json", "utf8");

/** The ids of the figures of a text that a query finds once their texts are in a file of their own. */
async function finds(text: string, { record }: Pick<typeof en, "record">) {
  const { bytes, rest } = await written(text);
  const { archive } = await readBack(fileOf(bytes), rest);
  const search = searchNames(archive, record);
  return (query: string): string[] => {
    const found = searchFigures(search, query);
    return [...(found ?? [])].flatMap((is, at) => (is ? [archive.at(at).id] : [])).sort();
  };
}

describe("the search by names, where the texts of figures are in a file of their own", () => {
  it("finds figures by the names of measure, place, speaker and outlet, each word in any of them", async () => {
    const find = await finds(GOOD, en);
    const all: { id: string; where: string; evidence: { source: string }[] }[] = JSON.parse(GOOD).figures;
    const ids = (is: (figure: (typeof all)[number]) => boolean): string[] =>
      all
        .filter(is)
        .map(({ id }) => id)
        .sort();
    const ofGazette = ids(({ evidence }) => evidence.some(({ source }) => source === "gazette-2022-09-28"));
    expect(ofGazette.length).toBeGreaterThan(0);
    expect(find("gazette")).toEqual(ofGazette);
    expect(find("SVINESUND")).toEqual(ids(({ where }) => where === "svinesund"));
    expect(find("svinesund gazette")).toEqual(
      ids(({ id, where }) => where === "svinesund" && ofGazette.includes(id)),
    );
    expect(find("nowhere")).toEqual([]);
  });

  it("finds nothing that the search of all words does not find, in both languages", async () => {
    const record = readFileSync("data/exodus-2022.json", "utf8");
    for (const words of [en, ru as unknown as typeof en]) {
      const find = await finds(record, words);
      const whole = parseText(record, words.record);
      for (const query of ["kazakhstan", "Казахстан", "reuters", "ministry of", "въезды", "queue lars"]) {
        const search = whole.search && searchFigures(whole.search, query);
        const inAll = [...(search ?? [])].flatMap((is, at) => (is ? [whole.at(at).id] : []));
        const found = find(query);
        expect(inAll, query).toEqual(expect.arrayContaining(found));
      }
      expect(find("kazakhstan").length).toBeGreaterThan(50);
    }
  });
});
