import type { TableName } from "../model/schema.ts";
import type { FiguresFault, RecordFault } from "../words/problems.ts";

/** A record that could not be used: which, where in it, and why. Shown to the reader, never dropped in silence. */
export interface Rejected {
  readonly table: TableName;
  /** The record's id, or "#4" for the fifth record of a table where it has none. */
  readonly record: string;
  /** The path of the field within the record, such as `evidence[0].source`; empty for the record itself. */
  readonly field: string;
  readonly reason: RecordFault;
  /** Set where the field alone was set aside: the record is used without it. */
  readonly isKept?: true;
  /** The record that this one refers to and that is not there; absent where this one is itself at fault. */
  readonly waitsFor?: { readonly table: TableName; readonly id: string };
}

/** What is to be said of each way in which a dataset as a whole cannot be shown: a code, and the parameters of its words. */
export interface LoadFailures {
  /** Not an address that this page reads. */
  "bad-address": { readonly protocol: string | null };
  /** An http address, which the page's own policy does not let it ask for. */
  blocked: object;
  /** The server answered 404 or 410. */
  missing: { readonly status: number };
  /** The server answered 401 or 403. */
  forbidden: { readonly status: number };
  /** Any other answer that is not a file. */
  refused: { readonly status: number };
  /** No answer: the network, or a server that does not let this page read its file. A browser does not say which. */
  unreachable: object;
  /** The server sends the page on to another address. */
  redirected: object;
  /** Nothing came for this many seconds. */
  silent: { readonly seconds: number };
  /** Fewer bytes a second came than this. */
  slow: { readonly bytesPerSecond: number };
  /** The connection ended before the file did. */
  interrupted: { readonly received: number };
  cancelled: object;
  "too-large": { readonly bytes: number | null; readonly most: number };
  /** The browser could not read a file of the reader's. */
  unreadable: object;
  "no-bytes": object;
  "not-json": { readonly kind: "web-page" | "other"; readonly message: string };
  "wrong-shape": ShapeFault;
  "too-new": { readonly version: string; readonly newest: number };
  /** Nothing to show; the first of the records set aside, where there are any. */
  empty: { readonly setAside: number; readonly first: Rejected | null };
  /** The page's own worker for large files did not start, or stopped. */
  worker: object;
  /** The page's own file that reads records did not come. */
  reader: object;
  /** The figures of a dataset, which are in a file of their own, cannot be read. */
  "figures-file": FiguresFault;
  /** A fault of this page. */
  broken: { readonly message: string };
}

/** What is wrong with the shape of a file. */
type ShapeFault =
  | { readonly fault: "not-object" | "no-dataset" }
  | { readonly fault: "days"; readonly firstDay: string; readonly lastDay: string }
  | { readonly fault: "field"; readonly field: string; readonly reason: RecordFault };

export type LoadFailure = keyof LoadFailures;

/** A failure as it is handed from thread to thread and put into words. */
export type LoadFault = {
  readonly [C in LoadFailure]: { readonly code: C; readonly params: LoadFailures[C] };
}[LoadFailure];

/** A dataset that cannot be shown. */
export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault) {
    super(fault.code);
    this.name = "LoadError";
    this.fault = fault;
  }
}

/** A failure of a kind, to be thrown. */
export function loadError<C extends LoadFailure>(code: C, params: LoadFailures[C]): LoadError {
  return new LoadError({ code, params } as LoadFault);
}

/** Any error as a failure of a load. */
export function asLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : loadError("broken", { message: String(error) });
}
