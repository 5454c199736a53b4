import { folderOf } from "../../src/load/siteParts.ts";
import { type LinkedKind, mapLinks, type PageLinks } from "../document/pageLinks.ts";

/** Where a record's own page is, from the folder of its language: "figure/kz-entries/". */
export const recordPath = (kind: LinkedKind, id: string): string => `${kind}/${id}/`;

/** Where a country's or a day's page is, from the folder of its language. */
export const countryPath = (country: string): string => `country/${country}/`;
export const dayPath = (day: string): string => `day/${day}/`;

/** Where a story is as text, from the folder of its language. */
export const storyPath = (id: string): string => `story/${id}/`;

/** From a page, by its path from the folder of its language, back to that folder: "../../" for "figure/kz-entries/"; and to the site's root. */
export const homeFrom = (path: string): string => "../".repeat(path.split("/").length - 1);
export const rootFrom = (tag: string, path: string): string => homeFrom(folderOf(tag) + path);

/** The links of such a page. */
export const linksFrom = (tag: string, path: string): PageLinks => ({
  record: (kind, id) => homeFrom(path) + recordPath(kind, id),
  map: mapLinks(rootFrom(tag, path), tag),
});
