import { languageOf } from "../../check/claim/languages/allLanguages.ts";
import { type Day, isoDay } from "../../model/time/day.ts";
import { FIXABLE } from "../columns/fields.ts";
import { valueColumns } from "../columns/valueColumns.ts";
import { type Fault, fileFault, shorten } from "../faults.ts";
import { type Question, Questions } from "../questions.ts";
import { RowCells } from "../row/cells.ts";
import { learnHabits } from "../row/habits.ts";
import type { ImportOptions } from "../row/importOptions.ts";
import { type ReadRow, readRow } from "../row/readRow.ts";
import { isEmpty, type Table, textOf } from "../table.ts";
import { daysOf } from "../values/dates.ts";
import { withSeries } from "./dailySeries.ts";
import { type FigureRecord, makeFigures } from "./figures.ts";
import { slug } from "./ids.ts";
import { Shelves } from "./shelves.ts";
import { untoldParts } from "./untoldParts.ts";
import { turnOfYear } from "./years.ts";

/** What has become of a table. */
export interface Imported {
  /** The dataset as a file of our schema has it; null where no row could be read. */
  readonly dataset: object | null;
  readonly figures: readonly FigureRecord[];
  /** The row that each figure was first given by. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly questions: readonly Question[];
  readonly faults: readonly Fault[];
  /** How many rows there are, and how many of them are in the dataset. */
  readonly rows: number;
  readonly used: number;
}

/** The first and the last day of all windows, where any has one. */
function spanOf(rows: readonly ReadRow[]): { first: Day; last: Day } | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { when } of rows) {
    const days = daysOf(when);
    for (const day of [days.first, days.last]) {
      if (day === null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return Number.isFinite(first) ? { first, last } : null;
}

/** Columns that hold something and are not read: said once each. */
function unusedColumns({ columns, rows }: Table, { mapping }: ImportOptions): Fault[] {
  return columns.flatMap((column, at) => {
    if (mapping[at] !== null && mapping[at] !== undefined) return [];
    const example = rows.find(({ cells }) => !isEmpty(cells[at]))?.cells[at];
    if (example === undefined) return [];
    return [
      {
        code: "column-unused",
        severity: "note",
        row: null,
        column,
        found: shorten(textOf(example)),
      } as const,
    ];
  });
}

/** The language that the table's texts are in: English unless its letters say otherwise, as a few words are common to several. */
function languageIn(rows: readonly ReadRow[]): string {
  const text = rows
    .slice(0, 300)
    .map(({ summary, quote, why }) => `${summary} ${quote} ${why}`)
    .join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const others = text.match(/[^\P{L}a-zA-Z]/gu)?.length ?? 0;
  return others > letters / 100 ? (languageOf(text) ?? "en") : "en";
}

function headOf(rows: readonly ReadRow[], options: ImportOptions, language: string): object | null {
  const span = spanOf(rows);
  if (!span) return null;
  const name = options.fileName.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "");
  const origins = [...new Set(rows.flatMap(({ comingFrom }) => comingFrom ?? []))];
  return {
    id: slug(options.title ?? name) || "dataset",
    title: options.title ?? (name || "Dataset"),
    version: "1.0.0",
    language,
    firstDay: isoDay(span.first),
    lastDay: isoDay(span.last),
    ...(origins.length === 1 && { origin: origins }),
  };
}

/**
 * Makes a dataset of a table. Good rows come in, others are told with their cause; what can be read in two ways is asked, and the rows
 * that it concerns wait. Never throws, whatever the table holds.
 */
export function importTable(table: Table, options: ImportOptions): Imported {
  const questions = new Questions(options.answers ?? {});
  const fixed = Object.fromEntries(
    FIXABLE.flatMap((field) =>
      options.fixed?.[field]?.trim() ? [[field, options.fixed[field]?.trim()]] : [],
    ),
  );
  const faults: Fault[] = unusedColumns(table, options);
  const rows: ReadRow[] = [];
  const columns = valueColumns(table.columns, options.mapping, fixed);
  const habits = learnHabits(table, { ...options, fixed }, columns, questions);
  for (const { header, name } of columns)
    if (header.scale !== "unsure" && header.scale !== 1) faults.push(fileFault("header-scale", name, "note"));
  if (!options.mapping.includes("value")) faults.push(fileFault("value-column"));
  const told = new Set<string>();
  let used = 0;
  for (const row of table.rows) {
    const before = rows.length;
    questions.row = row.number;
    for (const { at, mapping, fixed, header } of columns) {
      const cells = new RowCells(row, mapping, table.columns, fixed);
      const read = readRow(cells, {
        options,
        habits,
        questions,
        header,
        scale: habits.scales.get(at) ?? (habits.scales.has(at) ? null : 1),
        mayHaveParts: habits.scales.get(at) === 1,
      });
      if (read) rows.push(read);
      for (const fault of cells.faults) {
        // Of several columns of numbers each reads the row's other cells.
        const key = `${fault.code} ${fault.row} ${fault.column}`;
        if (columns.length > 1 && told.has(key)) continue;
        told.add(key);
        faults.push(fault);
      }
    }
    if (rows.length > before) used++;
  }
  faults.push(...turnOfYear(table, options.mapping, habits.dates));
  faults.push(...untoldParts(rows, table, options.mapping));
  const language = options.language ?? languageIn(rows);
  const shelves = new Shelves(language);
  const made = makeFigures(rows, shelves, options.texts);
  const head = headOf(rows, options, language);
  const figures = withSeries(made.figures);
  const dataset = head && {
    dataset: head,
    measures: shelves.measures.all,
    actors: shelves.actors.all,
    sources: shelves.sources.all,
    places: shelves.places.all,
    figures,
  };
  return {
    dataset,
    figures,
    rowOf: made.rowOf,
    questions: questions.all,
    faults: [...faults, ...made.faults],
    rows: table.rows.length,
    used,
  };
}
