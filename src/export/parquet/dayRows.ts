import type { SchemaElement } from "hyparquet";
import type { Archive } from "../../load/archive.ts";
import { NEVER } from "../../model/time/clock.ts";
import { isoDay } from "../../model/time/day.ts";
import type { FigureRow } from "./figureRow.ts";

const text = (name: string): SchemaElement => ({
  name,
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  repetition_type: "REQUIRED",
});

/** The columns of the aggregate. */
export const DAY_SCHEMA: readonly SchemaElement[] = [
  text("day"),
  text("country"),
  text("measure"),
  { name: "figures", type: "INT32", repetition_type: "REQUIRED" },
];

/**
 * How many figures come to show on each day, by country and measure: what tells which days of a large archive have something to read. It has no
 * sums, since unlike figures do not add up. Figures without a day are not in it.
 */
export function dayRows({ columns, count }: Pick<Archive, "columns" | "count">): FigureRow[] {
  const counts = new Map<string, { day: number; country: string; measure: string; figures: number }>();
  for (let at = 0; at < count; at++) {
    const day = columns.shownOn.happened[at] ?? NEVER;
    if (day === NEVER) continue;
    const country = columns.countries[columns.country[at] ?? 0] ?? "";
    const measure = columns.measures[columns.measure[at] ?? 0] ?? "";
    const key = `${day} ${country} ${measure}`;
    const known = counts.get(key);
    if (known) known.figures++;
    else counts.set(key, { day, country, measure, figures: 1 });
  }
  const rows = [...counts].sort(([a, one], [b, other]) => one.day - other.day || (a < b ? -1 : 1));
  return rows.map(([, { day, ...rest }]) => ({ day: isoDay(day), ...rest }));
}
