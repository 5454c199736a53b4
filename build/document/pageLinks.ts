import { createContext, use } from "react";
import { pageIn } from "./languages.ts";

/** The kinds of record that have a place of their own among the built pages. */
export type LinkedKind = "figure" | "event" | "route";

/** Where a built page's links lead. */
export interface PageLinks {
  /** From the page to the site's root: "./" or "../../". */
  readonly root: string;
  /** The record's entry as text. */
  readonly record: (kind: LinkedKind, id: string) => string;
  /** The record on the map, in the language of the page. */
  readonly onMap: (kind: LinkedKind, id: string) => string;
}

/** Links of the page that has the whole record: to its own parts. */
export const recordLinks = (tag: string): PageLinks => ({
  root: "./",
  record: (kind, id) => (kind === "figure" ? `#${id}` : `#${kind}:${id}`),
  onMap: (kind, id) => pageIn(tag, `${kind}=${id}`),
});

export const PageLinksContext = createContext<PageLinks>(recordLinks("en"));

/** Where links of this page lead. */
export const usePageLinks = (): PageLinks => use(PageLinksContext);
