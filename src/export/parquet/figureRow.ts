import type { SchemaElement } from "hyparquet";
import {
  MARK_KEYS,
  NOBODY,
  NONE,
  NUMBER_KEYS,
  RECORD_KEY,
  SOURCES_KEY,
  TEXT_COLUMNS,
  TEXT_KEYS,
  type TextColumn,
  TOLD,
} from "../../load/parquet/figuresLayout.ts";
import type { Evidence, Figure } from "../../model/schema.ts";

/** What a row of a file of figures has in each column. */
export type FigureRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const spaced = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(" "));

/** One part for each piece of evidence; nothing where no piece has one. */
function byPiece(evidence: readonly Evidence[], partOf: (piece: Evidence) => string): string | null {
  const parts = evidence.map(partOf);
  return parts.every((part) => part === NONE) ? null : parts.join(" ");
}

function toldOf({ quote, summary, unreached }: Evidence): string {
  if (quote) return TOLD.quote;
  if (summary !== undefined) return TOLD.summary;
  return unreached ? TOLD.unreached : TOLD.research;
}

/** What the row of a figure has in the columns of texts. */
function textsOf(figure: Figure): Record<TextColumn, string | null> {
  const { evidence, value, item, population, from, series } = figure;
  return {
    id: figure.id,
    measure: figure.measure,
    basis: figure.basis,
    unit: figure.unit,
    hedge: value.hedge,
    when: figure.when.edtf,
    where: figure.where,
    told: evidence.map(toldOf).join(""),
    item: item ?? null,
    population: population ?? null,
    words: value.words ?? null,
    from: from ?? null,
    statedBy: spaced(figure.statedBy),
    published: byPiece(evidence, ({ published }) => published?.edtf ?? NONE),
    through: byPiece(evidence, ({ through }) => through.join(",") || NONE),
    saidBy: byPiece(evidence, ({ statedBy }) => (statedBy ? statedBy.join(",") || NOBODY : NONE)),
    series: series ?? null,
  };
}

/** The row of a figure; `record` is the figure as it stands in its dataset, as JSON. */
export function figureRow(figure: Figure, record: string): FigureRow {
  const { evidence, value, disputes, running, misprint, doubt } = figure;
  return {
    ...textsOf(figure),
    [SOURCES_KEY]: evidence.map(({ source }) => source),
    value: value.low === value.high ? value.low : null,
    low: value.low === value.high ? null : value.low,
    high: value.low === value.high ? null : value.high,
    disputes: disputes.length,
    running: running === true,
    misprint: misprint === true,
    doubted: doubt !== undefined,
    [RECORD_KEY]: record,
  };
}

const text = (name: string, isThere: boolean): SchemaElement => ({
  name,
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  repetition_type: isThere ? "REQUIRED" : "OPTIONAL",
});

/** The columns of the file, in their order. */
export const FIGURE_SCHEMA: readonly SchemaElement[] = [
  ...TEXT_KEYS.map((name) => text(name, TEXT_COLUMNS[name])),
  { name: SOURCES_KEY, converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1 },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  text("element", true),
  ...NUMBER_KEYS.map(
    (name): SchemaElement =>
      name === "disputes"
        ? { name, type: "INT32", repetition_type: "REQUIRED" }
        : { name, type: "DOUBLE", repetition_type: "OPTIONAL" },
  ),
  ...MARK_KEYS.map((name): SchemaElement => ({ name, type: "BOOLEAN", repetition_type: "REQUIRED" })),
  text(RECORD_KEY, true),
];
