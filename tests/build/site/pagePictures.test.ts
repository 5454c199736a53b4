import { describe, expect, it } from "vitest";
import { BUILT_LANGUAGES } from "../../../build/document/languages.ts";
import { groundIn } from "../../../build/pictures/ground.ts";
import { rasterize } from "../../../build/pictures/rasterize.ts";
import { PICTURE_SIZE } from "../../../build/pictures/size.ts";
import { inLanguage } from "../../../build/publish.ts";
import { drawPagePicture } from "../../../build/site/pagePictures.ts";
import { readArchive } from "../../export/archives.ts";

const DATASET = "data/exodus-2022.json";
const archive = readArchive(DATASET);
const SITE = "https://site.example/";

describe.each(BUILT_LANGUAGES.map((language) => [language.words.language.tag, language] as const))(
  "the picture of a day in the language %s",
  (tag, language) => {
    it("has its day, its disputes, its source and its address, and the size that is asked for", async () => {
      const own = inLanguage(archive, DATASET, language);
      const svg = drawPagePicture(
        own,
        await groundIn(own),
        { view: "day=2022-09-27", page: "day/2022-09-27/" },
        SITE,
      );
      expect(svg).toContain(language.words.picture.disputed);
      expect(svg).toContain(tag === "en" ? "64,234 out ≠" : "обратно ≠");
      expect(svg).toContain(`${SITE}${tag === "en" ? "" : "ru/"}day/2022-09-27/`);
      expect(svg).toContain(archive.info.version);
      const png = await rasterize(svg);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE_SIZE.width, PICTURE_SIZE.height]);
    });
  },
);
