import { createElement, Fragment, type ReactNode } from "react";
import { CHANGES_FEED, folderOf } from "../../src/load/siteFiles.ts";
import { TAGS } from "../../src/words/tags.ts";
import type { Version } from "../changes/versions.ts";
import { htmlPage, type PageLanguage } from "../document/htmlPage.ts";
import { PageFoot } from "../document/PageFoot.tsx";
import { PageLinksContext } from "../document/pageLinks.ts";
import type { SiteFile } from "../siteFile.ts";
import { listPages } from "./listPages.ts";
import type { Page } from "./page.ts";
import { homeFrom, linksFrom, rootFrom } from "./pagePaths.ts";
import { recordPages } from "./recordPages.ts";
import { textPages } from "./sitesOwnPages.ts";

/** The style sheet of all these pages, at the root of the site. */
export const PAGES_STYLE = "pages.css";
/** The picture that stands for a page where its address is shown. */
const PICTURE = "preview.png";
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const meta = (attributes: object): ReactNode =>
  createElement("meta", { key: JSON.stringify(attributes), ...attributes });
const link = (attributes: object): ReactNode =>
  createElement("link", { key: JSON.stringify(attributes), ...attributes });

/** What a page's head says beside its title: its style, its own address, its other languages, and how it is shown as a link. */
function headParts(site: string | null, tag: string, page: Page): ReactNode {
  const own = folderOf(tag) + page.path;
  const root = rootFrom(tag, page.path);
  const home = homeFrom(page.path);
  const absolute = (path: string): string => (site ?? root) + path;
  return [
    link({ rel: "stylesheet", href: root + PAGES_STYLE }),
    link({ rel: "alternate", type: "application/atom+xml", href: home + CHANGES_FEED }),
    link({ rel: "canonical", href: absolute(own) }),
    ...TAGS.map((other) =>
      link({ rel: "alternate", hrefLang: other, href: absolute(folderOf(other) + page.path) }),
    ),
    meta({ property: "og:type", content: "article" }),
    meta({ property: "og:title", content: page.title }),
    meta({ property: "og:description", content: page.description }),
    meta({ property: "og:locale", content: tag }),
    meta({ name: "twitter:card", content: "summary_large_image" }),
    // Who shows a link takes a picture by its whole address only.
    ...(site === null
      ? []
      : [
          meta({ property: "og:url", content: site + own }),
          meta({ property: "og:image", content: site + PICTURE }),
        ]),
  ];
}

/** Where a site is, and what beside the record stands in it. */
export interface SiteFacts {
  /** The site's own address with its slash, where the build knows it. */
  readonly site: string | null;
  /** The versions of the record, the latest first. */
  readonly versions: readonly Version[];
}

/** Every page of text of the site in one language. */
export function sitePages(language: PageLanguage, { site, versions }: SiteFacts): SiteFile[] {
  const { tag } = language.words.language;
  return [...recordPages(language), ...listPages(language), ...textPages(language, versions, site)].map(
    (page) => {
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
          head: headParts(site, tag, page),
          ...(linkedData && { linkedData }),
          body: createElement(
            PageLinksContext,
            { value: linksFrom(tag, path) },
            createElement(
              Fragment,
              null,
              page.body(homeFrom(path), translations),
              createElement(PageFoot, { home: homeFrom(path), root }),
            ),
          ),
        }),
      };
    },
  );
}

/** The sitemap of these pages (sitemaps.org, 0.9), each with its whole address. */
export function sitemapOf(pages: readonly SiteFile[], site: string): string {
  const addresses = pages.map(
    ({ fileName }) => `<url><loc>${encodeURI(site + fileName.replace(/index\.html$/, ""))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join("\n")}\n</urlset>\n`;
}
