import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { folderOf } from "../../src/load/siteParts.ts";
import { isoDay } from "../../src/model/time/day.ts";
import { createAppStore } from "../../src/store/store.ts";
import type { MapGround } from "../../src/views/map/picture/layOutMap.ts";
import { drawMapPicture } from "../../src/views/map/picture/mapPicture.ts";
import { estimateText } from "../../src/views/shared/picture/type.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { countrySections } from "../document/sections.ts";
import type { PagePicture } from "../pages/page.ts";
import { countryPath, dayPath } from "../pages/pagePaths.ts";
import { countryPicture, dayPicture, figuresByDay } from "../pages/picturePaths.ts";
import { PICTURE_FAMILY, PICTURE_FONTS } from "./fonts.ts";
import { groundIn } from "./ground.ts";
import { PICTURE_SIZE } from "./size.ts";

/** Pictures are drawn larger than they are shown, so that more words have room. */
const DRAWN_WIDTH = 1500;
/** Signs that keep directions of writing apart, which no face has a shape for. */
const ISOLATES = /[\u2066-\u2069]/g;
/** Pictures that were made before, by the hash of what they are made of. */
const CACHE = "node_modules/.cache/crossings-pictures";

/** A picture to be made, and the path of its page; both from the folder of the language. */
type MadePicture = PagePicture & { readonly page: string };

/** The pictures of a language: of each day and each country that has a page. */
function picturesOf(language: PageLanguage): MadePicture[] {
  const { archive } = language;
  return [
    ...Array.from(figuresByDay(archive).keys(), (day) => ({
      ...dayPicture(language, day),
      page: dayPath(isoDay(day)),
    })),
    ...countrySections(archive).map(({ country }) => ({
      ...countryPicture(language, country),
      page: countryPath(country),
    })),
  ];
}

/** How an SVG becomes a picture: with our own faces and no other, so that it is the same on every machine. */
const RENDERING: ResvgRenderOptions = {
  fitTo: { mode: "width", value: PICTURE_SIZE.width },
  font: { fontFiles: [...PICTURE_FONTS], loadSystemFonts: false, defaultFontFamily: PICTURE_FAMILY },
};

/** An SVG as PNG, or what was made of the same before. */
export function rasterize(svg: string): Buffer {
  const made = createHash("sha256").update(JSON.stringify(RENDERING)).update(svg).digest("hex");
  const cached = join(CACHE, `${made}.png`);
  if (existsSync(cached)) return readFileSync(cached);
  const png = new Resvg(svg.replaceAll(ISOLATES, ""), RENDERING).render().asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, png);
  return png;
}

/** The SVG of a picture: the map as the page lays it out, with its disputes, its source and its address. */
export function drawPagePicture(
  { archive, words }: PageLanguage,
  ground: MapGround,
  { view, page }: Pick<MadePicture, "view" | "page">,
  site: string,
): string {
  return drawMapPicture(
    {
      archive,
      words,
      state: createAppStore(archive, `?${view}`).getState(),
      theme: "light",
      measure: estimateText,
      width: DRAWN_WIDTH,
      height: (DRAWN_WIDTH * PICTURE_SIZE.height) / PICTURE_SIZE.width,
      address: { text: site + folderOf(words.language.tag) + page, link: null },
      hasOpen: false,
      seenWidth: null,
    },
    ground,
  );
}

/** Writes the pictures of days and countries in a language below `dir`. */
export async function writePagePictures(language: PageLanguage, dir: string, site: string): Promise<void> {
  const ground = await groundIn(language);
  for (const picture of picturesOf(language)) {
    const path = join(dir, folderOf(language.words.language.tag) + picture.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rasterize(drawPagePicture(language, ground, picture, site)));
  }
}
