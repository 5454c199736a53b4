import { countryName, countryToldUnder, type Dataset, isCountry, isWholeCountry } from "./dataset.ts";
import { measureWords } from "./measure.ts";
import { placeName } from "./names.ts";
import type { Figure, Value } from "./schema.ts";
import { formatSpan, type Span } from "./time/edtf.ts";
import { boundsOf } from "./value.ts";

/** A sum of figures, or every reason why these figures do not make one. */
export type Sum =
  | { readonly value: Value; readonly reasons: null }
  | { readonly value: null; readonly reasons: readonly string[] };

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const listed = (words: readonly string[]): string => words.join("; ");

function overlap(a: Span, b: Span): boolean {
  return (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);
}

/** Whether one of two places lies in the other, or they are the same: then one count may hold the other. */
function contains(dataset: Dataset, a: Figure, b: Figure): boolean {
  if (a.where === b.where) return true;
  const [one, other] = [dataset.places.get(a.where), dataset.places.get(b.where)];
  if (!one || !other || countryToldUnder(dataset.info, one) !== countryToldUnder(dataset.info, other))
    return false;
  return isWholeCountry(one) || isWholeCountry(other) || one.kind === "region" || other.kind === "region";
}

function pairReasons(dataset: Dataset, a: Figure, b: Figure): string[] {
  const names = `${placeName(dataset, a.where)} and ${placeName(dataset, b.where)}`;
  const isSameTime = overlap(a.when, b.when);
  if (a.disputes.some((dispute) => dispute.figure === b.id))
    return [`Two of them dispute each other (${names}).`];
  if (!isSameTime || !contains(dataset, a, b)) return [];
  const where = a.where === b.where ? placeName(dataset, a.where) : names;
  return [`The same people may stand in two of them: ${where}, on the same days.`];
}

/**
 * Adds figures that are alike: same measure, basis, unit and population, and, for different places, the same window. Anything
 * else is refused, each reason said: entries, stays, people, applications, queues and estimates never add up.
 */
export function sumFigures(dataset: Dataset, figures: readonly Figure[]): Sum {
  const reasons: string[] = [];
  const differ = (what: string, values: readonly string[]): void => {
    if (distinct(values).length > 1) reasons.push(`${what}: ${listed(distinct(values))}.`);
  };
  differ(
    "They measure different things",
    figures.map((figure) => measureWords(figure.measure).label.toLowerCase()),
  );
  differ(
    "Their units differ",
    figures.map((figure) => figure.unit),
  );
  differ(
    "Some are totals, some are not",
    figures.map((figure) => figure.basis.replace("-", " ")),
  );
  differ(
    "They count different people",
    figures.map((figure) => figure.population ?? "not said whom"),
  );
  differ(
    "They count different parts",
    figures.map((figure) => figure.item ?? "the whole"),
  );
  if (distinct(figures.map((figure) => figure.where)).length > 1) {
    differ(
      "Their windows differ",
      figures.map((figure) => formatSpan(figure.when)),
    );
  }
  if (figures.some((figure) => figure.basis === "moment"))
    reasons.push("A reading at one moment is not a flow, and does not add up.");
  figures.forEach((figure, i) => {
    for (const other of figures.slice(i + 1)) reasons.push(...pairReasons(dataset, figure, other));
  });
  const bounds = figures.map((figure) => boundsOf(figure.value));
  const add = (end: "low" | "high"): number | null =>
    bounds.reduce<number | null>(
      (sum, bound) => (sum === null || bound[end] === null ? null : sum + bound[end]),
      0,
    );
  const low = add("low");
  const high = add("high");
  if (low === null && high === null)
    reasons.push("At least one has no number, or they are open at opposite ends.");
  if (reasons.length > 0) return { value: null, reasons: distinct(reasons) };
  const isExact = figures.every((figure) => figure.value.hedge === "exact");
  const hedge =
    high === null
      ? "at-least"
      : low === null
        ? "up-to"
        : low !== high
          ? "between"
          : isExact
            ? "exact"
            : "about";
  return { value: { low, high, hedge }, reasons: null };
}

/** What a sum counts, for its heading: "Entries, Kazakhstan and Georgia". */
export function nameSum(dataset: Dataset, figures: readonly Figure[]): string {
  const [first] = figures;
  const places = distinct(
    figures.map((figure) => {
      const place = dataset.places.get(figure.where);
      return place && isCountry(place) ? countryName(place.country) : placeName(dataset, figure.where);
    }),
  );
  return `${first ? measureWords(first.measure).label : ""}, ${places.join(" and ")}`;
}
