import { addTo } from "../../../model/groupBy.ts";
import type { Figure } from "../../../model/schema.ts";
import type { LintView, Row } from "../../checkedFile.ts";
import { daysOf } from "./windowRules.ts";

/** A figure with the days of its window. */
export interface Dated {
  readonly row: Row<Figure>;
  readonly days: ReturnType<typeof daysOf>;
}

/** The figures under each key, in the order of the file; those without a key are left out. */
export function groupsOf(view: LintView, keyOf: (figure: Figure) => string | undefined): Row<Figure>[][] {
  const groups = new Map<string, Row<Figure>[]>();
  for (const row of view.figures) {
    const key = keyOf(row.record);
    if (key === undefined) continue;
    addTo(groups, key, row);
  }
  return [...groups.values()];
}

/** Figures with the days of their windows. */
export function datedOf(rows: readonly Row<Figure>[]): Dated[] {
  return rows.map((row) => ({ row, days: daysOf(row.record.when) }));
}
