import type { Archive } from "../../load/archive.ts";

/** The dataset whose quotes are looked for, and what becomes of it. */
export interface QuotesDialogProps {
  /** The dataset's file, or what writes its text; where there is neither, the dataset as the page has read it. */
  readonly source: Blob | Archive | (() => string);
  /** The name that the file is saved under. */
  readonly name: string;
  /** How many of its records could not be read, and are not in that text. */
  readonly setAside: number;
  /** Shows the dataset that it has become in place of the one that is open. */
  readonly onUse: (file: File) => void;
  readonly onClose: () => void;
}
