import type { Archive } from "../../load/archive.ts";
import { allSpeakersOf, supportOf } from "../../model/origin.ts";
import type { Figure } from "../../model/schema.ts";
import type { AllWords } from "../../words/en.ts";

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
export function rowOf(archive: Archive, words: AllWords, at: number): TableRow {
  const { dates, record, table, values } = words;
  const { columns } = archive;
  const figure = archive.at(at);
  const { outlets, origins } = supportOf(figure, archive);
  const speakers = allSpeakersOf(figure);
  return {
    figure,
    quantity: values.quantity(figure.value, figure.unit),
    hedge: values.hedge(figure.value.hedge),
    claim: record.claim(archive, figure),
    measure: record.measure(archive, figure.measure),
    country: record.country(columns.countries[columns.country[at] ?? 0] ?? ""),
    window: dates.span(figure.when),
    speaker: speakers.length > 0 ? record.actors(archive, speakers) : table.notNamed,
    outlets: outlets.length,
    origins: origins.length,
    disputes: figure.disputes.length,
  };
}
