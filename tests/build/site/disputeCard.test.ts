import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contestedFigures } from "../../../build/contested.ts";
import { BUILT_LANGUAGES, ENGLISH } from "../../../build/document/languages.ts";
import { sitePages } from "../../../build/pages/sitePages.ts";
import { drawDisputeCard } from "../../../build/pictures/disputeCard.ts";
import { indexedPng } from "../../../build/pictures/indexedPng.ts";
import { rasterize } from "../../../build/pictures/rasterize.ts";
import { PICTURE_SIZE } from "../../../build/pictures/size.ts";
import { inLanguage } from "../../../build/publish.ts";
import { readArchive } from "../../export/archives.ts";
import { smallDataset } from "../../fixtures/small.ts";

const DATASET = "data/exodus-2022.json";
const archive = readArchive(DATASET);
const ADDRESS = "https://site.example/figure/x/";

/** What a drawing says, its lines one after the other. */
const saidIn = (svg: string): string =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)/g), ([, line]) => line).join(" ");

function cardOf(id: string): string {
  const figure = archive.figure(id);
  if (!figure) throw new Error(`The record has no ${id}.`);
  return saidIn(drawDisputeCard({ ...ENGLISH, archive }, figure, ADDRESS));
}

describe("the card of a disputed figure", () => {
  it("says what is claimed, who says so, what speaks against it, its source and its address", () => {
    const said = cardOf("ru-exits-194000");
    expect(said).toContain("Over 194,000 people left Russia, 21–27 September 2022");
    expect(said).toContain("AP; printed in Local 10");
    expect(said).toContain("≠ Disputed: a sum of unlike counts: at least 53,136 people entered Georgia");
    expect(said).toContain(archive.info.version);
    expect(said).toContain(ADDRESS);
  });

  it("names the figures that say otherwise", () => {
    expect(cardOf("kz-residents-ispanov")).toContain(
      "≠ Disputed: the same ministry ≠ about 100,000 people present in Kazakhstan, 29 November 2022",
    );
  });

  it.each(BUILT_LANGUAGES.map((language) => [language.words.language.tag, language] as const))(
    "has room for all that has to be said of each of them in the language %s",
    (_, language) => {
      const own = inLanguage(archive, DATASET, language);
      const figures = contestedFigures(own);
      expect(figures.length).toBeGreaterThan(100);
      for (const figure of figures) expect(() => drawDisputeCard(own, figure, ADDRESS)).not.toThrow();
    },
  );

  it("is the picture of its page, and the map of its day that of a figure without a dispute", () => {
    const pages = sitePages(
      { ...ENGLISH, archive: smallDataset() },
      { site: "https://site.example/map/", versions: [], maps: null },
    );
    const pictureOf = (id: string): readonly (string | undefined)[] => {
      const page = pages.find(({ fileName }) => fileName === `figure/${id}/index.html`)?.source ?? "";
      return ["og:image", "og:image:alt"].map(
        (name) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(page)?.[1],
      );
    };
    expect(pictureOf("kz-entries")).toEqual([
      "https://site.example/map/pictures/figure/kz-entries.png",
      expect.stringContaining("disputed: counts another country"),
    ]);
    expect(pictureOf("kz-rent")[0]).toMatch(/^https:\/\/site\.example\/map\/pictures\/2022-\d\d-\d\d\.png$/);
  });

  it("becomes a picture of the size that is asked for", async () => {
    const figure = archive.figure("ru-exits-194000");
    if (!figure) throw new Error("The record has no such figure.");
    const png = await rasterize(drawDisputeCard({ ...ENGLISH, archive }, figure, ADDRESS));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
    expect(png.length).toBeLessThan(60_000);
  });
});

describe("a picture with a table of colours", () => {
  const pixelsOf = (colours: readonly (readonly [number, number, number])[]): Uint8Array =>
    Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

  /** The colours of a file's table, and the numbers in its rows with the zero before each. */
  function readBack(png: Buffer): { colours: number[][]; rows: number[] } {
    const parts = new Map<string, Buffer>();
    for (let at = 8; at < png.length; ) {
      const length = png.readUInt32BE(at);
      parts.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
      at += length + 12;
    }
    const table = [...(parts.get("PLTE") ?? [])];
    return {
      colours: Array.from({ length: table.length / 3 }, (_, i) => table.slice(3 * i, 3 * i + 3)),
      rows: [...inflateSync(parts.get("IDAT") ?? Buffer.alloc(0))],
    };
  }

  it("keeps few colours as they are, the most frequent first", async () => {
    const [red, blue] = [
      [200, 10, 20],
      [1, 2, 250],
    ] as const;
    const png = await indexedPng(pixelsOf([blue, red, red, red]), 2);
    expect(readBack(png)).toEqual({ colours: [red, blue], rows: [0, 1, 0, 0, 0, 0] });
  });

  it("takes the nearest where there are more than a table holds", async () => {
    const shades = Array.from({ length: 256 }, (_, red) => [red, 0, 0] as const);
    // All shades twice; the pixel that comes once is near the third of them.
    const png = await indexedPng(pixelsOf([...shades, ...shades, [2, 1, 0]]), 513);
    const { colours, rows } = readBack(png);
    expect(colours).toHaveLength(256);
    expect(rows.at(-1)).toBe(2);
  });
});
