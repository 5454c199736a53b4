import type { FieldName, Mapping } from "../columns/fields.ts";
import type { ValueColumn } from "../columns/valueColumns.ts";
import type { QuestionCode, Questions } from "../questions.ts";
import { type Cell, type Row, type Table, textOf } from "../table.ts";
import { readDate } from "../values/dates.ts";
import type { DateHabits, DateOrder, ReadDate, ShortForm } from "../values/oneDate.ts";
import { type Marks, readValue } from "../values/value.ts";
import { countsWhole, learnScales, type Scales } from "./columnScales.ts";
import type { ImportOptions } from "./importOptions.ts";

/** How the table writes its numbers and dates. */
export interface Habits {
  readonly marks: Marks;
  readonly dates: DateHabits;
  readonly scales: Scales;
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

/** What points and commas are, asked for where the table does not show it. */
function learnMarks(
  table: Table,
  options: ImportOptions,
  columns: readonly ValueColumn[],
  questions: Questions,
): Marks {
  let marks = shownMarks(table, options.mapping);
  // 98.3 thousand people are whole ones.
  const isWhole = ({ row, at }: { row: Row; at: number }): boolean =>
    columns.some((column) => column.at === at && column.header.scale === 1 && countsWhole(row, column));
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

/** What is known after one more answer, or null. */
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
function learnDates(
  table: Table,
  mapping: Mapping,
  columns: readonly ValueColumn[],
  questions: Questions,
): DateHabits {
  const orders = new Set<DateOrder>();
  const years = new Set<string>();
  // A date that is the same for every row, or stands in a header, is written as the others are.
  const row = table.rows[0];
  const fixed = [
    ...new Set(columns.flatMap(({ fixed }) => DATE_FIELDS.flatMap((field) => fixed[field] ?? []))),
  ];
  const cells = [
    ...cellsOf(table, mapping, DATE_FIELDS),
    ...(row ? fixed.map((cell) => ({ row, cell })) : []),
  ];
  for (const { cell } of cells) {
    const read = readDate(cell);
    if (read.kind !== "date") continue;
    if (read.shows !== null && !textOf(cell).includes(".")) orders.add(read.shows);
    const year = yearOf(read);
    if (year !== null) years.add(year);
  }
  const [shown] = orders;
  let habits: DateHabits = shown !== undefined && orders.size === 1 ? { order: shown } : {};
  for (const { cell, row } of cells) {
    questions.row = row.number;
    // A date may need several answers.
    for (let i = 0; i < 3; i++) {
      const read = readDate(cell, habits);
      // The year stands in a column of its own.
      if (read.kind === "ask" && read.about === "year" && mapping.includes("year")) break;
      const next =
        read.kind === "ask" ? answered(read, textOf(cell), habits, [...years].sort(), questions) : null;
      if (!next) break;
      habits = next;
    }
  }
  return habits;
}

/** Learns from the whole table how it writes numbers and dates. */
export function learnHabits(
  table: Table,
  options: ImportOptions,
  columns: readonly ValueColumn[],
  questions: Questions,
): Habits {
  const marks = learnMarks(table, options, columns, questions);
  return {
    marks,
    dates: learnDates(table, options.mapping, columns, questions),
    scales: learnScales(table, columns, marks, questions),
  };
}
