import type { TableName } from "../model/schema.ts";

/** A record that could not be used: which, where in it, and why. Shown to the reader, never dropped in silence. */
export interface Rejected {
  readonly table: TableName;
  /** The record's id, or "#4" for the fifth record of a table where it has none. */
  readonly record: string;
  /** The path of the field within the record, such as `evidence[0].source`; empty for the record itself. */
  readonly field: string;
  readonly reason: string;
}

/** The ways in which a dataset as a whole cannot be shown. */
export type LoadFailure =
  | "missing"
  | "unreachable"
  | "refused"
  | "not-json"
  | "wrong-shape"
  | "too-new"
  | "empty";

/** A dataset that cannot be shown, with what to say of it. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  /** The address or file name that was asked for. */
  readonly address: string;
  readonly detail: string;

  constructor(failure: LoadFailure, address: string, detail: string) {
    super(`${failure}: ${address}: ${detail}`);
    this.name = "LoadError";
    this.failure = failure;
    this.address = address;
    this.detail = detail;
  }
}
