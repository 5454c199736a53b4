import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/load/parse.ts";
import { type Search, searchFigures } from "../../../src/load/search.ts";
import type { Overlay } from "../../../src/load/translation/overlay.ts";
import { translateArchive } from "../../../src/load/translation/translate.ts";
import { stem } from "../../../src/words/ru/stem.ts";
import { ru } from "../../../src/words/ru.ts";

describe("the stem of a Russian word", () => {
  it.each([
    ["Казахстане", "казахстан"],
    ["Казахстану", "казахстан"],
    ["Казахстан", "казахста"],
    ["въездами", "въезд"],
    ["выезды", "выезд"],
    ["границу", "границ"],
    ["границей", "границ"],
    ["Вёрстки", "верстк"],
    ["пограничная", "погранич"],
    ["уехавших", "уеха"],
    ["МВД", "МВД"],
    ["Finland", "Finland"],
    ["и", "и"],
    ["98", "98"],
  ])("of %s begins what all its forms begin with", (word, begins) => {
    expect(stem(word).startsWith(begins)).toBe(true);
    expect(stem(word).length - begins.length).toBeLessThan(3);
  });
});

describe("the search of the record in Russian", () => {
  const read = (name: string) => JSON.parse(readFileSync(`data/${name}`, "utf8"));
  const archive = translateArchive(
    parseDataset(read("exodus-2022.json"), ru.record),
    read("exodus-2022.ru.json") as Overlay,
    ru.record,
  );
  const count = (query: string): number =>
    searchFigures(archive.search as Search, query)?.reduce((sum, found) => sum + found, 0) ?? 0;

  it("finds the forms of a word, in Russian and as the record has it", () => {
    const inNominative = count("Казахстан");
    expect(inNominative).toBeGreaterThan(100);
    expect(count("казахстане")).toBe(inNominative);
    expect(count("Казахстаном")).toBe(inNominative);
    expect(count("Verkhny Lars")).toBeGreaterThan(5);
    expect(count("Верхнем Ларсе")).toBeGreaterThan(5);
    expect(count("Верхнем Ларсе")).toBe(count("Верхний Ларс"));
  });

  it("takes “ё” for “е”", () => {
    expect(count("Тёплое")).toBeGreaterThan(0);
    expect(count("Теплое")).toBe(count("Тёплое"));
  });
});
