import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderOf } from "../../src/load/siteParts.ts";
import { isoDay } from "../../src/model/time/day.ts";
import { createAppStore } from "../../src/store/store.ts";
import type { MapGround } from "../../src/views/map/picture/layOutMap.ts";
import { drawMapPicture } from "../../src/views/map/picture/mapPicture.ts";
import { estimateText } from "../../src/views/shared/picture/pictureText.ts";
import { contestedFigures } from "../contested.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { countrySections } from "../document/sections.ts";
import type { PagePicture } from "../pages/page.ts";
import { countryPath, dayPath, recordPath } from "../pages/pagePaths.ts";
import { cardPath, countryPicture, dayPicture, figuresByDay } from "../pages/picturePaths.ts";
import { drawDisputeCard } from "../pictures/disputeCard.ts";
import { groundIn } from "../pictures/ground.ts";
import { rasterize } from "../pictures/rasterize.ts";
import { PICTURE_SIZE } from "../pictures/size.ts";

/** Pictures are drawn larger than they are shown, so that more words have room. */
const DRAWN_WIDTH = 1500;
/** How many are drawn at once: pictures are made beside the script, in as many threads as Node has for that. */
const AT_ONCE = 4;

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

/** A file to be drawn. */
interface Drawn {
  readonly path: string;
  readonly svg: () => string;
}

/** The pictures of a language, and the cards of its disputed figures. */
async function drawnIn(language: PageLanguage, site: string): Promise<Drawn[]> {
  const folder = folderOf(language.words.language.tag);
  const ground = await groundIn(language);
  return [
    ...picturesOf(language).map((picture) => ({
      path: folder + picture.path,
      svg: () => drawPagePicture(language, ground, picture, site),
    })),
    ...contestedFigures(language).map((figure) => ({
      path: folder + cardPath(figure.id),
      svg: () => drawDisputeCard(language, figure, site + folder + recordPath("figure", figure.id)),
    })),
  ];
}

/** Writes the pictures of days and countries and the cards of disputed figures, in some languages, below `dir`. */
export async function writePagePictures(
  languages: readonly PageLanguage[],
  dir: string,
  site: string,
): Promise<void> {
  const drawn = await Promise.all(languages.map((language) => drawnIn(language, site)));
  const left = drawn.flat();
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const path = join(dir, next.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await rasterize(next.svg()));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
