import { type Dataset, isWholeCountry } from "../../model/dataset.ts";
import { familyOf } from "../../model/measure.ts";
import { BASES } from "../../model/schema/codeLists.ts";
import { NEVER } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { COLUMN_KEYS, COLUMNS, NOBODY } from "./columnSpec.ts";
import type { Columns } from "./columns.ts";
import { lookUp, orderBy, rankNames } from "./countingSort.ts";
import { FLAGS } from "./flags.ts";
import type { ColumnRows, Rows } from "./rows.ts";

const FAMILY_WEIGHT = { entries: 3, exits: 2, queue: 1, other: 0 } as const;
const [TOTAL, RATE] = [BASES.indexOf("total"), BASES.indexOf("rate")];
/** What counts a part only, or is said and not counted. */
const PARTS = FLAGS.item | FLAGS.said;

type Measures = Pick<Dataset, "measures">;

const familiesOf = ({ measure }: Rows, dataset: Measures) =>
  measure.names.map((name) => familyOf(dataset, name));

/** The flags, with those of the body that stated most movements of each country: it stands before what others say of the same border. */
function markCounters(rows: Rows, dataset: Measures): Uint16Array<ArrayBuffer> {
  const [country, body] = [rows.country.values, rows.body.values];
  const moves = familiesOf(rows, dataset).map((family) => family === "entries" || family === "exits");
  const counts = rows.country.names.map(() => new Map<number, number>());
  const isBody = rows.body.names.map((name) => name !== NOBODY);
  const measure = rows.measure.values;
  for (let at = 0; at < body.length; at++) {
    const number = body[at] ?? 0;
    if (!moves[measure[at] ?? 0] || !isBody[number]) continue;
    const of = counts[country[at] ?? 0];
    of?.set(number, (of.get(number) ?? 0) + 1);
  }
  const counters = counts.map((of) => {
    let [best, most] = [-1, 0];
    for (const [number, count] of of) if (count > most) [best, most] = [number, count];
    return best;
  });
  const marked = new Uint16Array(rows.flags.values);
  for (let at = 0; at < body.length; at++)
    if (body[at] === counters[country[at] ?? 0]) marked[at] = (marked[at] ?? 0) | FLAGS.counter;
  return marked;
}

/**
 * How much each figure deserves to be named first on its day: a whole country before a place, totals since the first day before others,
 * these before days, and last what nobody counted, is taken for a misprint or has no known days.
 */
function weightsOf(rows: Rows, dataset: Pick<Dataset, "places" | "measures" | "firstDay">): Uint8Array {
  const families = familiesOf(rows, dataset).map((family) => FAMILY_WEIGHT[family] * 4);
  const wholes = rows.place.names.map((id) => {
    const place = dataset.places.get(id);
    return place && isWholeCountry(place) ? 16 : 0;
  });
  const [place, measure, basis] = [rows.place.values, rows.measure.values, rows.basis.values];
  const [opens, flags] = [rows.firstDay.values, rows.flags.values];
  const weights = new Uint8Array(place.length);
  for (let at = 0; at < weights.length; at++) {
    if (basis[at] === RATE || (flags[at] ?? 0) & (FLAGS.misprint | FLAGS.unfit)) continue;
    const isSince = basis[at] === TOTAL && opens[at] === dataset.firstDay && !((flags[at] ?? 0) & PARTS);
    const isOfTheseDays = (opens[at] ?? 0) >= dataset.firstDay;
    weights[at] =
      (wholes[place[at] ?? 0] ?? 0) +
      (families[measure[at] ?? 0] ?? 0) +
      (isSince ? 3 : !isOfTheseDays ? 0 : basis[at] === TOTAL ? 2 : 1);
  }
  return weights;
}

/** The numbers of the figures that show on some day, by the day on which they come to; the weightiest of a day last. */
function orderOf(shownOn: Int32Array, weights: Uint8Array, firstDay: Day): Int32Array {
  const shown = new Uint32Array(shownOn.length);
  const days = new Int32Array(shownOn.length);
  let count = 0;
  for (let at = shownOn.length - 1; at >= 0; at--) {
    const day = shownOn[at] ?? NEVER;
    if (day === NEVER) continue;
    shown[count++] = at;
    days[at] = day - firstDay;
  }
  return new Int32Array(orderBy(shown.subarray(0, count), days, weights));
}

/** A column whose names are put in order, those that most figures have first. */
function rank({ values, names, starts }: ColumnRows): ColumnRows {
  const ranked = rankNames(names, values);
  const renamed = values.slice();
  renamed.set(lookUp(ranked.numbers, values));
  return { values: renamed, names: ranked.names, starts };
}

/** Makes the columns of a dataset from the rows of its figures. */
export function finishColumns(
  rows: Rows,
  dataset: Pick<Dataset, "firstDay" | "places" | "measures">,
): Columns {
  const columns: Record<string, unknown> = {};
  for (const key of COLUMN_KEYS) {
    const spec = COLUMNS[key];
    if (key === "happened" || key === "known" || key === "body") continue;
    const { values, names, starts } =
      spec.kind === "dictionary" && spec.isRanked ? rank(rows[key]) : rows[key];
    columns[key] = spec.kind === "list" ? { starts, values, names } : values;
    if (spec.kind === "dictionary") columns[spec.names] = names;
  }
  const weights = weightsOf(rows, dataset);
  const [happened, known] = [new Int32Array(rows.happened.values), new Int32Array(rows.known.values)];
  const { firstDay } = dataset;
  return {
    ...(columns as unknown as Columns),
    flags: markCounters(rows, dataset),
    shownOn: { happened, known },
    order: { happened: orderOf(happened, weights, firstDay), known: orderOf(known, weights, firstDay) },
  };
}
