import type { Fault } from "../../import/faults.ts";
import type { Imported } from "../../import/make/importTable.ts";
import type { OpenedTable, Settings } from "./settings.ts";
import type { Opening } from "./tableImport.ts";

/** What the page asks of the worker. */
export type ToWorker =
  | ({ readonly kind: "open" } & Opening)
  | { readonly kind: "run"; readonly id: number; readonly settings: Settings };

/** What the worker answers. */
export type FromWorker =
  | { readonly kind: "table"; readonly opened: OpenedTable }
  | { readonly kind: "dataset"; readonly text: string }
  | { readonly kind: "failed"; readonly fault: Fault }
  | { readonly kind: "made"; readonly id: number; readonly imported: Imported };
