import type { Rejected } from "../../load/loadError.ts";
import type { TableName } from "../../model/schema.ts";
import { causesOf } from "./causes.ts";

/** Records of a table that are not shown because of another: how many, and the first of them. */
export interface Waiting {
  readonly table: TableName;
  readonly count: number;
  readonly first: readonly string[];
}

const MOST_NAMED = 8;
const MOST_LETTERS = 80;

/** A record at fault by its table and id. */
export const waitKey = (table: string, id: string): string => `${table} ${id}`;

function byTable(waiting: readonly Rejected[]): Waiting[] {
  const tables = new Map<TableName, { count: number; first: string[] }>();
  for (const { table, record } of waiting) {
    const known = tables.get(table) ?? { count: 0, first: [] };
    tables.set(table, known);
    known.count++;
    if (known.first.length < MOST_NAMED) known.first.push(record.slice(0, MOST_LETTERS));
  }
  return [...tables].map(([table, { count, first }]) => ({ table, count, first }));
}

/** What waits for each record at fault, or for one that is not there. */
export function waitingByCause(rejected: readonly Rejected[]): ReadonlyMap<string, readonly Waiting[]> {
  return new Map(
    causesOf(rejected)
      .filter(({ waiting }) => waiting.length > 0)
      .map(({ table, record, waiting }) => [waitKey(table, record), byTable(waiting)]),
  );
}
