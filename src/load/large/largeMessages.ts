import type { Tag } from "../../words/tags.ts";
import type { BuiltRecord } from "../known/builtRecord.ts";
import type { LoadFault } from "../loadError.ts";
import type { FiguresFile } from "../parquet/figuresLayout.ts";
import type { SmallTables } from "../records/tables.ts";
import type { Search } from "../search.ts";
import type { Large } from "./largeArchive.ts";

/** What is known of a file before it comes: its length, the record that it may be, and the language in which it is searched. */
export interface Opening {
  readonly length: number | null;
  readonly built: Pick<BuiltRecord, "bytes" | "sha256"> | null;
  readonly language: Tag;
}

/**
 * What the page tells the worker: what is known of the file and the port of its partner, its bytes as they come, and that they
 * have all come; or that it is to be the partner itself.
 */
export type ToWorker =
  | ({ readonly kind: "open"; readonly partner: MessagePort } & Opening)
  | { readonly kind: "help"; readonly port: MessagePort }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end" };

/** What the worker tells the page; `apart` is a dataset whose figures are in a file of their own. Records come in parts that are each handed over in a few milliseconds. */
export type FromWorker =
  | { readonly kind: "started" }
  | { readonly kind: "reading"; readonly read: number; readonly all: number }
  | { readonly kind: "records"; readonly table: keyof SmallTables; readonly records: readonly unknown[] }
  | ({ readonly kind: "ready"; readonly isBuilt: boolean | null } & Omit<Large, "tables">)
  | { readonly kind: "apart"; readonly tables: Uint8Array; readonly named: FiguresFile }
  | ({ readonly kind: "search" } & Omit<Search, "stem">)
  | { readonly kind: "failed"; readonly fault: LoadFault };
