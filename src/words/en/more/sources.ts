import { copyOf } from "../evidence.ts";
import { counted, number } from "../record/numbers.ts";

/** Words of the view of sources. */
export const sources = {
  name: "Sources",
  heading: "Who said it, and who printed it",
  intro: (figures: number, bodies: number, outlets: number, documents: number): string =>
    `${counted(figures, "figure")} go back to ${counted(bodies, "body", "bodies")} and were printed by ${counted(outlets, "outlet")} in ${counted(documents, "document")}. An outlet that copies a ministry is not a second witness, so support is counted by origin.`,
  read: (read: number, cited: number): string =>
    `We have read ${number(read)} of these documents. ${cited === 0 ? "" : `The other ${number(cited)} are cited by our research and were not found or not read: they are marked so.`}`.trim(),
  notRead: "only cited, not read",
  copyOf,
  search: "Search bodies and outlets",
  origins: "Origins",
  outlets: "Outlets",
  count: (title: string, n: number): string => `${title}: ${number(n)}`,
  showAllOrigins: (n: number): string => `Show all ${number(n)} origins`,
  showAllOutlets: (n: number): string => `Show all ${number(n)} outlets`,
  nothing: "No body or outlet has a name like that. Try a shorter word.",
  figures: (n: number): string => counted(n, "figure"),
  documents: (n: number): string => counted(n, "document"),
  speakers: (names: readonly string[]): string => `Speakers: ${names.join(", ")}.`,
  title: (title: string | null): string => (title ? `“${title}”` : "Title not recorded"),
  dateUnknown: "date unknown",
  noLink: "no link",
  hasText: "text fingerprinted",
};
