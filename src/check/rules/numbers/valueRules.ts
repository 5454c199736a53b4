import type { Value } from "../../../model/schema.ts";
import { error, type LintView, type Rule } from "../../checkedFile.ts";
import type { Finding, JsonPath } from "../../finding.ts";

interface Stated {
  readonly value: Value;
  readonly path: JsonPath;
}

/** Every value: the figures' own, and those that a piece printed otherwise. */
function* valuesOf(view: LintView): Generator<Stated> {
  for (const { record, path } of view.figures) yield { value: record.value, path: [...path, "value"] };
  for (const { piece, path } of view.pieces)
    if (piece.printed?.value) yield { value: piece.printed.value, path: [...path, "printed", "value"] };
}

const show = (n: number | null): string => (n === null ? "null" : String(n));

function* findOrder(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    const { low, high } = value;
    if (low !== null && high !== null && low > high) {
      yield {
        path: [...path, "low"],
        message: `low ${low} and high ${high}, expected low to be at most high`,
        remedy: "Change the two places, or correct the one that is wrong.",
      };
    }
  }
}

function* findInfinite(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    for (const end of ["low", "high"] as const) {
      const n = value[end];
      if (n === null || (Number.isFinite(n) && Math.abs(n) <= Number.MAX_SAFE_INTEGER)) continue;
      yield {
        path: [...path, end],
        message: `${n}, expected a number that can be counted to`,
        remedy: "Correct the number.",
      };
    }
  }
}

/** What bounds a hedge asks for; null where the value has them. */
function boundsWanted({ low, high, hedge }: Value): string | null {
  if (low === null && high === null) return null;
  switch (hedge) {
    case "exact":
      return low !== null && low === high ? null : "low and high to be one number";
    case "over":
    case "at-least":
      return low !== null && high === null ? null : "a low, and high null";
    case "nearly":
    case "up-to":
    case "under":
      return low === null && high !== null ? null : "a high, and low null";
    case "between":
      return low !== null && high !== null && low !== high ? null : "a low below a high";
    case "about":
      return low !== null && high !== null ? null : "both low and high";
  }
}

function* findHedges(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    const wanted = boundsWanted(value);
    if (wanted === null) continue;
    yield {
      path: [...path, "hedge"],
      message: `“${value.hedge}” with low ${show(value.low)} and high ${show(value.high)}, expected ${wanted}`,
      remedy: "Correct the bound, or take the hedge that the source has: an open end is null, not a guess.",
    };
  }
}

function* findEmpty(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    if (value.low !== null || value.high !== null || value.words !== undefined) continue;
    yield {
      path,
      message: "neither a number nor words, expected one of the two",
      remedy: "Give the source's words in “words”, such as “thousands”.",
    };
  }
}

/** Rules on values. */
export const VALUE_RULES: readonly Rule[] = [
  error("value-order", "A value's low is at most its high.", findOrder),
  error("value-finite", "A value's bounds are numbers that can be counted to.", findInfinite),
  error("value-hedge", "A value has the bounds that its hedge asks for, and no others.", findHedges),
  error("value-empty", "A value without a number has words.", findEmpty),
];
