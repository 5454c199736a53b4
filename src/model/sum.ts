import { countryToldUnder, type Dataset, isWholeCountry } from "./dataset.ts";
import type { Basis, Figure, Value } from "./schema.ts";
import type { Span } from "./time/edtf.ts";
import { boundsOf } from "./value.ts";

/** Why figures do not add up. Of `values` each is named once; null stands for a field that is not there. */
export type SumProblem =
  | { readonly code: "measures" | "units"; readonly values: readonly string[] }
  | { readonly code: "bases"; readonly values: readonly Basis[] }
  | { readonly code: "populations" | "items"; readonly values: readonly (string | null)[] }
  | { readonly code: "windows"; readonly values: readonly Span[] }
  /** A reading at one moment is no flow. */
  | { readonly code: "moment" }
  /** Two figures dispute each other; these are the ids of their places. */
  | { readonly code: "dispute"; readonly places: readonly string[] }
  /** Two figures may count the same people, at these places. */
  | { readonly code: "overlap"; readonly places: readonly string[] }
  /** One has no number, or they are open at opposite ends. */
  | { readonly code: "bounds" };

/** A sum of figures, or every reason why these figures do not make one. */
export type Sum =
  | { readonly value: Value; readonly problems: null }
  | { readonly value: null; readonly problems: readonly SumProblem[] };

type Tables = Pick<Dataset, "info" | "places">;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function overlap(a: Span, b: Span): boolean {
  return (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);
}

/** Whether one of two places lies in the other, or they are the same: then one count may hold the other. */
function contains({ info, places }: Tables, a: Figure, b: Figure): boolean {
  if (a.where === b.where) return true;
  const [one, other] = [places.get(a.where), places.get(b.where)];
  if (!one || !other || countryToldUnder(info, one) !== countryToldUnder(info, other)) return false;
  return isWholeCountry(one) || isWholeCountry(other) || one.kind === "region" || other.kind === "region";
}

function pairProblem(tables: Tables, a: Figure, b: Figure): SumProblem[] {
  const places = distinct([a.where, b.where]);
  const disputes = (one: Figure, other: Figure): boolean =>
    one.disputes.some((dispute) => dispute.figure === other.id);
  if (disputes(a, b) || disputes(b, a)) return [{ code: "dispute", places }];
  return overlap(a.when, b.when) && contains(tables, a, b) ? [{ code: "overlap", places }] : [];
}

/** The fields in which figures differ and must not. */
function differences(figures: readonly Figure[]): SumProblem[] {
  const measures = distinct(figures.map(({ measure }) => measure));
  const units = distinct(figures.map(({ unit }) => unit));
  const bases = distinct(figures.map(({ basis }) => basis));
  const populations = distinct(figures.map(({ population }) => population ?? null));
  const items = distinct(figures.map(({ item }) => item ?? null));
  const places = distinct(figures.map(({ where }) => where));
  const windows = [
    ...new Map(figures.map(({ when }) => [JSON.stringify({ ...when, edtf: "" }), when])).values(),
  ];
  const problems: SumProblem[] = [
    { code: "measures", values: measures },
    { code: "units", values: units },
    { code: "bases", values: bases },
    { code: "populations", values: populations },
    { code: "items", values: items },
    { code: "windows", values: places.length > 1 ? windows : [] },
  ];
  return problems.filter((problem) => "values" in problem && problem.values.length > 1);
}

/** The hedge of a sum between two bounds. */
function hedgeOf(low: number | null, high: number | null, isExact: boolean): Value["hedge"] {
  if (high === null) return "at-least";
  if (low === null) return "up-to";
  if (low !== high) return "between";
  return isExact ? "exact" : "about";
}

/**
 * Adds figures that are alike: same measure, basis, unit and population, and, for different places, the same window. Anything
 * else is refused, with each reason: entries, stays, people, applications, queues and estimates never add up.
 */
export function sumFigures(tables: Tables, figures: readonly Figure[]): Sum {
  const problems = differences(figures);
  if (figures.some(({ basis }) => basis === "moment")) problems.push({ code: "moment" });
  figures.forEach((figure, i) => {
    for (const other of figures.slice(i + 1)) problems.push(...pairProblem(tables, figure, other));
  });
  const bounds = figures.map(({ value }) => boundsOf(value));
  const add = (end: "low" | "high"): number | null =>
    bounds.reduce<number | null>(
      (sum, bound) => (sum === null || bound[end] === null ? null : sum + bound[end]),
      0,
    );
  const [low, high] = [add("low"), add("high")];
  if (low === null && high === null) problems.push({ code: "bounds" });
  if (problems.length > 0) {
    const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return { value: null, problems: [...once.values()] };
  }
  const isExact = figures.every(({ value }) => value.hedge === "exact");
  return { value: { low, high, hedge: hedgeOf(low, high, isExact) }, problems: null };
}
