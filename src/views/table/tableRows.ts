import type { Index } from "../../load/columns.ts";
import { countryName, type Dataset } from "../../model/dataset.ts";
import { measureWords } from "../../model/measure.ts";
import { placeName, spanOf } from "../../model/names.ts";
import { speakersOf, supportOf } from "../../model/origin.ts";
import { formatClaim } from "../../model/phrase.ts";
import type { Figure } from "../../model/schema.ts";
import { formatSpan } from "../../model/time/edtf.ts";
import { formatQuantity, HEDGE_WORDS } from "../../model/value.ts";

/** One row of the table: a figure with everything that a column says of it. */
export interface TableRow {
  readonly figure: Figure;
  readonly quantity: string;
  readonly hedge: string;
  readonly claim: string;
  readonly measure: string;
  readonly country: string;
  readonly window: string;
  readonly speaker: string;
  readonly outlets: number;
  readonly origins: number;
  readonly disputes: number;
}

const rows = new WeakMap<Figure, TableRow>();

function makeRow(dataset: Dataset, index: Index, at: number, figure: Figure): TableRow {
  const { outlets, origins } = supportOf(figure, dataset.actors, dataset.sources);
  const speakers = figure.evidence.flatMap((piece) => speakersOf(figure, piece));
  const speaker = [...new Set(speakers)].map((id) => dataset.actors.get(id)?.name ?? id).join(", ");
  const place = placeName(dataset, figure.where);
  const country = countryName(index.countries[index.country[at] ?? 0] ?? "");
  return {
    figure,
    quantity: formatQuantity(figure.value, figure.unit),
    hedge: HEDGE_WORDS[figure.value.hedge] || "exact",
    claim: formatClaim(figure, place),
    measure: measureWords(figure.measure).label,
    country,
    window: formatSpan(spanOf(figure.when)),
    speaker: speaker || "not named",
    outlets: outlets.length,
    origins: origins.length,
    disputes: figure.disputes.length,
  };
}

/** The row of a figure by its number, made once per figure. */
export function rowOf(dataset: Dataset, index: Index, at: number): TableRow | null {
  const figure = dataset.figures[at];
  if (!figure) return null;
  const held = rows.get(figure) ?? makeRow(dataset, index, at, figure);
  rows.set(figure, held);
  return held;
}
