import { counted, listed } from "./record/numbers.ts";

/** How many there are of each. */
export interface Counts {
  readonly figures: number;
  readonly events: number;
  readonly documents: number;
}
const list = ({ figures, events, documents }: Counts): string =>
  listed([
    ...(figures > 0 ? [counted(figures, "figure")] : []),
    ...(events > 0 ? [counted(events, "event")] : []),
    ...(documents > 0 ? [counted(documents, "document")] : []),
  ]);

/** What of a record a version changed. */
const parts = {
  value: "the number or its hedge",
  what: "what it counts or tells of",
  when: "the days",
  statedBy: "who said it",
  disputes: "what disputes it",
  evidence: "its documents",
  note: "its note",
};

/** Words for what changed in the record from version to version. */
export const changes = {
  title: "Changes to the record",
  lead: "What each version of the record added, changed and withdrew, the latest first.",
  feed: "The same as a feed (Atom)",
  version: (version: string, day: string): string => `Version ${version}, ${day}`,
  first: (counts: Counts): string => `The first version: ${list(counts)}.`,
  addedIn: (counts: Counts): string => `Added: ${list(counts)}.`,
  changedIn: (counts: Counts): string => `Changed: ${list(counts)}.`,
  withdrawnIn: (counts: Counts): string => `Withdrawn: ${list(counts)}.`,
  added: "Added",
  withdrawn: "Withdrawn",
  claims: "Another number, hedge, claim, time or speaker",
  rest: "Other documents, disputes or notes; the claim is as it was",
  parts,
  partsOf: (names: readonly (keyof typeof parts)[]): string => listed(names.map((name) => parts[name])),
  was: (before: string): string => `before: ${before}`,
  goneSince: "withdrawn in a later version",
  more: (n: number): string => `and ${counted(n, "more", "more")} on the page of changes`,
};
