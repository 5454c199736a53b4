import type { Overlooked } from "../../../model/article/skeleton.ts";
import type { Hedge } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import { formatDay } from "../record/dates.ts";
import { counted, listed, number } from "../record/numbers.ts";
import { hedgeWord } from "../record/values.ts";

const overlooked: Readonly<Record<Overlooked, string>> = {
  "soft-hyphens": "soft hyphens",
  invisible: "characters without width",
  "direction-marks": "marks of writing direction",
  "no-break-spaces": "no-break spaces",
  "line-end-hyphens": "hyphens at line ends",
  "footnote-marks": "footnote marks",
  ligatures: "joined letters (ligatures)",
  "no-break-hyphens": "no-break hyphens",
  "digit-grouping": "how thousands are separated",
  capitals: "capital letters",
};

/** What can be wrong with what a reader gives. */
export type UnreadableText = "pdf" | "packed" | "address" | "too-long" | "not-text";

const unreadable: Readonly<Record<UnreadableText, string>> = {
  pdf: "This is a PDF file, which this page cannot read. Open it, select all of its text (Ctrl+A or ⌘A), copy it, and paste it here.",
  packed: "This is not a text file. Open it, copy its text, and paste it here.",
  address:
    "This is an address. The page loads nothing from it: open it yourself, copy the article’s text, and paste it here.",
  "too-long": "This text is too long to read here. Paste only the article.",
  "not-text": "This file has no text that can be read. Open it, copy its text, and paste it here.",
};

const hedges = (all: readonly Hedge[]): string =>
  all.length === 0 ? "no hedge" : listed(all.map((one) => `“${hedgeWord(one)}”`));

const places: Readonly<Record<"sentence" | "article" | "nowhere", (name: string) => string>> = {
  sentence: (name) => `${name} is named in this sentence.`,
  article: (name) => `${name} is named elsewhere in the text.`,
  nowhere: (name) => `${name} is not named in the text, at least not in a spelling that we know.`,
};

/** What became of words; "" if there are none. */
function became({ was, is }: { readonly was: string; readonly is: string }): string {
  if (was === "") return `“${is}” was added`;
  return is === "" ? `“${was}” is missing` : `“${was}” became “${is}”`;
}

function foundOrNot(found: readonly number[], missing: readonly number[]): string {
  const parts = [
    found.length > 0 ? `${listed(found.map(number))} found` : "",
    missing.length > 0 ? `${listed(missing.map(number))} not found` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Words of the check of an article against the record. */
export const articleCheck = {
  name: "Check it yourself",
  how: "Open the article, copy all of its text and paste it here, or drop a .txt or .html file. Menus around it do no harm.",
  text: "Article text",
  placeholder: "Paste the article here",
  private: "Your text stays in this browser. Nothing is sent, and nothing is loaded.",
  document: "Which document is it?",
  anyDocument: "Find out from the text",
  openDocument: (name: string): string => `Open ${name}`,
  several: (n: number, line: string): string => `${number(n)} pieces: ${line}`,
  readAs: (outlet: string): string => `Read as ${outlet}.`,
  guessed: (outlet: string): string =>
    `The text doesn’t tell which of the documents this is. It was compared with ${outlet}; pick another above.`,
  clear: "Clear",
  close: "Close check",
  onlyBeginning: (characters: number): string =>
    `Only the beginning of your text is shown here; all of its ${counted(characters, "character")} are compared.`,
  reading: (characters: number): string => `Reading ${counted(characters, "character")} …`,
  unreadable: (why: UnreadableText): string => unreadable[why],
  tagsSetAside: "The text was HTML: its tags, scripts and styles were set aside.",
  verdicts: {
    verbatim: "Word for word",
    punctuation: "The same words, other punctuation",
    changed: "Changed",
    gone: "Not there",
    agrees: "The number is there",
    "hedge-differs": "The number is there, with another hedge",
    missing: "The number is not there",
    wordless: "No number to look for",
    numbers: "Read it yourself",
  },
  verdictEnd: {
    verbatim: "The text has the quote as the record has it.",
    punctuation: "The text has the quote’s words; punctuation or capital letters differ.",
    changed: "The text has a passage like the quote, with other words:",
    gone: "Nothing in the text is close to the quote. The page may have changed, or this may be another document.",
    wordless: "The record has this in words only, so there is no number to compare.",
    missing:
      "No spelling of the number that we know is in the text. It may be another document, or the page may have changed.",
  },
  agreesWith: (recorded: Hedge): string =>
    recorded === "exact"
      ? "It has no hedge, as in the record."
      : `Its hedge is “${hedgeWord(recorded)}”, as in the record.`,
  hedgeDiffers: (found: readonly Hedge[], recorded: Hedge): string =>
    `The text has ${hedges(found)}; the record has ${recorded === "exact" ? "none" : `“${hedgeWord(recorded)}”`}.`,
  times: (n: number): string => (n > 1 ? `The number stands there ${number(n)} times.` : ""),
  speaker: (name: string, place: "sentence" | "article" | "nowhere"): string => places[place](name),
  overlooked: (kinds: readonly Overlooked[]): string =>
    `Overlooked: ${listed(kinds.map((kind) => overlooked[kind]))}.`,
  changes: (all: readonly { readonly was: string; readonly is: string }[]): string =>
    `${listed(all.map(became))}.`,
  passage: "As your text has it",
  near: "Numbers close to it",
  numbers: (found: readonly number[], missing: readonly number[]): string =>
    found.length + missing.length === 0
      ? "The summary has no number to look for. Read the article beside it."
      : `Numbers of the summary: ${foundOrNot(found, missing)}.`,
  otherNumbers: (found: readonly number[], missing: readonly number[]): string =>
    `Other numbers of the summary: ${foundOrNot(found, missing)}.`,
  all: (n: number): string => `Everything this record has from this document: ${counted(n, "piece")}`,
  tally: (quotes: { stand: number; all: number }, numbers: { stand: number; all: number }): string =>
    [
      quotes.all > 0 ? `${number(quotes.stand)} of ${counted(quotes.all, "quote")} there` : "",
      numbers.all > 0 ? `${number(numbers.stand)} of ${counted(numbers.all, "number")} there` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  notCited: "This figure cites no document.",
  experts: "For experts",
  position: (start: number, end: number, stated: readonly [number, number] | null): string => {
    const here = `In your text the passage stands at characters ${number(start)}–${number(end)}`;
    if (stated === null) return `${here}.`;
    return stated[0] === start && stated[1] === end
      ? `${here}, exactly where the record has it.`
      : `${here}; in the text that the record was made from, at ${number(stated[0])}–${number(stated[1])}.`;
  },
  hash: (sha256: string | null): string =>
    sha256 === null
      ? "SHA-256 not computed: browsers do that only on pages that come over https."
      : `SHA-256 of your text: ${sha256}`,
  onlyOpened: "Only this figure, and others that you have opened, were compared with the text.",
  isRecordsText: "It is letter for letter the text that the record’s quotes were taken from.",
  receipt: "Copy receipt",
  receiptText: (of: {
    title: string;
    day: Day;
    claim: string;
    document: string;
    characters: number;
    sha256: string | null;
    verdicts: readonly string[];
    address: string | null;
    version: string;
  }): string =>
    [
      `Checked on ${formatDay(of.day)}, in the reader’s own browser, against “${of.title}” (version ${of.version}).`,
      `Claim: ${of.claim}`,
      `Document: ${of.document}`,
      `Text compared: ${counted(of.characters, "character")}${of.sha256 === null ? "" : `, SHA-256 ${of.sha256}`}`,
      ...of.verdicts.map((verdict) => `Verdict: ${verdict}`),
      ...(of.address === null ? [] : [`Record: ${of.address}`]),
    ].join("\n"),
};
