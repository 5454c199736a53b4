import type { Difference } from "../../../model/quotes/differences.ts";
import { counted, listed, number } from "../record/numbers.ts";

/** Why what somebody gave is not taken as a document's text. */
export type RefusedText = "empty" | "pdf" | "packed" | "too-large" | "not-text" | "address" | "given";

const refused: Readonly<Record<RefusedText, string>> = {
  empty: "has no words. Copy the text of the document again.",
  pdf: "is a PDF file. Open it, save or copy its text as a .txt file, and drop that here.",
  packed: "is a Word file or another packed file. Open it, save it as plain text (.txt), and drop that here.",
  "too-large": "is larger than 10 MB. Save only the document’s own text, and drop that here.",
  "not-text": "is not a text. Open it, save it as plain text (.txt), and drop that here.",
  address:
    "is an address. The page loads nothing from it: open it yourself, copy the text, and paste it here.",
  given: "has the same text as one that you have given already.",
};

const differences: Readonly<Record<Difference, string>> = {
  "quotation-marks": "quotation marks",
  dashes: "dashes and hyphens",
  ellipses: "ellipses",
  capitals: "capital letters",
  yo: "е and ё",
  "digit-grouping": "how thousands are separated",
  "line-end-hyphens": "hyphens at line ends",
  "letter-forms": "how letters are stored (accents, ligatures)",
  spaces: "spaces",
  punctuation: "punctuation",
  words: "words",
};

const named = (kinds: readonly Difference[]): string => listed(kinds.map((kind) => differences[kind]));
const quotes = (n: number): string => counted(n, "quote");

/** Words of the room that finds quotes in the texts of their documents. */
export const quoteRoom = {
  open: "Find quotes in texts",
  title: "Quotes and their texts",
  lead: "Give the text of each document. The page finds the quotes in it, and fills in where each stands, the words around it, and the text’s hash and fingerprint. What is not word for word is shown.",
  private:
    "The texts stay in this window until you close it. They are not sent, not stored, and not in the saved file, which has the quotes, a few words on either side, and the fingerprint.",
  files: "Text files (.txt, .html); several at once, or drop them here",
  paste: "Or paste a text",
  add: "Add this text",
  texts: "Texts given",
  pasted: (n: number): string => `Pasted text ${number(n)}`,
  whatWasPasted: "What you pasted",
  characters: (n: number): string => counted(n, "character"),
  readAs: (encoding: string, isGuessed: boolean): string =>
    isGuessed ? `not UTF-8; read as ${encoding}: look whether the letters are right` : `read as ${encoding}`,
  wasHtml: "tags set aside",
  begins: (words: string): string => `begins “${words}”`,
  remove: (name: string): string => `Take ${name} away`,
  removeShort: "Take away",
  documentOf: (name: string): string => `Document of ${name}`,
  document: "Document:",
  byQuotes: (name: string | null): string => (name === null ? "Not known" : `Told by its quotes: ${name}`),
  refused: (name: string, why: RefusedText): string => `${name} ${refused[why]}`,
  noHash:
    "This page did not come over https, so the browser computes no hash. Positions and context are filled in; hash and fingerprint are not.",
  none: "This dataset has no quotes, and no summaries in quotation marks.",
  unreadable: "This dataset cannot be read again. Open its file once more, and try it then.",
  reading: "Reading the dataset …",
  readingTexts: "Reading the texts …",
  searching: (done: number, all: number): string =>
    `Looking for the quotes: ${number(done)} of ${counted(all, "document")} …`,
  stop: "Stop",
  stopped: "Stopped. What was found before stays.",
  again: "Look again",
  summary: (of: { found: number; open: number; waiting: number; all: number }): string =>
    `${[
      `${number(of.found)} of ${quotes(of.all)} ${of.found === 1 || of.all === 1 ? "is" : "are"} word for word in your texts`,
      ...(of.open > 0 ? [`${number(of.open)} ${of.open === 1 ? "needs" : "need"} a decision`] : []),
      ...(of.waiting > 0 ? [`${number(of.waiting)} ${of.waiting === 1 ? "has" : "have"} no text yet`] : []),
    ].join("; ")}.`,
  verbatim: (n: number): string => `Word for word: ${quotes(n)}`,
  noText: (n: number, hasTexts: boolean): string =>
    !hasTexts
      ? `${quotes(n)} ${n === 1 ? "waits" : "wait"} for its text.`
      : `None of your texts has ${n === 1 ? "the quote" : `any of the ${quotes(n)}`} of this document. Give its text.`,
  rivals: "Two of your texts have the same quotes. Say above which is this document’s.",
  kept: "The dataset knows another text of this document. Yours takes its place once it has all quotes, or once you have decided on each.",
  quoteBegins: (words: string): string => `“${words}”`,
  ofMore: (n: number): string => `and ${counted(n, "more record")}`,
  differsIn: (kinds: readonly Difference[]): string => `Other ${named(kinds)} than in the text.`,
  sameBut: (kinds: readonly Difference[]): string =>
    `The same but for ${named(kinds)}, which the check overlooks.`,
  cut: "It begins or ends within a word or number of the text: is it the whole of it?",
  key: "Struck out: only in the dataset. Underlined: only in the text.",
  onlyQuote: "only in the dataset: ",
  onlyText: "only in the text: ",
  endOfMark: ". ",
  absent: "Nothing in the text is close to it.",
  times: (n: number): string => `It stands ${number(n)} times in the text. Which is meant?`,
  morePlaces: (n: number): string => `${counted(n, "more place")} not shown: make the quote longer.`,
  take: "Take the text’s wording: it becomes a verbatim quote",
  takeMarks: "Take the text’s own marks and spaces",
  summarise: "Make it a summary, no longer a quote",
  leave: "Leave it as it is",
  ownWords: "Summary in your own words",
  use: (quoted: number, summaries: number): string =>
    `Put ${listed([
      ...(quoted > 0 || summaries === 0 ? [quotes(quoted)] : []),
      ...(summaries > 0 ? [counted(summaries, "summary", "summaries")] : []),
    ])} into the dataset`,
  save: "Save as JSON",
  setAside: (n: number): string =>
    `${counted(n, "record")} of this dataset could not be read, and will not be in the file.`,
  saved: (name: string): string => `Saved as ${name}.`,
  failed: "That failed. Your texts and answers are still here: try again.",
  close: "Close",
  leaving: "Your texts and answers will be forgotten.",
  leaveAnyway: "Close and forget",
  stay: "Stay here",
};
