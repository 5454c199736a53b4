import type { LoadFault } from "../loadError.ts";
import type { SmallTables } from "../records/datasetReader.ts";
import type { Search } from "../search.ts";
import type { Large } from "./large.ts";

/**
 * What the page tells the worker: the file's length where it is known and the port of its partner, its bytes as they come, and that they
 * have all come; or that it is to be the partner itself.
 */
export type ToWorker =
  | {
      readonly kind: "open";
      readonly length: number | null;
      readonly partner: MessagePort;
    }
  | { readonly kind: "help"; readonly port: MessagePort }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end" };

/** What the worker tells the page. Records come in parts that are each handed over in a few milliseconds. */
export type FromWorker =
  | { readonly kind: "started" }
  | { readonly kind: "reading"; readonly read: number; readonly all: number }
  | { readonly kind: "records"; readonly table: keyof SmallTables; readonly records: readonly unknown[] }
  | ({ readonly kind: "ready" } & Omit<Large, "tables">)
  | ({ readonly kind: "search" } & Search)
  | { readonly kind: "failed"; readonly fault: LoadFault };
