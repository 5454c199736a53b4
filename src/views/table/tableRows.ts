import type { Archive } from "../../load/archive.ts";
import { countryName } from "../../model/dataset.ts";
import { measureWords } from "../../model/measure.ts";
import { placeName } from "../../model/names.ts";
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

/** The row of a figure, by its number. */
export function rowOf(archive: Archive, at: number): TableRow {
  const { columns } = archive;
  const figure = archive.at(at);
  const { outlets, origins } = supportOf(figure, archive.actors, archive.sources);
  const speakers = figure.evidence.flatMap((piece) => speakersOf(figure, piece));
  const speaker = [...new Set(speakers)].map((id) => archive.actors.get(id)?.name ?? id).join(", ");
  const place = placeName(archive, figure.where);
  const country = countryName(columns.countries[columns.country[at] ?? 0] ?? "");
  return {
    figure,
    quantity: formatQuantity(figure.value, figure.unit),
    hedge: HEDGE_WORDS[figure.value.hedge] || "exact",
    claim: formatClaim(figure, place),
    measure: measureWords(figure.measure).label,
    country,
    window: formatSpan(figure.when),
    speaker: speaker || "not named",
    outlets: outlets.length,
    origins: origins.length,
    disputes: figure.disputes.length,
  };
}
