import { digitsForWords } from "../../check/text/numberWords.ts";
import type { Hedge, Value } from "../../model/schema.ts";
import type { FaultCode } from "../faults.ts";
import { FORMULA_ERROR, NO_RESULT } from "../read/sheetXml.ts";
import { type Cell, textOf, withoutFootnotes, withoutMark } from "../table.ts";
import { hedgeAfter, hedgeBefore } from "./hedges.ts";
import { DIGITS, type Mark, readNumeral, type Shown, westernDigits } from "./numerals.ts";
import { apart, isRange, saysNothing, scaleOf, tellsHowMany } from "./scales.ts";
import { unitOf } from "./units.ts";

/** What is known of how a column writes numbers. */
export type Marks = Partial<Readonly<Record<"." | ",", Mark>>>;

/** A cell as a value. */
export type ReadValue =
  | {
      readonly kind: "value";
      readonly value: Value;
      readonly unit: string | null;
      readonly shows: Shown;
      /** Three digits stand after what the column uses as its decimal mark: of things that are counted it may part thousands. */
      readonly isDoubtful?: boolean;
      /** The number has a word such as “thousand” of its own, or is told in words. */
      readonly isScaled?: boolean;
    }
  | { readonly kind: "ask"; readonly mark: "." | ","; readonly found: string }
  | { readonly kind: "fault"; readonly code: FaultCode };

const fault = (code: FaultCode): ReadValue => ({ kind: "fault", code });

/** Longer texts are sentences. */
const LONGEST = 100;
const NUMBER = new RegExp(DIGITS, "g");
const SCIENTIFIC = /\d[.,]?\d*e[+-]?\d+/i;
const SIGN = /[-−]$/;

interface Part {
  readonly n: number;
  readonly rest: string;
}

/** A value with the bounds that its hedge asks for; null where they cannot be. */
function hedged(hedge: Hedge, low: number, high: number): Value | null {
  const isOne = low === high;
  if (low > high) return null;
  switch (hedge) {
    case "exact":
      return isOne ? { low, high, hedge } : { low, high, hedge: "between" };
    case "about":
      return { low, high, hedge };
    case "between":
      return isOne ? null : { low, high, hedge };
    case "over":
    case "at-least":
      return isOne ? { low, high: null, hedge } : null;
    case "nearly":
    case "up-to":
    case "under":
      return isOne ? { low: null, high, hedge } : null;
  }
}

/** Takes the scale from the words after a number. */
function takeScale(after: string): { scale: number; rest: string; isUnsure: boolean } {
  const [whole = "", word = ""] = /^[\s-]?(\p{L}+\.?)/u.exec(after) ?? [];
  const scale = word === "" ? null : scaleOf(word);
  if (scale === "unsure") return { scale: 1, rest: after, isUnsure: true };
  return scale === null
    ? { scale: 1, rest: after, isUnsure: false }
    : { scale, rest: after.slice(whole.length), isUnsure: false };
}

/** What stands after the number: its unit, a hedge, or both. Null where there are other words. */
function readAfter(words: string): { unit: string | null; hedge: Hedge } | null {
  const rest = words.trim().replace(/^of\s+/i, "");
  const whole = unitOf(rest);
  if (whole !== null) return { unit: whole, hedge: "exact" };
  const hedge = hedgeAfter(rest);
  if (hedge !== null) return { unit: null, hedge };
  const parts = rest.split(" ");
  for (let at = 1; at < parts.length; at++) {
    const [head, tail] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    const [unit, hedged] = [
      unitOf(head) ?? unitOf(tail),
      unitOf(head) === null ? hedgeAfter(head) : hedgeAfter(tail),
    ];
    if (unit !== null && hedged !== null) return { unit, hedge: hedged };
  }
  return null;
}

/** What stands before the number: a hedge, a currency, or both. */
function readBefore(words: string): { unit: string | null; hedge: Hedge } | null {
  const [, before = "", sign] = /^(.*?)(us\$|[$€£₽])?$/i.exec(words.trim()) ?? [];
  const hedge = hedgeBefore(before);
  return hedge === null ? null : { unit: sign === undefined ? null : unitOf(sign), hedge };
}

/** Two hedges that stand around one number as one: null where they contradict each other. */
function oneHedge(before: Hedge, after: Hedge): Hedge | null {
  if (before === "exact") return after;
  return after === "exact" || after === before ? before : null;
}

/** Reads a cell of text that holds a value as people write it: "about 98,000", "14–16", "не менее 5 тыс.", "thousands". */
function readText(text: string, marks: Marks): ReadValue {
  if (FORMULA_ERROR.test(text)) return fault(text === NO_RESULT ? "formula-empty" : "formula-error");
  if (saysNothing(text)) return fault("value-missing");
  if (SCIENTIFIC.test(text)) return fault("value-rounded");
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return fault("value-day");
  const found = [...text.matchAll(NUMBER)];
  const [first, second, third] = found;
  if (!first) {
    const inDigits = digitsForWords(text);
    if (tellsHowMany(text)) return words(text);
    const told = /\d/.test(inDigits) ? readText(inDigits, marks) : fault("value-unread");
    return told.kind === "value" ? { ...told, isScaled: true } : told;
  }
  if (third) return fault("value-unread");
  const shows: Record<string, Mark> = {};
  let isDoubtful = false;
  const read = (digits: string): number | "unread" | "." | "," => {
    const numeral = readNumeral(digits);
    if (!numeral) return "unread";
    if (numeral.kind === "number") {
      Object.assign(shows, numeral.shows);
      return numeral.n;
    }
    const mark = marks[numeral.mark];
    isDoubtful ||= mark === "decimal";
    return mark === undefined ? numeral.mark : numeral[mark];
  };
  const numbers = found.map(([digits]) => read(digits));
  if (numbers.includes("unread")) return fault("value-unread");
  const unsure = numbers.findIndex((n) => typeof n === "string");
  if (unsure >= 0)
    return { kind: "ask", mark: numbers[unsure] as "." | ",", found: found[unsure]?.[0] ?? "" };
  const [a = 0, b = a] = numbers as number[];
  const parts: Part[] = [{ n: a, rest: text.slice(first.index + first[0].length, second?.index) }];
  if (second) parts.push({ n: b, rest: text.slice(second.index + second[0].length) });
  const joined = join(text.slice(0, first.index), parts, shows);
  return joined.kind === "value" && isDoubtful ? { ...joined, isDoubtful } : joined;
}

const words = (text: string): ReadValue => ({
  kind: "value",
  value: { low: null, high: null, hedge: "about", words: text },
  unit: null,
  shows: {},
});

/** Puts together what stands before a number or two, between and after. */
function join(before: string, [first, second]: readonly Part[], shows: Shown): ReadValue {
  if (!first) return fault("value-unread");
  const own = takeScale(first.rest);
  const last = second ? takeScale(second.rest) : own;
  if (own.isUnsure || last.isUnsure) return fault("value-unsure-scale");
  if (second && !isRange(own.rest)) return fault("value-unread");
  const isNegative = SIGN.test(before.trim());
  const head = readBefore(before.replace(/[-−]\s*$/, ""));
  const tail = readAfter(last.rest);
  if (!head || !tail || (isNegative && second)) return fault("value-unread");
  if (head.unit !== null && tail.unit !== null && head.unit !== tail.unit) return fault("value-unread");
  const hedge = oneHedge(head.hedge, tail.hedge);
  if (hedge === null) return fault("value-unread");
  // “8–9 thousand”: the scale is that of both.
  const isShared = second !== undefined && own.scale === 1 && first.n < second.n;
  const low = round(first.n * (isShared ? last.scale : own.scale)) * (isNegative ? -1 : 1);
  const high = second ? round(second.n * last.scale) : low;
  const value = second && hedge === "exact" ? hedged("between", low, high) : hedged(hedge, low, high);
  if (!value) return fault("value-unread");
  const isScaled = own.scale !== 1 || last.scale !== 1;
  return { kind: "value", value, unit: head.unit ?? tail.unit, shows, ...(isScaled && { isScaled }) };
}

/** 98.3 thousand is 98300, and not 98299.99999999999. */
const round = (n: number): number => Number(n.toPrecision(15));

/** Reads a cell as a value. Digits that can be read in two ways are read as the column's marks say, else they are asked about. */
export function readValue(cell: Cell, marks: Marks = {}): ReadValue {
  if (typeof cell === "number") {
    const isSafe = Number.isFinite(cell) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER;
    // A workbook has 6899.999999999999 where its sheet shows 6900.
    const n = Number.isInteger(cell) ? cell : Number(cell.toPrecision(14));
    return isSafe
      ? { kind: "value", value: { low: n, high: n, hedge: "exact" }, unit: null, shows: {} }
      : fault("value-unread");
  }
  if (typeof cell === "boolean") return fault("value-unread");
  // The digits of other scripts may have spaces between them.
  const text = withoutFootnotes(textOf(apart(westernDigits(withoutMark(textOf(cell))))));
  return text.length > LONGEST ? fault("value-unread") : readText(text, marks);
}
