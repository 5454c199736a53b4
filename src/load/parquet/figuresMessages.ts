import type { LoadFault } from "../loadError.ts";
import type { SmallTables } from "../records/tables.ts";
import type { FiguresIndex, ParquetPart } from "./figuresReader.ts";
import type { Plan, RowGroup } from "./parquetRows.ts";
import type { FileAddress, FileState } from "./rangeFile.ts";

/** A dataset without its figures, as the text of its file or its bytes. */
export type TablesText = string | Uint8Array;

/** What the page tells the worker: to read a file's index together with a partner, to be the partner, or to fetch the figure of a row. */
export type ToWorker =
  | {
      readonly kind: "open";
      readonly tables: TablesText;
      readonly address: FileAddress;
      readonly partner: MessagePort;
    }
  | { readonly kind: "help"; readonly port: MessagePort }
  | { readonly kind: "figure"; readonly ask: number; readonly row: number };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: "started" }
  | { readonly kind: "received"; readonly bytes: number; readonly expected: number }
  | { readonly kind: "reading"; readonly read: number; readonly all: number }
  | { readonly kind: "records"; readonly table: keyof SmallTables; readonly records: readonly unknown[] }
  | ({ readonly kind: "ready"; readonly isWhole: boolean } & Omit<FiguresIndex, "tables">)
  | { readonly kind: "figure"; readonly ask: number; readonly record: unknown }
  | { readonly kind: "figureFailed"; readonly ask: number; readonly fault: LoadFault }
  | { readonly kind: "failed"; readonly fault: LoadFault };

/** What one reading thread asks of the other: some row groups of the file. */
export interface ToPartner {
  readonly tables: TablesText;
  readonly address: FileAddress;
  readonly state: FileState;
  readonly plan: Plan;
  readonly groups: readonly RowGroup[];
}

/** What it hears back. */
export type FromPartner =
  | { readonly kind: "received"; readonly bytes: number }
  | { readonly kind: "read"; readonly rows: number }
  | { readonly kind: "part"; readonly part: ParquetPart }
  | { readonly kind: "failed"; readonly fault: LoadFault };
