import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { parseText } from "../../src/load/parse.ts";
import { SINGLE_FILE } from "../../src/load/siteParts.ts";
import { BUILT_LANGUAGES } from "../document/languages.ts";
import { inLanguage } from "../publish.ts";
import { compressFiles } from "./compressFiles.ts";
import { writePagePictures } from "./pagePictures.ts";

const SINGLE_BUILD = "build/single/vite.config.ts";

/** The edition in one file, built in memory. */
async function singleEdition(): Promise<string | Uint8Array> {
  const built = await build({ configFile: SINGLE_BUILD, logLevel: "warn", build: { write: false } });
  const files = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const file = files.find(({ fileName }) => fileName === SINGLE_FILE);
  if (file?.type !== "asset") throw new Error(`${SINGLE_BUILD} makes no ${SINGLE_FILE}.`);
  return file.source;
}

/**
 * The edition in one file, which the page also makes pages with other data of; and what a site needs that is to be read by many: a picture of
 * each day and country, a card of each disputed figure, and every text compressed beside itself. That takes longer than all the rest, so it is left out where the build does not know where the site will be.
 */
export function hosted(dataset: string, site: string | null): Plugin {
  let dir = "dist";
  return {
    name: "crossings:hosted",
    apply: "build",
    configResolved({ build: { outDir } }) {
      dir = outDir;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        writeFileSync(join(dir, SINGLE_FILE), await singleEdition());
        if (site === null) return;
        const archive = parseText(readFileSync(dataset, "utf8"));
        const languages = BUILT_LANGUAGES.map((language) => inLanguage(archive, dataset, language));
        await writePagePictures(languages, dir, site);
        await compressFiles(dir);
      },
    },
  };
}
