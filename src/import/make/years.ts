import type { Mapping } from "../columns/fields.ts";
import { type Fault, fileFault } from "../faults.ts";
import type { Table } from "../table.ts";
import { readDate } from "../values/dates.ts";
import type { DateHabits } from "../values/oneDate.ts";

/** From December to January, or the other way in a table whose newest row is the first. */
const TURN = 7;

/** Where days without their year pass from one year into another, as far as the order of the rows tells: one answer cannot be right for all. */
export function turnOfYear({ rows }: Table, mapping: Mapping, dates: DateHabits): Fault[] {
  const at = mapping.indexOf("from");
  if (at < 0 || mapping.includes("year")) return [];
  let last: number | null = null;
  for (const { number, cells } of rows) {
    const cell = cells[at] ?? null;
    const bare = readDate(cell, { ...dates, year: undefined });
    if (bare.kind !== "ask" || bare.about !== "year") continue;
    const read = readDate(cell, { ...dates, year: 2024 });
    const month = read.kind === "date" ? Number(read.edtf.split("-")[1]) : Number.NaN;
    if (last !== null && Math.abs(month - last) >= TURN)
      return [{ ...fileFault("year-turns", String(cell), "note"), row: number }];
    last = month;
  }
  return [];
}
