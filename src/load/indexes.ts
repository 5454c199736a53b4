import { type Clock, happenedOn, knownOn, NEVER, reportedFrom } from "../model/clock.ts";
import { countryToldUnder, type Dataset, isWholeCountry } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import { familyOf } from "../model/measure.ts";
import type { Figure } from "../model/schema.ts";

/**
 * What is looked up often, laid out by figure number (the figure's place in `dataset.figures`), so that a day's worth of
 * figures is found without going through the records.
 */
export interface Index {
  readonly figureById: ReadonlyMap<string, number>;
  /** The day from which each figure shows, by either clock; `NEVER` where its publication day is not known. */
  readonly shownOn: Readonly<Record<Clock, Int32Array>>;
  /** First and last day of each figure's window; an open end reaches to the end of the record. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Number of the country each figure is told under, in `countries`. */
  readonly country: Uint16Array;
  /** Number of each figure's measure, in `measures`. */
  readonly measure: Uint16Array;
  /** ISO codes of the countries, those with most figures first. */
  readonly countries: readonly string[];
  /** Measures, those with most figures first. */
  readonly measures: readonly string[];
  /** Kinds of actor that figures go back to (official, agency, …), those with most figures first. */
  readonly originKinds: readonly string[];
  /** Number of the kind of actor that first stated each figure, in `originKinds`. */
  readonly originKind: Uint16Array;
  /** Per figure, which of {@link FLAGS} hold of it, as bits. */
  readonly flags: Uint8Array;
  /** Figure numbers in the order in which they come to show, by either clock; those never shown are left out. */
  readonly order: Readonly<Record<Clock, Int32Array>>;
}

/** What can be said of a figure's evidence, one bit each. */
export const FLAGS = { quoted: 1, summarised: 2, disputed: 4 } as const;

function flagsOf(figure: Figure): number {
  const quoted = figure.evidence.some((piece) => piece.quote) ? FLAGS.quoted : 0;
  const summarised = figure.evidence.some((piece) => piece.summary) ? FLAGS.summarised : 0;
  return quoted | summarised | (figure.disputes.length > 0 ? FLAGS.disputed : 0);
}

/** The kind of who is known to have said a thing first: the speaker, else the first relay, else the outlet. */
function originKindOf(figure: Figure, dataset: Dataset): string {
  const first = figure.statedBy[0] ?? figure.evidence[0]?.statedBy?.[0] ?? figure.evidence[0]?.through[0];
  return dataset.actors.get(first ?? "")?.kind ?? "outlet";
}

const FAMILY_WEIGHT = { entries: 3, exits: 2, queue: 1, other: 0 } as const;

/** How much a figure deserves to be named first on its day: a whole country before a place, totals before days. */
function weightOf(figure: Figure, dataset: Dataset): number {
  const place = dataset.places.get(figure.where);
  return (
    (place && isWholeCountry(place) ? 8 : 0) +
    FAMILY_WEIGHT[familyOf(figure)] * 2 +
    (figure.basis === "total" ? 1 : 0)
  );
}

function rank(values: readonly string[]): { names: string[]; numbers: Uint16Array } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const at = new Map(names.map((name, i) => [name, i]));
  return { names, numbers: Uint16Array.from(values, (value) => at.get(value) ?? 0) };
}

function orderBy(shownOn: Int32Array, weights: Uint8Array): Int32Array {
  const shown = shownOn.reduce((n, day) => n + (day === NEVER ? 0 : 1), 0);
  return Int32Array.from(shownOn.keys())
    .sort((a, b) => (shownOn[a] ?? 0) - (shownOn[b] ?? 0) || (weights[a] ?? 0) - (weights[b] ?? 0) || b - a)
    .subarray(0, shown);
}

/** Builds the index of a dataset, in one pass over its figures and two sorts. */
export function indexDataset(dataset: Dataset): Index {
  const { figures, firstDay, lastDay } = dataset;
  const happened = new Int32Array(figures.length);
  const known = new Int32Array(figures.length);
  const first = new Int32Array(figures.length);
  const last = new Int32Array(figures.length);
  const weights = new Uint8Array(figures.length);
  const clamp = (day: Day): Day => (day === NEVER ? NEVER : Math.max(day, firstDay));
  figures.forEach((figure, i) => {
    const span = parseEdtf(figure.when);
    first[i] = span?.first ?? firstDay;
    last[i] = span?.last ?? lastDay;
    happened[i] = clamp(
      happenedOn(figure.when, firstDay, lastDay, reportedFrom(figure.evidence, dataset.sources)),
    );
    known[i] = clamp(knownOn(figure.evidence));
    weights[i] = weightOf(figure, dataset);
  });
  const countries = rank(
    figures.map((figure) => {
      const place = dataset.places.get(figure.where);
      return place ? countryToldUnder(place) : "";
    }),
  );
  const measures = rank(figures.map((figure) => figure.measure));
  const kinds = rank(figures.map((figure) => originKindOf(figure, dataset)));
  return {
    figureById: new Map(figures.map((figure, i) => [figure.id, i])),
    shownOn: { happened, known },
    firstDay: first,
    lastDay: last,
    country: countries.numbers,
    measure: measures.numbers,
    countries: countries.names,
    measures: measures.names,
    originKinds: kinds.names,
    originKind: kinds.numbers,
    flags: Uint8Array.from(figures, flagsOf),
    order: { happened: orderBy(happened, weights), known: orderBy(known, weights) },
  };
}
