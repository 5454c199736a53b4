import { createElement, type ReactNode } from "react";
import { CHANGES_FEED, folderOf } from "../../src/load/siteParts.ts";
import { TAGS } from "../../src/words/tags.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { OEMBED_FILE, OEMBED_TYPE } from "../embed/oembed.ts";
import { PICTURE_SIZE } from "../pictures/size.ts";
import { citableParts } from "./citable.ts";
import { figureFilePath } from "./figureFiles.ts";
import type { Page } from "./page.ts";
import { homeFrom, rootFrom } from "./pagePaths.ts";

/** The style sheet of all these pages, at the root of the site. */
export const PAGES_STYLE = "pages.css";
/** The picture that stands for a page where its address is shown. */
const PICTURE = "preview.png";
/** Where the W3C says that a page names its provenance (PROV-AQ). */
const HAS_PROVENANCE = "http://www.w3.org/ns/prov#has_provenance";
const LINKED_DATA = "application/ld+json";

const meta = (attributes: object): ReactNode =>
  createElement("meta", { key: JSON.stringify(attributes), ...attributes });
const link = (attributes: object): ReactNode =>
  createElement("link", { key: JSON.stringify(attributes), ...attributes });

/** The picture of a page where its address is shown; its size saves who shows it a look at the file. */
function pictureParts(site: string, folder: string, { picture, card, description }: Page): ReactNode[] {
  const path = card ?? picture?.path;
  if (path === undefined) return [meta({ property: "og:image", content: site + PICTURE })];
  return [
    meta({ property: "og:image", content: site + folder + path }),
    meta({ property: "og:image:width", content: PICTURE_SIZE.width }),
    meta({ property: "og:image:height", content: PICTURE_SIZE.height }),
    meta({ property: "og:image:alt", content: card === undefined ? picture?.name : description }),
  ];
}

/**
 * What a page's head says beside its title: its style, its own address, its other languages, the feed, what a machine can read instead, how
 * it is cited, and how it is shown as a link.
 */
export function pageHead(language: PageLanguage, page: Page, site: string | null): ReactNode {
  const { tag } = language.words.language;
  const own = folderOf(tag) + page.path;
  const root = rootFrom(tag, page.path);
  const home = homeFrom(page.path);
  const absolute = (path: string): string => (site ?? root) + path;
  const { figureId, frame } = page;
  return [
    link({ rel: "stylesheet", href: root + PAGES_STYLE }),
    link({
      rel: "alternate",
      type: "application/atom+xml",
      title: language.built.changes.title,
      href: home + CHANGES_FEED,
    }),
    link({ rel: "canonical", href: absolute(own) }),
    ...TAGS.map((other) =>
      link({ rel: "alternate", hrefLang: other, href: absolute(folderOf(other) + page.path) }),
    ),
    link({ rel: "alternate", hrefLang: "x-default", href: absolute(page.path) }),
    ...(figureId === undefined
      ? []
      : [
          link({
            rel: "alternate",
            type: LINKED_DATA,
            href: root + figureFilePath(figureId, "annotations"),
          }),
          link({
            rel: HAS_PROVENANCE,
            type: LINKED_DATA,
            href: root + figureFilePath(figureId, "provenance"),
          }),
        ]),
    // A figure is cited by its sentence, as everywhere here: its name alone says neither who said it nor who disputes it.
    ...citableParts(
      language,
      figureId === undefined ? page.title : page.description,
      site === null ? null : site + own,
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
          ...(frame === undefined
            ? []
            : [
                link({
                  rel: "alternate",
                  type: OEMBED_TYPE,
                  title: page.title,
                  href: site + own + OEMBED_FILE,
                }),
              ]),
          meta({ property: "og:url", content: site + own }),
          ...pictureParts(site, folderOf(tag), page),
        ]),
  ];
}
