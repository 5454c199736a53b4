import type { Clock } from "../model/time/clock.ts";

/**
 * What is looked up often, laid out by figure number, so that the figures of a day are found without reading the
 * records. Whatever passes over all figures reads these columns instead of the figures.
 */
export interface Columns {
  /** The day from which each figure shows, by either clock; `NEVER` where its publication day is not known. */
  readonly shownOn: Readonly<Record<Clock, Int32Array>>;
  /** First and last day of each figure's window; an open end reaches to the end of the record. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The time of day of each figure, in minutes since midnight; -1 where its source gave none. */
  readonly minute: Int16Array;
  /** Number of the country each figure is told under, in `countries`. */
  readonly country: Uint16Array;
  /** Number of each figure's measure, in `measures`. */
  readonly measure: Uint16Array;
  /** Number of each figure's place, in `places`. */
  readonly place: Uint32Array;
  /** Number of each figure's basis, in the schema's `BASES`. */
  readonly basis: Uint8Array;
  /** Number of each figure's hedge, in the schema's `HEDGES`. */
  readonly hedge: Uint8Array;
  /** The one number that each figure is drawn at; `NaN` where its source gave words only. */
  readonly drawn: Float64Array;
  /** How many pieces of evidence, outlets, independent origins and disputes each figure has. */
  readonly pieces: Uint16Array;
  readonly outlets: Uint16Array;
  readonly origins: Uint16Array;
  readonly disputes: Uint16Array;
  /** Number of who first said each figure, in `speakers`. */
  readonly speaker: Uint32Array;
  /** ISO codes of the countries, those with most figures first. */
  readonly countries: readonly string[];
  /** Measures, those with most figures first. */
  readonly measures: readonly string[];
  /** Ids of the places that figures are of. */
  readonly places: readonly string[];
  /** Names of those who said figures first, several with commas between; empty for nobody named. */
  readonly speakers: readonly string[];
  /** Kinds of actor that figures go back to (official, agency, …), those with most figures first. */
  readonly originKinds: readonly string[];
  /** Number of the kind of actor that first stated each figure, in `originKinds`. */
  readonly originKind: Uint16Array;
  /** Per figure, which of {@link FLAGS} hold of it, as bits. */
  readonly flags: Uint8Array;
  /** Figure numbers in the order in which they come to show, by either clock; those never shown are left out. */
  readonly order: Readonly<Record<Clock, Int32Array>>;
}

/**
 * What can be said of a figure, one bit each: that its evidence is `quoted` or `summarised`, that it is `disputed` or a `misprint`,
 * that it counts an `item` of its own, that its unit is `people`, that it was stated by the `counter`, the body that states most
 * movements of its country, and that it is a `running` total.
 */
export const FLAGS = {
  quoted: 1,
  summarised: 2,
  disputed: 4,
  misprint: 8,
  item: 16,
  people: 32,
  counter: 64,
  running: 128,
} as const;
