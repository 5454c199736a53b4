import type { ReactNode } from "react";
import type { Translation } from "./RecordEntryPage.tsx";

/** A map of what a page is about. */
export interface PagePicture {
  /** From the folder of the language. */
  readonly path: string;
  /** What it is a map of, for who can’t see it. */
  readonly name: string;
  /** The query of the same map in the app. */
  readonly view: string;
}

/** One of the site's pages of text, before it is written out. */
export interface Page {
  /** From the folder of the language, with its slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly linkedData?: object;
  /** The map that is shown with it, unless it is of a figure, and where its address is; without one the site's own picture stands for it. */
  readonly picture?: PagePicture;
  /** The picture that stands for it instead where its address is shown, from the folder of the language. */
  readonly card?: string;
  /** The figure that the page is of. */
  readonly figureId?: string;
  /** What a frame of it in other pages is asked for, as a query; not of pages that have none. */
  readonly frame?: string;
  /** What the page shows; `home` leads to the folder of the language. */
  readonly body: (home: string, translations: readonly Translation[]) => ReactNode;
}
