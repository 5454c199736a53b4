import { createElement, Fragment } from "react";
import { folderOf } from "../../src/load/siteParts.ts";
import { TAGS } from "../../src/words/tags.ts";
import type { Version } from "../changes/versions.ts";
import { htmlPage, type PageLanguage } from "../document/htmlPage.ts";
import { PageFoot } from "../document/PageFoot.tsx";
import { PageLinksContext } from "../document/pageLinks.ts";
import { oembedFiles } from "../embed/oembed.ts";
import type { RecordMaps } from "../pictures/recordMaps.ts";
import type { SiteFile } from "../siteFile.ts";
import { listPages } from "./listPages.ts";
import { PageMap } from "./PageMap.tsx";
import { pageHead } from "./pageHead.ts";
import { homeFrom, linksFrom, rootFrom } from "./pagePaths.ts";
import { recordPages } from "./recordPages.ts";
import { textPages } from "./sitesOwnPages.ts";
import { storyPages } from "./story/storyPages.ts";

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Where a site is, and what beside the record stands in it. */
export interface SiteFacts {
  /** The site's own address with its slash, where the build knows it. */
  readonly site: string | null;
  /** The versions of the record, the latest first. */
  readonly versions: readonly Version[];
  /** What draws the maps of records; null for pages without. */
  readonly maps: RecordMaps | null;
}

/** Every page of text of the site in one language, and what others may show in its place. */
export function sitePages(language: PageLanguage, { site, versions, maps }: SiteFacts): SiteFile[] {
  const { tag } = language.words.language;
  const pages = [
    ...recordPages(language, maps),
    ...listPages(language),
    ...storyPages(language),
    ...textPages(language, versions, site),
  ];
  return [
    ...(site === null ? [] : oembedFiles(language, pages, site)),
    ...pages.map((page) => {
      const { path, title, description, linkedData } = page;
      const root = rootFrom(tag, path);
      const translations = TAGS.filter((other) => other !== tag).map((other) => ({
        tag: other,
        href: root + folderOf(other) + path,
      }));
      return {
        fileName: `${folderOf(tag)}${path}index.html`,
        source: htmlPage({
          language,
          title,
          description,
          policy: POLICY,
          root,
          head: pageHead(language, page, site),
          ...(linkedData && { linkedData }),
          body: createElement(
            PageLinksContext,
            { value: linksFrom(tag, path) },
            createElement(
              Fragment,
              null,
              page.body(homeFrom(path), translations),
              // Only a build for a known address takes the time to make them. The page of a figure has a map of its own.
              site === null || !page.picture || page.figureId !== undefined
                ? null
                : createElement(PageMap, { home: homeFrom(path), picture: page.picture }),
              createElement(PageFoot, { home: homeFrom(path), root }),
            ),
          ),
        }),
      };
    }),
  ];
}

/** The sitemap of these pages (sitemaps.org, 0.9), each with its whole address. */
export function sitemapOf(pages: readonly SiteFile[], site: string): string {
  const addresses = pages
    .filter(({ fileName }) => fileName.endsWith(".html"))
    .map(({ fileName }) => `<url><loc>${encodeURI(site + fileName.replace(/index\.html$/, ""))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join("\n")}\n</urlset>\n`;
}
