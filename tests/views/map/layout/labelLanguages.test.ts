import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText } from "../../../../src/load/parse.ts";
import type { Surface } from "../../../../src/views/map/layout/positioned.ts";
import { positionOnMap } from "../../../../src/views/map/layout/positionOnMap.ts";
import { en, type Words } from "../../../../src/words/en.ts";
import { ru } from "../../../../src/words/ru.ts";
import { contentOf, openingSurface } from "../pictures/opening.ts";
import { furniture } from "./furniture.ts";
import { tellingDays } from "./labelFaults.ts";
import { SIZES } from "./sizes.ts";

const exodus = parseText(readFileSync("data/exodus-2022.json", "utf8"));
const DAYS = tellingDays(exodus, en);

/** So many numbers of countries that are not featured may have room in English only, on all days and sizes. It may only go down. */
const MOST_LOST = 14;

interface Said {
  readonly key: string;
  readonly isFeatured: boolean;
}

/** The numbers that a map says on a day: of those who came, and of those who left again. */
function saidOn(day: number, words: Words, surface: Surface): Said[] {
  const { flows } = positionOnMap(contentOf(exodus, exodus.firstDay + day, words), surface);
  return flows.flatMap(({ item: { country, isFeatured, numbers }, label }) => {
    const text = label?.lines.map((line) => line.text).join(" ") ?? "";
    const isWhole = numbers.length > 1 && numbers.every((number) => text.includes(number));
    return [
      ...(label ? [{ key: `day ${day}: ${country}`, isFeatured }] : []),
      ...(isWhole ? [{ key: `day ${day}: ${country}, out`, isFeatured }] : []),
    ];
  });
}

describe("what the map says in English it says in Russian, whose words are longer", () => {
  const lost = SIZES.flatMap((size) => {
    const surface = { ...openingSurface(exodus, size), reserved: furniture(size) };
    return DAYS.flatMap((day) => {
      const known = new Set(saidOn(day, ru, surface).map(({ key }) => key));
      return saidOn(day, en, surface)
        .filter(({ key }) => !known.has(key))
        .map(({ key, isFeatured }) => ({ key: `${size.w} × ${size.h}, ${key}`, isFeatured }));
    });
  });

  it("of every featured country, who left again too, on all days and on maps of all sizes", () => {
    expect(lost.filter(({ isFeatured }) => isFeatured).map(({ key }) => key)).toEqual([]);
  });

  it("of nearly all others", () => {
    expect(lost.length).toBeLessThanOrEqual(MOST_LOST);
  });
});
