import type { Dispute, Figure } from "../../model/schema.ts";
import type { Day } from "../../model/time/day.ts";
import { formatDay } from "./record/dates.ts";
import { counted, number } from "./record/numbers.ts";
import { rewording } from "./record/rewordings.ts";

const traps: Readonly<Record<NonNullable<Dispute["trap"]>, string>> = {
  window: "different dates",
  definition: "different definition",
  direction: "different direction",
  place: "different place",
  rounding: "rounded",
  "swapped-digits": "swapped digits",
  misreading: "misread",
  translation: "mistranslated",
  revision: "revised later",
  speaker: "different speaker",
  estimate: "an estimate, not a count",
  unexplained: "unexplained",
};

const bases: Readonly<Record<Figure["basis"], string>> = {
  total: "total for these dates",
  "per-day": "count per day",
  moment: "at one moment",
  rate: "a rate, not a count",
};

/** How many documents were read, and by whom: "9 documents: 8 read here, 1 only cited". */
export function documentsRead(read: number, cited: number, unreached: number, readWords: string): string {
  const part = unreached === 0 ? "" : `, ${number(unreached)} of them not as far as this`;
  const rest = cited === 0 ? "" : `, ${number(cited)} only cited`;
  return `${counted(read + cited, "document")}: ${read === 0 ? "none" : number(read)} ${readWords}${part}${rest}`;
}

/** Names that are spoken with a vowel first: "an RFE/RL article". */
const AN = /^(?:[aeioAEIO]|[FHLMNRSX](?:[A-Z]|\d)|RF)/;

/** What a document is a copy of: "copy of a New York Times article, on another site (reworded)". */
export function copyOf(of: string): string {
  const [, base = of, inBrackets, detail = inBrackets] = /^(.*?)\s*(?:\((.*)\)|, (.*))?$/.exec(of) ?? [];
  const more = detail === undefined ? "" : ` (${detail})`;
  if (/^(?:an? |unnamed)/.test(base)) return `copy of ${base}, on another site${more}`;
  const name = base.replace(/^The /, "");
  return `copy of ${AN.test(name) ? "an" : "a"} ${name} article, on another site${more}`;
}

/** Words of the evidence panel. */
export const evidence = {
  name: "Evidence",
  empty: "Select a figure on the map, on the timeline or in the list to see who said it, and in what words.",
  close: "Close",
  figuresInList: "Figures in the list",
  previousFigure: "Previous figure",
  nextFigure: "Next figure",
  position: (position: number, count: number): string => `${number(position)} of ${number(count)}`,
  basis: (basis: Figure["basis"]): string => bases[basis],
  misprint: "Probably a misprint or misreading. We keep it because it was published.",
  undated: "We don’t know when this was published, so it can’t appear under “Known by”.",
  notYetPublished: (day: Day): string => `Not yet published on ${formatDay(day, "shortYear")}.`,
  notYetComplete: (day: Day): string => `Not yet complete on ${formatDay(day, "shortYear")}.`,
  goTo: (day: Day): string => `Go to ${formatDay(day, "shortYear")}`,
  /** Pieces that "Known by" leaves out: published after the day, or on an unknown day. */
  leftOut(day: Day, later: number, undated: number): string {
    const parts = [
      later > 0 ? `${number(later)} published later` : "",
      undated > 0 ? `${number(undated)} with no known publication date` : "",
    ].filter((part) => part !== "");
    return `Left out under “Known by ${formatDay(day)}”: ${parts.join(", ")}.`;
  },
  none: "No evidence recorded yet.",
  moreSummaries: (n: number): string =>
    n === 1 ? "What 1 more document says" : `What ${number(n)} more documents say`,
  summaryMark: "Our summary, not a quotation.",
  notRead: "This document was not read.",
  unreached: "Only the beginning of this document was read; it ends before what it says of this.",
  researchMark: "From research; the documents without a quote or a summary were not read.",
  publishedUnknown: "publication date unknown",
  noLink: "no link",
  readAtSource: "read at the source",
  archivedCopy: "archived copy",
  readCopy: "read the copy",
  copyOf,
  openAtSentence: "open at this sentence",
  documentsRead: (read: number, cited: number, unreached: number): string =>
    documentsRead(read, cited, unreached, "read here"),
  original: (outlet: string | undefined): string => (outlet ? `original, ${outlet}` : "original"),
  aboutDocument: "About this document",
  sourceError: (outlet: string | null): string => `${outlet ?? "A source"} prints otherwise.`,
  speakerNotNamed: "Speaker not named",
  disputed: (trap: Dispute["trap"]): string => (trap ? `Disputed: ${traps[trap]}.` : "Disputed."),
  otherMissing: (id: string): string => `The other figure, ${id}, is not in this dataset.`,
  showOnMap: "Show on map",
  copySentence: "Copy sentence",
  cite: "Cite",
  copyLink: "Copy link",
  checkYourself: "Check it yourself",
  /** What is said instead of copying an address; null where the view has one. */
  linkInstead: null as string | null,
  onDevice: "This copy of the page is a file on your device. It has no address to share.",
  copied: "Copied",
  notCopied: "This could not be copied",
  chains: "Chain of sources",
  moreChains: "More chains of sources",
  moreChainsCount: (n: number): string => counted(n, "more chain"),
  /** Between two links of a chain, for screen readers. */
  via: ", through ",
  /** Between a chain and the outlets at its end, for screen readers. */
  printedBy: ", printed by ",
  support: (outlets: number, origins: number, names: readonly string[]): string => {
    const counts = `${counted(outlets, "outlet")}, ${counted(origins, "origin")}`;
    return names.length === 0 ? counts : `${counts}: ${names.join(", ")}`;
  },
  changed: "Prints otherwise.",
  rewording,
  verbatimUnchecked: "Verbatim, not checked: the record has no fingerprint of this text.",
  verbatimWrong: (words: string): string => `Not verbatim: “${words}” does not appear in the source.`,
  verbatim: "✓ Verbatim, checked",
};
