import type { Dataset } from "../model/dataset.ts";

/** Where phrases about a record look up the names of what it refers to. A dataset is one. */
export type Names = Pick<
  Dataset,
  "info" | "firstDay" | "lastDay" | "actors" | "bodies" | "sources" | "places" | "measures" | "eventKinds"
>;
