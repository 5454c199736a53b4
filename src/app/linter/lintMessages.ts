import type { LintCause, LintReport } from "../../check/report/lintReport.ts";

/** What the worker is asked. */
export interface ToLint {
  readonly file: Blob;
  /** Where the levels of the basemap are by which places are found in their countries. */
  readonly detail: string;
  readonly world: string;
}

/**
 * A cause, with the line on which each record of its findings begins, null where the file has no lines, and the record as it stands in
 * the file, null where it is of the file as a whole.
 */
export interface LocatedCause extends LintCause {
  readonly lines: readonly (number | null)[];
  readonly texts: readonly (string | null)[];
}

/** What is wrong with a file. */
export interface FileReport extends Omit<LintReport, "causes"> {
  readonly causes: readonly LocatedCause[];
  /** Whether places were compared with the map. */
  readonly hasMap: boolean;
}

/** What the worker answers; no report of a dataset whose figures are in a file of their own. */
export type FromLint =
  | { readonly kind: "started" }
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "done"; readonly report: FileReport | null }
  | { readonly kind: "failed" };
