import { knownMeasure, usualUnit } from "../columns/measureWords.ts";
import type { ValueColumn } from "../columns/valueColumns.ts";
import type { Questions } from "../questions.ts";
import { type Row, type Table, textOf } from "../table.ts";
import { scaleOf } from "../values/scales.ts";
import { isCounted, unitOf } from "../values/units.ts";
import { type Marks, readValue } from "../values/value.ts";

/** What the numbers of a column are multiplied by; null where that waits for an answer. */
export type Scales = ReadonlyMap<number, number | null>;

/** Whether a row counts what comes whole, such as people, as far as its cells and what is fixed for all tell. */
export function countsWhole({ cells }: Row, { header, mapping, fixed }: ValueColumn): boolean {
  const text = (field: "unit" | "what"): string => {
    const at = mapping.indexOf(field);
    return (at < 0 ? "" : textOf(cells[at])) || (fixed[field] ?? "");
  };
  const unit = text("unit");
  const named = unit === "" ? (header.unit ?? usualUnit(knownMeasure(text("what")) ?? "")) : unitOf(unit);
  return named !== null && isCounted(named);
}

/** Whether what stands above a table speaks of thousands or millions. */
function speaksOfScale(above: string): boolean {
  return (
    /['’]?\b000s?\b/.test(above) ||
    above.split(/[^\p{L}.]+/u).some((word) => word.length > 2 && Number(scaleOf(word)) >= 1000)
  );
}

/** Whether a number has a part after its decimal mark. */
export const isPart = (n: number | null): boolean => n !== null && !Number.isInteger(n);

/** If this share of the numbers of things that come whole has decimals, the column counts in thousands; if fewer have, they are slips. */
const SHARE_OF_PARTS = 1 / 3;

/** A number in a column that cannot count things that come whole; null if there is no such number, or only one among many. */
function partOf({ rows }: Table, column: ValueColumn, marks: Marks): Row | null {
  let all = 0;
  const parts: Row[] = [];
  for (const row of rows) {
    const read = readValue(row.cells[column.at] ?? null, marks);
    if (read.kind !== "value" || read.isScaled || read.isDoubtful) continue;
    if (!(read.unit === null ? countsWhole(row, column) : isCounted(read.unit))) continue;
    all++;
    if (isPart(read.value.low) || isPart(read.value.high)) parts.push(row);
  }
  return parts.length >= all * SHARE_OF_PARTS ? (parts[0] ?? null) : null;
}

/** What the numbers of each column are multiplied by: as its header says, else asked where people come in parts, or the table speaks of thousands. */
export function learnScales(
  table: Table,
  columns: readonly ValueColumn[],
  marks: Marks,
  questions: Questions,
): Scales {
  const isTold = speaksOfScale(table.above);
  const scales = new Map<number, number | null>();
  for (const column of columns) {
    const { at, name, header } = column;
    if (header.scale !== "unsure" && header.scale !== 1) {
      scales.set(at, header.scale);
      continue;
    }
    const first = table.rows.find(({ cells }) => readValue(cells[at] ?? null, marks).kind === "value");
    const isAsked = header.scale === "unsure" || (isTold && first && countsWhole(first, column));
    const row = isAsked ? (first ?? null) : partOf(table, column, marks);
    if (!row) continue;
    questions.row = row.number;
    const answer = questions.ask({
      // Columns for each time or country count alike.
      id: isTold || header.when !== null || header.country !== null ? "scale" : `scale:${name}`,
      code: "scale",
      found: textOf(row.cells[at]),
      choices: ["1", "1000", "1000000"],
      guess: null,
    });
    scales.set(at, answer === null ? null : Number(answer));
  }
  return scales;
}
