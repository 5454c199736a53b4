import { documentsRead } from "../evidence.ts";
import { number } from "../record/numbers.ts";

/** How a page was saved: its day, `2022-09-27`, and the server that its record came from; null where that was a file. */
export interface SavedPage {
  readonly day: string;
  readonly host: string | null;
}

const dayOf = ({ day }: SavedPage): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
const sourceOf = ({ host }: SavedPage): string => (host === null ? "from a file" : `from ${host}`);

/** Words for a record that is not this site's: loaded from an address, or dropped on the page. */
export const foreign = {
  /** Begins with the words by which the note is known. */
  note: "Not this site's record:",
  /** Opens the buttons of the note, where a phone has no room for them. */
  more: "Actions",
  fromHost: (host: string): string => `from ${host}.`,
  fromFile: (name: string): string => `from your file ${name}.`,
  fromSaved: (page: SavedPage): string => `saved as a page on ${dayOf(page)}, ${sourceOf(page)}.`,
  unchecked: "Nobody here has checked it.",
  noLink:
    "This view has no link: the file is in your browser only. To share it, put the file on a web server and add ?dataset= with its address to the address of this page.",
  /** Of a record whose figures are in a file of their own. */
  apart: (isWhole: boolean, size: string): string =>
    `Its figures are in a file of their own (${size}). ${
      isWhole
        ? "Its server sends no parts of files, so all of it was fetched."
        : "A figure’s sources are fetched when it is opened."
    }`,
  title: (title: string, from: string): string =>
    `${title} (not this site's record, from ${from}) – Crossings`,
  savedTitle: (title: string): string => `${title} (saved page, not a record of Crossings)`,
  citedSaved: (page: SavedPage): string =>
    `Record in a page saved on ${dayOf(page)}, ${sourceOf(page)}, shown by Crossings, which has not checked it.`,
  /** Within a citation, for what comes from a host or from a file. */
  cited: (from: string): string => `Record from ${from}, shown by Crossings, which has not checked it.`,
  opened: {
    verbatimHow: (): string =>
      "Every run of three words in the quote matches the fingerprint that this file gives for the source. The file made both, so this shows only that it agrees with itself.",
  },
  evidence: {
    verbatim: "Agrees with the fingerprint in this file; not checked by us",
    verbatimUnchecked: "Not checked: the file has no fingerprint of this text.",
    summaryMark: "Summarised by the author of this dataset, not a quotation.",
    moreSummaries: (n: number): string =>
      n === 1
        ? "The author’s summary of 1 more document"
        : `The author’s summaries of ${number(n)} more documents`,
    documentsRead: (read: number, cited: number, unreached: number): string =>
      documentsRead(read, cited, unreached, "read by the author of this dataset"),
    misprint: "Marked as a probable misprint or misreading by the author of this dataset.",
    undated: "Its date of publication isn’t known, so it can’t appear under “Known by”.",
  },
  filter: { summarised: "Summarised by the author" },
  sources: {
    read: (read: number, cited: number): string =>
      `Its author has read ${number(read)} of these documents${cited === 0 ? "" : ` and only cites the other ${number(cited)}`}.`,
  },
  about: {
    read: (read: number, cited: number): string =>
      `By its author’s account ${number(read)} of these documents were read${cited === 0 ? "" : `, and ${number(cited)} are only cited`}.`,
    heading: "About this dataset",
    source: "Where it comes from",
    fromHost: (address: string): string =>
      `It was loaded from ${address}. It is not part of this site, and nobody here has checked it: its figures, quotations and summaries are its author’s.`,
    fromSaved: (page: SavedPage): string =>
      `Somebody saved it as this page on ${dayOf(page)}, ${sourceOf(page)}. Crossings has not checked it: its figures, quotations and summaries are its author’s.`,
    fromFile: (name: string): string =>
      `It was read from your file ${name}, which has not left your browser. It is not part of this site, and nobody here has checked it: its figures, quotations and summaries are its author’s.`,
  },
};
