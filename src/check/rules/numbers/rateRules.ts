import { measureOf } from "../../../model/measure.ts";
import { findNumbers } from "../../../model/quotes/numbersInText.ts";
import type { Figure, Value } from "../../../model/schema.ts";
import { type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { digitsForWords } from "../../text/numberWords.ts";
import { allWordingOf, isEnglish } from "../../text/worded.ts";

/** Words after a number that make it a rate, as in “500 people a day”. “A day” reads “1 day” where number words are digits. */
const A_DAY =
  /^(?:\bin (?:1|per|each|every) day\b|(?!\bin (?:1|per|each|every) day\b)[^.,;:]){0,40}?(\b(?:1|per|each|every) day\b(?! (?:later|earlier|before|after|ago))|\bdaily\b)/i;

/** The words that make a value a daily rate wherever a text states it, or null. */
function putAsRate(words: string, { low, high }: Value): string | null {
  if (!/\bda(?:y|ily)\b/i.test(words)) return null;
  const text = digitsForWords(words);
  const after = findNumbers(text)
    .filter((number) => [low, high].includes(number.low) || [low, high].includes(number.high))
    .map(({ end }) => A_DAY.exec(text.slice(end))?.[1] ?? null);
  return after.includes(null) ? null : (after[0]?.replace("1", "a") ?? null);
}

/**
 * Whether a figure is given as a count: over its window, or on its day. A number for each of many days may be a mean that somebody worked
 * out, or the least and the most of the days; with another hedge it is what somebody put.
 */
function isToldAsCount(
  { measureById: measures }: LintView,
  { measure, basis, when, value }: Figure,
): boolean {
  if (!measureOf({ measures }, measure).adds) return false;
  const isOneDay = when.first === when.last;
  return (
    basis === "total" || (basis === "per-day" && (isOneDay || !["exact", "between"].includes(value.hedge)))
  );
}

function* findSpoken(view: LintView): Generator<Finding> {
  const said = new Set<Figure>();
  for (const { figure, words, value, path, kind } of allWordingOf(view)) {
    if (said.has(figure) || !isToldAsCount(view, figure)) continue;
    const put = putAsRate(words, value);
    if (put === null) continue;
    said.add(figure);
    yield {
      path,
      code: "rate-as-count",
      params: { put, kind, when: figure.when.edtf, basis: figure.basis },
    };
  }
  if (!isEnglish(view.info?.language)) return;
  for (const { record, path } of view.figures) {
    if (said.has(record) || !isToldAsCount(view, record) || !/\brate\b/i.test(record.note ?? "")) continue;
    yield {
      path: [...path, "basis"],
      code: "rate-in-note",
      params: { basis: record.basis },
    };
  }
}

/** The most digits, zeros at the end aside, of a number that somebody puts without counting. */
const MOST_SPOKEN_DIGITS = 3;

const digitsOf = (n: number | null): number =>
  n === null ? 0 : String(Math.abs(n)).replace(/0+$/, "").replace(".", "").length;

/** Whether a value is too precise to have been spoken: 7,056 was counted, 7,000 may have been put. */
const isPrecise = ({ low, high, hedge }: Value): boolean =>
  hedge === "exact" && Math.max(digitsOf(low), digitsOf(high)) > MOST_SPOKEN_DIGITS;

function* findCounted(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    if (record.basis !== "rate" || !isPrecise(record.value)) continue;
    yield {
      path: [...path, "basis"],
      code: "count-as-rate",
      params: { n: record.value.low },
    };
  }
}

/** Rules on rates, which somebody put, and counts. */
export const RATE_RULES: readonly Rule[] = [
  warning("rate-as-count", findSpoken),
  warning("count-as-rate", findCounted),
];
