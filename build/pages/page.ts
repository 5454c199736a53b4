import type { ReactNode } from "react";
import type { Translation } from "./RecordEntryPage.tsx";

/** One of the site's pages of text, before it is written out. */
export interface Page {
  /** From the folder of the language, with its slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly linkedData?: object;
  /** The figure that the page is of. */
  readonly figureId?: string;
  /** What a frame of it in other pages is asked for, as a query; not of pages that have none. */
  readonly frame?: string;
  /** What the page shows; `home` leads to the folder of the language. */
  readonly body: (home: string, translations: readonly Translation[]) => ReactNode;
}
