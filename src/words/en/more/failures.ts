import type { FiguresFault, RecordFault } from "../../problems.ts";
import { type LoadSubject, megabytes } from "../load.ts";
import { faults } from "../record/faults.ts";
import { number } from "../record/numbers.ts";

/** A failure in words: what happened, why, and what the reader can do. */
export interface FailureWords {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

const DROP_IT = "save the file and drop it on this page";

/** Why a file of figures cannot be read. */
function figuresFault(file: FiguresFault): string {
  switch (file.fault) {
    case "not-parquet":
      return `It isn’t a whole Parquet file of figures: ${file.message}`;
    case "compression":
      return `It is compressed by ${file.codec}. Only Snappy is read here, or no compression.`;
    case "no-column":
      return `It has no column “${file.column}”.`;
    case "column-type":
      return `Its column “${file.column}” has values of another type: ${file.type}.`;
    case "changed":
      return "It isn’t the file that the record names, or it has changed since.";
    case "other-server":
      return `It lies on another server than the record: ${file.host}. Only the server of the record is asked.`;
    case "apart":
      return `The record names it (${file.file}), but a record opened from your device doesn’t say where that is.`;
  }
}

/** The words of each failure, by its code. */
export const failures = {
  "bad-address": ({ protocol }: { protocol: string | null }): FailureWords => ({
    title: "This address can’t be loaded",
    why: protocol
      ? `It begins with “${protocol}”. Only addresses that begin with https:// are loaded.`
      : "It isn’t a complete address.",
    remedy: "Use an address that begins with https://, or drop the file on this page.",
  }),
  blocked: (): FailureWords => ({
    title: "Records are not loaded over http://",
    why: "Anyone on the way can read or change what is sent over http://, so this page doesn’t allow it.",
    remedy: `Try the address with https://, or ${DROP_IT}.`,
  }),
  missing: ({ status }: { status: number }): FailureWords => ({
    title: "There is no file at this address",
    why: `The server answered ${status}.`,
    remedy: "Check the address for typos, or ask whoever gave you the link.",
  }),
  forbidden: ({ status }: { status: number }): FailureWords => ({
    title: "The server doesn’t give out this file",
    why: `It answered ${status}: the file isn’t public.`,
    remedy: `Ask its owner to make it public, or ${DROP_IT}.`,
  }),
  refused: ({ status }: { status: number }): FailureWords => ({
    title: "The server couldn’t send the file",
    why: `It answered ${status}.`,
    remedy: "This often passes: try again in a few minutes.",
  }),
  unreachable: (_: object, { host }: LoadSubject): FailureWords => ({
    title: host === null ? "The file could not be reached" : `No answer from ${host}`,
    why:
      host === null
        ? "The connection is down, or the server is."
        : "The connection is down, the server is, or it doesn’t let other sites read this file (CORS). The browser doesn’t say which.",
    remedy:
      host === null
        ? "Check your connection and try again."
        : `Check your connection and try again, or ${DROP_IT}.`,
  }),
  redirected: (): FailureWords => ({
    title: "The server sends this request to another address",
    why: "It wasn’t followed.",
    remedy: "Use the address that the file is at now.",
  }),
  silent: ({ seconds }: { seconds: number }): FailureWords => ({
    title: "The server doesn’t answer",
    why: `Nothing came for ${seconds} seconds.`,
    remedy: "Try again.",
  }),
  slow: ({ bytesPerSecond }: { bytesPerSecond: number }): FailureWords => ({
    title: "The connection is too slow",
    why: `After a minute, less than ${number(bytesPerSecond / 1000)} kB a second had come.`,
    remedy: "Try again when the connection is better.",
  }),
  interrupted: ({ received }: { received: number }): FailureWords => ({
    title: "Only part of the file arrived",
    why: `The connection broke after ${megabytes(received)}.`,
    remedy: "Try again.",
  }),
  cancelled: (): FailureWords => ({
    title: "Loading was stopped",
    why: "You stopped it before the file had arrived.",
    remedy: "",
  }),
  "too-large": ({ bytes, most }: { bytes: number | null; most: number }): FailureWords => ({
    title: "The file is too large for this device",
    why: `${bytes === null ? "It" : `It has ${megabytes(bytes)}; this page`} ${
      bytes === null ? "needs more memory than there is, or has more than" : "reads up to"
    } ${megabytes(most)}${bytes === null ? "" : " here"}.`,
    remedy: "Open it on a device with more memory, or split it into smaller records.",
  }),
  unreadable: (): FailureWords => ({
    title: "The file could not be read",
    why: "It may be a folder, or it was moved or deleted, or the browser isn’t allowed to open it.",
    remedy: "Drop a single JSON file.",
  }),
  "no-bytes": (): FailureWords => ({
    title: "The file is empty",
    why: "It has no content at all.",
    remedy: "Check that it was saved completely.",
  }),
  "not-json": ({ kind, message }: { kind: "web-page" | "other"; message: string }): FailureWords => ({
    title: "The file is not JSON",
    why: kind === "web-page" ? "It’s a web page." : `${message}.`,
    remedy:
      kind === "web-page"
        ? "Use the address of the JSON file itself, not of a page about it."
        : "Check that the file is complete. A record is written in JSON, as dataset.schema.json describes.",
  }),
  "wrong-shape": (
    shape:
      | { fault: "not-object" | "no-dataset" }
      | { fault: "days"; firstDay: string; lastDay: string }
      | { fault: "field"; field: string; reason: RecordFault },
  ): FailureWords => ({
    title: "The file is JSON, but not a record that this page can show",
    why: {
      "not-object": () => "Its top level isn’t an object.",
      "no-dataset": () => "It has no “dataset” that describes it.",
      days: () =>
        shape.fault === "days"
          ? `Its first day, ${shape.firstDay}, and its last, ${shape.lastDay}, are not a span of days.`
          : "",
      field: () => (shape.fault === "field" ? `${shape.field} ${faults.fault(shape.reason)}.` : ""),
    }[shape.fault](),
    remedy: "The fields of a record are described in dataset.schema.json.",
  }),
  "too-new": ({ version, newest }: { version: string; newest: number }): FailureWords => ({
    title: "The record is newer than this page",
    why: `It has version ${version}; this page reads versions up to ${newest}.`,
    remedy: "Reload the page to get its latest version.",
  }),
  empty: ({
    setAside,
    first,
  }: {
    setAside: number;
    first: { record: string; field: string; reason: RecordFault } | null;
  }): FailureWords => ({
    title: "The record has nothing to show",
    why: first
      ? `No figure, event or route could be used. The first of ${number(setAside)} problems: ${first.record}${
          first.field === "" ? "" : `, ${first.field}`
        }, ${faults.fault(first.reason)}.`
      : "It has no figures, events or routes.",
    remedy: "Check that its figures have evidence, and that the evidence names sources in the same file.",
  }),
  worker: (): FailureWords => ({
    title: "The part of this page that reads large files did not start",
    why: "This site’s file for it could not be loaded, or it stopped. The record isn’t at fault.",
    remedy: "Try again. If that doesn’t help, reload the page.",
  }),
  reader: (): FailureWords => ({
    title: "The part of this page that checks records could not be loaded",
    why: "This site’s file for it didn’t come. The record isn’t at fault.",
    remedy: "Check your connection and try again.",
  }),
  "figures-file": (file: FiguresFault): FailureWords => ({
    title: "The file with this record’s figures can’t be read",
    why: figuresFault(file),
    remedy:
      file.fault === "changed"
        ? "Reload the page to get the file that is there now."
        : "docs/large-datasets.md in the source of this page says how such a file is made and hosted.",
  }),
  broken: ({ message }: { message: string }): FailureWords => ({
    title: "This page could not read the record",
    why: `Something went wrong in the page itself: ${message}.`,
    remedy: "Please report it to this site, with the record.",
  }),
};

/** The question that comes before a request to another server. */
export const ask = {
  title: "Load a record from another server?",
  host: (host: string): string =>
    `This link wants to load a record from ${host}, which will see your network address.`,
  sentOn: (host: string): string =>
    `${host} sends this request on to another address, which it does not name. The server there will see your network address.`,
  local: "This address is on your own device or network.",
  unchecked: "Nobody here has checked that record.",
  load: "Load",
};
