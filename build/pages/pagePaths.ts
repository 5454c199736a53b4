import { pageIn } from "../document/languages.ts";
import type { LinkedKind, PageLinks } from "../document/pageLinks.ts";

/** The language whose pages stand at the root of the site. */
const FIRST = "en";

/** The folder of a language's pages, with its slash; "" for those at the root. */
export const folderOf = (tag: string): string => (tag === FIRST ? "" : `${tag}/`);

/** Where a record's own page is, from the folder of its language: "figure/kz-entries/". */
export const recordPath = (kind: LinkedKind, id: string): string => `${kind}/${id}/`;

/** Where a country's or a day's page is, from the folder of its language. */
export const countryPath = (country: string): string => `country/${country}/`;
export const dayPath = (day: string): string => `day/${day}/`;

/** Where the list of all pages is, from the folder of its language. */
export const INDEX_PATH = "figure/";

/** From a page back to the folder that its path begins in: "../../" for "figure/kz-entries/". */
export const upFrom = (path: string): string => "../".repeat(path.split("/").length - 1);

/** The links of a page of a language, by its path from the language's folder. */
export function linksOf(tag: string, path: string): PageLinks & { readonly home: string } {
  const home = upFrom(path);
  const root = home + upFrom(folderOf(tag));
  return {
    home,
    root,
    record: (kind, id) => home + recordPath(kind, id),
    onMap: (kind, id) => root + pageIn(tag, `${kind}=${id}`).replace("./", ""),
  };
}
