import { number } from "./record/numbers.ts";

/** What a load is of: the site's own record, an address that a link names, or a file of the reader's. */
export interface LoadSubject {
  readonly kind: "own" | "address" | "file";
  /** The address or the file's name. */
  readonly name: string;
  /** The server, where it is not this site's. */
  readonly host: string | null;
}

/** Bytes as people say them. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Words for a record on its way, and for one that has not come. */
export const load = {
  /** Our own record: whatever happened, the reader's link is not the cause. */
  ownTitle: "This site’s record could not be loaded",
  /** Any other, until the words come that say what happened. */
  failed: "The record could not be loaded",
  ownRemedy: "This is not the fault of your link. Try again, or read the record without this page:",
  /** Names the record as one page of text, which needs no script. */
  plainPage: "The whole record as text",
  loading: ({ kind, name, host }: LoadSubject): string => {
    if (kind === "own") return "Loading the record";
    return kind === "file" ? `Reading ${name}` : `Loading a record from ${host ?? name}`;
  },
  waiting: "Waiting for an answer",
  late: "The record has not come yet. You can go on waiting, or read it without this page:",
  received: (bytes: number, total: number | null): string =>
    total === null ? megabytes(bytes) : `${megabytes(bytes)} of ${megabytes(total)}`,
  reading: (read: number, all: number): string => `Reading records: ${number(read)} of ${number(all)}`,
  cancel: "Cancel",
  openOurs: "Open ours",
  back: "Back to the record shown before",
};
