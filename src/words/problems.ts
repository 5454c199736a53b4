import type { SchemaCode } from "../model/schema/codes.ts";
import type { TableName } from "../model/schema.ts";
import type { Day } from "../model/time/day.ts";

/** Why a value in the address cannot be used. The code below the views says which reason it is; each language says it in words. */
export type AddressReason =
  | { readonly code: "not-a-day" }
  | { readonly code: "outside-record"; readonly first: Day; readonly last: Day }
  /** A span that begins after its end: `end` is the end that the address names last. */
  | { readonly code: "span-order"; readonly end: "from" | "to" }
  | { readonly code: "options"; readonly options: readonly string[] }
  /** Values that no figure has, and those that figures have. */
  | {
      readonly code: "no-figure-has";
      readonly unknown: readonly string[];
      readonly column: "countries" | "measures" | "originKinds";
      readonly known: readonly string[];
    }
  | { readonly code: "no-record"; readonly kind: "figure" | "event" | "route" | "place" }
  | { readonly code: "area-form" | "map-form" }
  | { readonly code: "sort-form"; readonly columns: readonly string[] };

/** A key of the address whose value cannot be used. */
export interface AddressProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: AddressReason;
}

/** Why a record, or one address of it, cannot be used. */
export type RecordFault =
  | { readonly code: "missing" | "not-a-list" | "dead-address" }
  /** Another type of value, or another of a list of names, as valibot names them. */
  | { readonly code: "other-type"; readonly received: string; readonly expected: string | null }
  | { readonly code: "id-used"; readonly id: string }
  | { readonly code: "unresolved"; readonly id: string; readonly target: TableName }
  /** `value` is the text that was there, in quotes, where it is short. */
  | { readonly code: SchemaCode; readonly value: string | null };

/** What can be wrong with a file of figures. */
export type FiguresFault =
  /** Not a Parquet file, cut short, or of a kind that is not read here; `message` says what. */
  | { readonly fault: "not-parquet"; readonly message: string }
  | { readonly fault: "compression"; readonly codec: string }
  | { readonly fault: "no-column"; readonly column: string }
  | { readonly fault: "column-type"; readonly column: string; readonly type: string }
  /** It is not the file that was there before, or not the one that the dataset names. */
  | { readonly fault: "changed" }
  /** It lies on another server than the dataset. */
  | { readonly fault: "other-server"; readonly host: string }
  /** The dataset was opened as a file of the reader's: nobody knows where its figures are. */
  | { readonly fault: "apart"; readonly file: string };
