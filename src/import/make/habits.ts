import type { FieldName, Mapping } from "../columns/fields.ts";
import { type ValueColumn, valueColumns } from "../columns/valueColumns.ts";
import type { QuestionCode, Questions } from "../questions.ts";
import { type Cell, type Row, type Table, textOf } from "../table.ts";
import { readDate } from "../values/dates.ts";
import type { DateHabits, DateOrder, ReadDate, ShortForm } from "../values/oneDate.ts";
import { isCounted, unitOf } from "../values/units.ts";
import { type Marks, readValue } from "../values/value.ts";
import type { ImportOptions } from "./context.ts";
import { knownMeasure, usualUnit } from "./measures.ts";

/** How the table writes its numbers and dates. */
export interface Habits {
  readonly marks: Marks;
  readonly dates: DateHabits;
}

const DATE_FIELDS: readonly FieldName[] = ["from", "to", "since", "published", "read"];

/** The cells of the columns that hold some of these fields. */
function* cellsOf(
  { rows }: Table,
  mapping: Mapping,
  fields: readonly FieldName[],
): Generator<{ row: Row; at: number; cell: Cell }> {
  for (const row of rows)
    for (const [at, field] of mapping.entries())
      if (field !== null && fields.includes(field)) yield { row, at, cell: row.cells[at] ?? null };
}

/** What points and commas are, by cells that show it. Where they show both, or nothing, nothing is known. */
function shownMarks(table: Table, mapping: Mapping): Marks {
  const seen = { ".": new Set<"thousands" | "decimal">(), ",": new Set<"thousands" | "decimal">() };
  for (const { cell } of cellsOf(table, mapping, ["value"])) {
    const read = readValue(cell);
    if (read.kind !== "value") continue;
    for (const mark of [".", ","] as const) {
      const meaning = read.shows[mark];
      if (meaning) seen[mark].add(meaning);
    }
  }
  const only = (mark: "." | ","): Marks => {
    const [meaning] = seen[mark];
    return meaning !== undefined && seen[mark].size === 1 ? { [mark]: meaning } : {};
  };
  const marks = { ...only("."), ...only(",") };
  // One mark is the other's other meaning: with a decimal comma, a point parts thousands.
  if (marks[","] === "decimal" && seen["."].size === 0) return { ...marks, ".": "thousands" };
  if (marks["."] === "decimal" && seen[","].size === 0) return { ...marks, ",": "thousands" };
  return marks;
}

/** Whether a row counts what comes whole, such as people, as far as its cells and what is fixed for all tell. */
function countsWhole({ cells }: Row, { header, mapping, fixed }: ValueColumn): boolean {
  // 98.3 thousand people are whole ones.
  if (header.scale !== 1) return false;
  const text = (field: "unit" | "what"): string => {
    const at = mapping.indexOf(field);
    return (at < 0 ? "" : textOf(cells[at])) || (fixed[field] ?? "");
  };
  const unit = text("unit");
  const named = unit === "" ? (header.unit ?? usualUnit(knownMeasure(text("what")) ?? "")) : unitOf(unit);
  return named !== null && isCounted(named);
}

/** What points and commas are, asked for where the table does not show it. */
function learnMarks(table: Table, options: ImportOptions, questions: Questions): Marks {
  let marks = shownMarks(table, options.mapping);
  const columns = valueColumns(table.columns, options.mapping, options.fixed ?? {});
  const isWhole = ({ row, at }: { row: Row; at: number }): boolean =>
    columns.some((column) => column.at === at && countsWhole(row, column));
  const unsure = [...cellsOf(table, options.mapping, ["value"])].filter(
    ({ cell }) => readValue(cell, marks).kind === "ask",
  );
  const withComma = unsure.filter(
    ({ cell }) => readValue(cell, { ...marks, ".": "thousands" }).kind === "ask",
  );
  // Nobody writes 98 people with three zeros after a comma.
  if (withComma.length > 0 && withComma.every(isWhole)) marks = { ...marks, ",": "thousands" };
  for (const { cell, row } of unsure) {
    questions.row = row.number;
    const read = readValue(cell, marks);
    if (read.kind !== "ask") continue;
    const answer = questions.ask({
      id: `mark${read.mark}`,
      code: "mark",
      found: textOf(cell),
      choices: ["thousands", "decimal"],
      guess: null,
    });
    if (answer === "thousands" || answer === "decimal") marks = { ...marks, [read.mark]: answer };
  }
  return marks;
}

const yearOf = (read: ReadDate): string | null =>
  read.kind === "date" ? (/\d{4}/.exec(read.edtf)?.[0] ?? null) : null;

/** What is known after one more answer; null where there is none. */
function answered(
  read: ReadDate & { readonly kind: "ask" },
  found: string,
  habits: DateHabits,
  years: readonly string[],
  questions: Questions,
): DateHabits | null {
  const ask = (id: string, code: QuestionCode, choices: readonly string[]): string | null =>
    questions.ask({ id, code, found, choices, guess: null });
  switch (read.about) {
    case "order": {
      const order = ask("order", "order", read.orders);
      return order === null ? null : { ...habits, order: order as DateOrder };
    }
    case "year": {
      const year = ask("year", "year", years) ?? "";
      return /^\d{4}$/.test(year) ? { ...habits, year: Number(year) } : null;
    }
    case "serial": {
      const serial = ask("serial", "serial", ["excel", "no"]);
      return serial === null ? null : { ...habits, isSerial: serial === "excel" };
    }
    case "short": {
      const short = ask("short", "short", ["month", "day"]);
      return short === null ? null : { ...habits, short: short as ShortForm };
    }
    case "month": {
      const month = ask(`month:${read.name}`, "month", read.months.map(String));
      return month === null
        ? null
        : { ...habits, months: new Map([...(habits.months ?? []), [read.name, Number(month)]]) };
    }
  }
}

/** How the table writes its dates, asked for where it does not show it. */
function learnDates(table: Table, mapping: Mapping, questions: Questions): DateHabits {
  const orders = new Set<DateOrder>();
  const years = new Set<string>();
  for (const { cell } of cellsOf(table, mapping, DATE_FIELDS)) {
    const read = readDate(cell);
    if (read.kind !== "date") continue;
    if (read.shows !== null && !textOf(cell).includes(".")) orders.add(read.shows);
    const year = yearOf(read);
    if (year !== null) years.add(year);
  }
  const [shown] = orders;
  let habits: DateHabits = shown !== undefined && orders.size === 1 ? { order: shown } : {};
  for (const { cell, row } of cellsOf(table, mapping, DATE_FIELDS)) {
    questions.row = row.number;
    // A date may need several answers.
    for (let i = 0; i < 3; i++) {
      const read = readDate(cell, habits);
      const next =
        read.kind === "ask" ? answered(read, textOf(cell), habits, [...years].sort(), questions) : null;
      if (!next) break;
      habits = next;
    }
  }
  return habits;
}

/** Learns from the whole table how it writes numbers and dates. */
export function learnHabits(table: Table, options: ImportOptions, questions: Questions): Habits {
  return {
    marks: learnMarks(table, options, questions),
    dates: learnDates(table, options.mapping, questions),
  };
}
