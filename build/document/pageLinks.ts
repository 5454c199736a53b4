import { createContext, use } from "react";
import { TAGS } from "../../src/words/tags.ts";

/** The kinds of record that have a place of their own among the built pages. */
export type LinkedKind = "figure" | "event" | "route";

/** Where a built page's links lead. */
export interface PageLinks {
  /** The record's entry as text. */
  readonly record: (kind: LinkedKind, id: string) => string;
  /** The map in the language of the page; `query` says what is open there. */
  readonly map: (query?: string) => string;
}

/** The map in a language. The first language is left to the browser, which may want another. `root` leads to the site's root. */
export const mapLinks =
  (root: string, tag: string): PageLinks["map"] =>
  (query = "") => {
    const asked = [tag === TAGS[0] ? "" : `lang=${tag}`, query].filter((part) => part !== "").join("&");
    return asked === "" ? root : `${root}?${asked}`;
  };

/** Links of the page that has the whole record: to its own parts. */
export const recordLinks = (tag: string): PageLinks => ({
  record: (kind, id) => (kind === "figure" ? `#${id}` : `#${kind}:${id}`),
  map: mapLinks("./", tag),
});

export const PageLinksContext = createContext<PageLinks>(recordLinks(TAGS[0]));

/** Where links of this page lead. */
export const usePageLinks = (): PageLinks => use(PageLinksContext);
