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

function* findOrder(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    const { low, high } = value;
    if (low !== null && high !== null && low > high) {
      yield {
        path: [...path, "low"],
        code: "value-order",
        params: { low, high },
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
        code: "value-finite",
        params: { n },
      };
    }
  }
}

/** Whether a value has the bounds that its hedge asks for. */
function hasBounds({ low, high, hedge }: Value): boolean {
  if (low === null && high === null) return true;
  switch (hedge) {
    case "exact":
      return low !== null && low === high;
    case "over":
    case "at-least":
      return low !== null && high === null;
    case "nearly":
    case "up-to":
    case "under":
      return low === null && high !== null;
    case "between":
      return low !== null && high !== null && low !== high;
    case "about":
      return low !== null && high !== null;
  }
}

function* findHedges(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    if (hasBounds(value)) continue;
    yield {
      path: [...path, "hedge"],
      code: "value-hedge",
      params: { hedge: value.hedge, low: value.low, high: value.high },
    };
  }
}

function* findEmpty(view: LintView): Generator<Finding> {
  for (const { value, path } of valuesOf(view)) {
    if (value.low !== null || value.high !== null || value.words !== undefined) continue;
    yield {
      path,
      code: "value-empty",
    };
  }
}

/** Rules on values. */
export const VALUE_RULES: readonly Rule[] = [
  error("value-order", findOrder),
  error("value-finite", findInfinite),
  error("value-hedge", findHedges),
  error("value-empty", findEmpty),
];
