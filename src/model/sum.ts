import { countryToldUnder, type Dataset, isWholeCountry } from "./dataset.ts";
import { measureOf } from "./measure.ts";
import type { Basis, Figure, Value } from "./schema.ts";
import type { Span } from "./time/edtf.ts";
import { boundsOf } from "./value.ts";

/** Why figures do not add up. Of `values` each is named once; null stands for a field that is not there. */
export type SumProblem =
  | { readonly code: "measures" | "units"; readonly values: readonly string[] }
  | { readonly code: "bases"; readonly values: readonly Basis[] }
  | { readonly code: "populations" | "items"; readonly values: readonly (string | null)[] }
  | { readonly code: "windows"; readonly values: readonly Span[] }
  /** Figures of this measure do not add up. */
  | { readonly code: "measure"; readonly measure: string }
  /** A reading at one moment is not a flow. */
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

type Tables = Pick<Dataset, "info" | "places" | "measures">;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The most problems of one kind that are named: more would say nothing new. */
const MOST_NAMED = 12;

/** Pairs of places, each once, in the order in which the figures were given. */
class Pairs {
  readonly #order: ReadonlyMap<string, number>;
  readonly #pairs = new Map<string, readonly string[]>();

  constructor(figures: readonly Figure[]) {
    this.#order = new Map([...figures].reverse().map(({ where }, at) => [where, -at]));
  }

  #of(a: string, b: string): readonly string[] {
    const rank = (place: string): number => this.#order.get(place) ?? 0;
    return a === b ? [a] : rank(a) < rank(b) ? [a, b] : [b, a];
  }

  has(a: string, b: string): boolean {
    return this.#pairs.has(this.#of(a, b).join(" "));
  }

  add(a: string, b: string): void {
    const pair = this.#of(a, b);
    if (this.#pairs.size < MOST_NAMED) this.#pairs.set(pair.join(" "), pair);
  }

  get isFull(): boolean {
    return this.#pairs.size === MOST_NAMED;
  }

  get all(): readonly (readonly string[])[] {
    return [...this.#pairs.values()];
  }
}

/** The places of figures of which one disputes another, whichever says so. */
function disputesAmong(figures: readonly Figure[]): Pairs {
  const pairs = new Pairs(figures);
  const whereOf = new Map(figures.map(({ id, where }) => [id, where]));
  for (const { id, where, disputes } of figures) {
    for (const { figure } of disputes) {
      const other = whereOf.get(figure);
      if (other !== undefined && figure !== id) pairs.add(where, other);
    }
  }
  return pairs;
}

/**
 * The places of figures that may count the same people: those of one place, or of a place and the country or region that it may lie in,
 * whose days meet. Figures are taken by their first day, and of each place only the day to which its earlier ones reach is looked at.
 */
function overlapsAmong(tables: Tables, figures: readonly Figure[], disputes: Pairs): Pairs {
  const pairs = new Pairs(figures);
  const starts = new Map(figures.map((figure) => [figure, figure.when.first ?? -Infinity]));
  const byStart = [...starts].sort(([, a], [, b]) => a - b);
  /** Of each country: the days to which the figures of its places reach, of all and of those that other places may lie in. */
  const countries = new Map<string | undefined, { all: Map<string, number>; wide: Map<string, number> }>();
  const look = (reach: Map<string, number>, where: string, start: number): void => {
    for (const [other, end] of reach) {
      if (end < start) reach.delete(other);
      else if (!disputes.has(where, other)) pairs.add(where, other);
      if (pairs.isFull) return;
    }
  };
  for (const [{ where, when }, start] of byStart) {
    if (pairs.isFull) break;
    const place = tables.places.get(where);
    const key = place && countryToldUnder(tables.info, place);
    const isWide = place && (isWholeCountry(place) || place.kind === "region");
    const country = countries.get(key) ?? { all: new Map(), wide: new Map() };
    countries.set(key, country);
    const own = country.all.get(where);
    if (own !== undefined && own >= start && !disputes.has(where, where)) pairs.add(where, where);
    look(isWide ? country.all : country.wide, where, start);
    const end = Math.max(own ?? -Infinity, when.last ?? Infinity);
    country.all.set(where, end);
    if (isWide) country.wide.set(where, end);
  }
  return pairs;
}

/** What makes two windows the same, however each is written. */
function windowKey({ first, last, start, end, approximate, uncertain, unspecified, minute }: Span): string {
  return [first, last, start, end, approximate, uncertain, unspecified, minute].join(" ");
}

/** The fields in which figures differ and must not. */
function differences(figures: readonly Figure[]): SumProblem[] {
  const measures = distinct(figures.map(({ measure }) => measure));
  const units = distinct(figures.map(({ unit }) => unit));
  const bases = distinct(figures.map(({ basis }) => basis));
  const populations = distinct(figures.map(({ population }) => population ?? null));
  const items = distinct(figures.map(({ item }) => item ?? null));
  const places = distinct(figures.map(({ where }) => where));
  const windows = [...new Map(figures.map(({ when }) => [windowKey(when), when])).values()];
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
  for (const measure of distinct(figures.map((figure) => figure.measure)))
    if (!measureOf(tables, measure).adds) problems.push({ code: "measure", measure });
  if (figures.some(({ basis }) => basis === "moment")) problems.push({ code: "moment" });
  const disputes = disputesAmong(figures);
  for (const places of disputes.all) problems.push({ code: "dispute", places });
  for (const places of overlapsAmong(tables, figures, disputes).all)
    problems.push({ code: "overlap", places });
  const bounds = figures.map(({ value }) => boundsOf(value));
  const add = (end: "low" | "high"): number | null =>
    bounds.reduce<number | null>(
      (sum, bound) => (sum === null || bound[end] === null ? null : sum + bound[end]),
      0,
    );
  const [low, high] = [add("low"), add("high")];
  if (low === null && high === null) problems.push({ code: "bounds" });
  if (problems.length > 0) return { value: null, problems };
  const isExact = figures.every(({ value }) => value.hedge === "exact");
  return { value: { low, high, hedge: hedgeOf(low, high, isExact) }, problems: null };
}
