import { EMBED_HEIGHTS, EMBED_PAGE, frameCode } from "../../src/export/embedCode.ts";
import { folderOf } from "../../src/load/siteParts.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import type { SiteFile } from "../siteFile.ts";

export const OEMBED_TYPE = "application/json+oembed";
/** Beside each page: what others may show in its place. */
export const OEMBED_FILE = "oembed.json";
/** oEmbed asks for a width in pixels; the frame itself takes what there is. */
const WIDTH = 640;

/**
 * What a page of another site may show in the place of a page of ours (oEmbed 1.0): its frame. A static site cannot answer for any address
 * that it is asked about, so each page names a file of its own. `query` is what the frame is asked for.
 */
export function oembedOf(
  { archive, words }: Pick<PageLanguage, "archive" | "words">,
  title: string,
  query: string,
  site: string,
): string {
  const height = /^(figure|event)=/.test(query) ? EMBED_HEIGHTS.record : EMBED_HEIGHTS.map;
  const asked = new URLSearchParams(query);
  asked.set("lang", words.language.tag);
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: `${words.shell.title}: ${archive.info.title}`,
    provider_url: site,
    html: frameCode(`${site}${EMBED_PAGE}?${asked}`, title, height),
    width: WIDTH,
    height,
  });
}

/** A page with what its frame is asked for, where it has one. */
interface Framed {
  readonly path: string;
  readonly title: string;
  readonly frame?: string;
}

/** The files of a language's pages. */
export const oembedFiles = (language: PageLanguage, pages: readonly Framed[], site: string): SiteFile[] =>
  pages.flatMap(({ path, title, frame }) =>
    frame === undefined
      ? []
      : {
          fileName: folderOf(language.words.language.tag) + path + OEMBED_FILE,
          source: oembedOf(language, title, frame, site),
        },
  );
