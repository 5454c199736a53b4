import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { plainOverlay } from "../../build/plainOverlay.ts";
import { splitOverlay } from "../../build/splitOverlay.ts";
import { joinOverlays, type Overlay } from "../../src/load/translation/overlay.ts";

const overlay = (texts: Overlay["texts"]): Overlay => ({
  dataset: "d",
  language: "ru",
  everywhere: { tons: "тонны" },
  isPlain: true,
  texts,
});
const evidence = [{ source: "yle" }];

describe("the texts of the first view and the rest", () => {
  it("are names and titles with all of the figure that is open at first, and what else is read", () => {
    const [start, rest] = splitOverlay(
      overlay({
        places: { kz: { name: "Казахстан", note: "Страна." } },
        sources: { yle: { note: "Финская." }, ria: { note: "Русская." } },
        figures: { first: { note: "Первая." }, other: { item: "билеты", note: "Другая." } },
        events: { decree: { title: "Указ", note: "Дата." } },
      }),
      {
        dataset: { openingFigure: "first" },
        figures: [
          { id: "first", evidence },
          { id: "other", evidence: [] },
        ],
      },
    );
    expect(start.texts).toEqual({
      places: { kz: { name: "Казахстан" } },
      sources: { yle: { note: "Финская." } },
      figures: { first: { note: "Первая." }, other: { item: "билеты" } },
      events: { decree: { title: "Указ" } },
    });
    expect(start).toMatchObject({ isStart: true, everywhere: { tons: "тонны" } });
    expect(rest.texts).toEqual({
      places: { kz: { note: "Страна." } },
      sources: { ria: { note: "Русская." } },
      figures: { other: { note: "Другая." } },
      events: { decree: { note: "Дата." } },
    });
  });

  it("of this record are all its texts together, and the first is a fifth of them at most", () => {
    const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
    const file = read("data/exodus-2022.json");
    const plain = plainOverlay(read("data/exodus-2022.ru.json"), file);
    const [start, rest] = splitOverlay(plain, file);
    expect(joinOverlays(start, rest)).toEqual({ ...plain, isStart: false });
    const bytes = (one: Overlay): number => gzipSync(JSON.stringify(one), { level: 9 }).length;
    expect(bytes(start)).toBeLessThan(bytes(plain) / 5);
  });
});
