import type { ColumnKey } from "../../columns/columnSpec.ts";
import { FLAGS } from "../../columns/flags.ts";
import type { TextColumn } from "../figuresLayout.ts";

/**
 * What a row of the index has a number for: a text, how many dispute it, its marks, its documents where it depends on them who said it
 * (`unnamed`: a piece names other speakers, or nobody is named; else 0), and what tells when it was `reported` where its window has no end
 * (the days and documents of its pieces; else 0).
 */
export type Input =
  | Exclude<TextColumn, "id" | "words" | "population" | "series" | "from">
  | "disputes"
  | "marks"
  | "unnamed"
  | "reported";

/** What of a column follows from which inputs: all of it, or some bits. Inputs that begin alike are put together once. */
export interface Reads {
  readonly inputs: readonly Input[];
  readonly bits?: number;
}

/** The columns that are made once for each combination. */
export type KeyedColumn = Exclude<ColumnKey, "drawn" | "pieces" | "outlets" | "documents">;

const all = (...inputs: Input[]): readonly Reads[] => [{ inputs }];

/**
 * From which inputs each column is made, so that it is made once for each combination instead of once for each figure. Not here: the number
 * that a figure is drawn at, which is its own, and what follows from its documents alone.
 */
export const COLUMN_READS: Readonly<Record<KeyedColumn, readonly Reads[]>> = {
  happened: all("when", "reported"),
  known: all("published"),
  firstDay: all("when"),
  lastDay: all("when"),
  minute: all("when"),
  country: all("where"),
  measure: all("measure"),
  place: all("where"),
  basis: all("basis"),
  hedge: all("hedge"),
  origins: all("statedBy", "saidBy", "through", "unnamed"),
  disputes: all("disputes"),
  speaker: all("statedBy", "saidBy"),
  originKind: all("statedBy", "saidBy", "through"),
  body: all("statedBy"),
  flags: [
    { inputs: ["told"], bits: FLAGS.quoted | FLAGS.summarised },
    { inputs: ["disputes"], bits: FLAGS.disputed },
    { inputs: ["marks"], bits: FLAGS.misprint | FLAGS.running },
    { inputs: ["unit", "item"], bits: FLAGS.people | FLAGS.item },
    { inputs: ["statedBy", "where"], bits: FLAGS.own },
    { inputs: ["statedBy", "through", "hedge", "marks"], bits: FLAGS.said },
    { inputs: ["when", "reported"], bits: FLAGS.unfit },
  ],
  statedBy: all("statedBy", "saidBy"),
};
export const KEYED_COLUMNS = Object.keys(COLUMN_READS) as KeyedColumn[];
