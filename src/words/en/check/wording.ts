import type { Hedge, Value } from "../../../model/schema.ts";
import type { Told, WordingKind } from "../../told.ts";
import { formatValue } from "../record/values.ts";

const COPY_AGAIN = "Copy the quote and its context from the text again, letter for letter.";

/** What is said of quotes, the texts of sources, and what the words of a piece say beside its record. */
export const wordingFindings = {
  "quote-position": ({
    start,
    end,
    length,
  }: {
    start: number | null;
    end: number | null;
    length: number | null;
  }): Told => ({
    message: `${start ?? "nothing"} to ${end ?? "nothing"}, expected a start before an end${length === null ? "" : ` within the text's ${length} units`}`,
    remedy: "Give both offsets in the raw text, or neither; with --sources the check says which they are.",
  }),
  "quote-moved": ({
    words,
    stated,
    start,
    end,
  }: {
    words: string;
    stated: readonly [number, number] | null;
    start: number;
    end: number;
  }): Told => ({
    message: `position of “${words}” is ${stated === null ? "no position" : stated.join("–")}, expected ${start}–${end}`,
    remedy: `The words stand there in the text: set start to ${start} and end to ${end}, and take prefix and suffix from there.`,
  }),
  "suffix-moved": ({ given, found }: { given: string; found: string }): Told => ({
    message: `“${given}” does not follow the quote in the text, expected “${found}”`,
    remedy: "Copy the words after the quote from the text.",
  }),
  "prefix-moved": ({ given, found }: { given: string; found: string }): Told => ({
    message: `“${given}” does not stand before the quote in the text, expected to end in “${found}”`,
    remedy: "Copy the words before the quote from the text.",
  }),
  "quote-changed": ({
    words,
    found,
    at,
    passage,
  }: {
    words: string;
    found: string;
    at: number;
    passage: string;
  }): Told => ({
    message: `“${words}” is not in the text, expected “${found}”, which stands at ${at}`,
    remedy: `Copy the words from the text: “${passage}”. A quote is never mended.`,
  }),
  "quote-gone": ({ words, source }: { words: string; source: string }): Told => ({
    message: `“${words}”, expected words of “${source}”: nothing close to them is in its text`,
    remedy: "Find the source that prints these words, or drop the quote.",
  }),
  "quote-context": ({
    field,
    given,
    least,
  }: {
    field: "prefix" | "suffix";
    given: number;
    least: number;
  }): Told => ({
    message: `${field} of ${given} characters, expected at least ${least} while the paragraph has them`,
    remedy: `Take a longer ${field} from the text, so that the place stays found when the text moves.`,
  }),
  "source-text": ({ source }: { source: string }): Told => ({
    message: `a quote from “${source}”, whose record has no text, expected text with sha256, length and fingerprint`,
    remedy:
      "Give the text to “Find quotes in texts” on the page, or to data/addTexts.ts, or turn the quote into a summary.",
  }),
  "quote-fingerprint": ({
    runs,
    more,
    source,
    words,
  }: {
    runs: readonly string[];
    more: number;
    source: string;
    words: number;
  }): Told => ({
    message: `the words ${runs.map((run) => `“${run}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""} are not in the fingerprint of “${source}”, expected every run of ${words} words of prefix, quote and suffix to be`,
    remedy: COPY_AGAIN,
  }),
  "quote-too-short": ({ quote, words }: { quote: string; words: number }): Told => ({
    message: `“${quote}” with its context is too short to check by fingerprint, expected at least ${words} words`,
    remedy: "Add prefix and suffix from the text.",
  }),
  "source-text-absent": ({ hash }: { hash: string }): Told => ({
    message: `no file with SHA-256 ${hash}… among the texts, expected one; its quotes were checked by fingerprint only`,
    remedy: "Add the text to the folder; where the text was edited, run data/addTexts.ts again.",
  }),
  "text-length": ({ given, length }: { given: number; length: number }): Told => ({
    message: `${given}, expected ${length}, the length of the text in UTF-16 units`,
    remedy: "Run data/addTexts.ts again.",
  }),
  "text-fingerprint": {
    message: "a fingerprint that is not the text's, expected the one made from it",
    remedy: "Run data/addTexts.ts again.",
  },
  "number-missing": ({ value, kind }: { value: Value; kind: WordingKind }): Told => ({
    message: `no “${formatValue(value)}” in the ${kind}, expected it to state the figure's value`,
    remedy:
      kind === "quote"
        ? "Quote the passage with the number; where this piece prints another, put that into printed.value; where the number is worked out, a note says how."
        : "Say the number in the summary; where this piece prints another, put that into printed.value.",
  }),
  "hedge-differs": ({
    hedges,
    words,
    hedge,
    kind,
  }: {
    hedges: readonly Hedge[];
    words: string;
    hedge: Hedge;
    kind: WordingKind;
  }): Told => ({
    message: `${hedges.length > 0 ? `“${hedges.join(" ")}”` : "no hedge"} before the number in “${words}”, expected “${hedge}” as the record has it`,
    remedy:
      kind === "quote"
        ? "The source's own hedge stands: correct value.hedge, or put this piece's value into printed.value."
        : "Correct the summary, or the hedge; where this piece prints another hedge, put it into printed.value.",
  }),
  "hedge-range": ({
    words,
    kind,
    isAbout,
  }: {
    words: string;
    kind: WordingKind;
    /** Whether the record has “about”; else it has “between”. */
    isAbout: boolean;
  }): Told => ({
    message: `${isAbout ? "no “about”" : "“about”"} before the range in “${words}” of the ${kind}, expected “${isAbout ? "about" : "between"}” as the record has it`,
    remedy: `Take “${isAbout ? "between" : "about"}” as the hedge, with the same two ends; where the piece prints another, put it into printed.value.`,
  }),
  "verb-measure": ({ verb, kind, measure }: { verb: string; kind: WordingKind; measure: string }): Told => ({
    message: `“${verb}” in the ${kind} of a figure of ${measure}, expected a word for ${measure}`,
    remedy: `Check which way the people went; if the piece itself says “${verb}”, put it into printed.verb.`,
  }),
  "words-many": ({ count, most, kind }: { count: number; most: number; kind: WordingKind }): Told => ({
    message: `${count} words, expected at most ${most}`,
    remedy: kind === "quote" ? "Quote only the words that carry the statement." : "Say it more shortly.",
  }),
};
