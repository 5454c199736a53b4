import { COLUMNS, type ColumnKey, type Numbers } from "./columnSpec.ts";
import { lookUp, Names } from "./countingSort.ts";
import { byColumn, type ColumnRows, type Rows } from "./rows.ts";

/** Which rows of which parts follow each other: two arrays of one length. */
export interface RowOrder {
  readonly part: Uint8Array;
  readonly row: Uint32Array;
}

/** Rows that follow each other both in a part and in the order. */
interface Run {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** An order as runs: there are few of them, since threads read figures hundreds at a time. */
export function runsOf({ part, row }: RowOrder): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i <= row.length; i++) {
    if (i < row.length && part[i] === part[i - 1] && row[i] === (row[i - 1] ?? 0) + 1) continue;
    const first = row[from] ?? 0;
    runs.push({ part: part[from] ?? 0, from: first, to: first + i - from });
    from = i;
  }
  return runs;
}

/** The values of some runs, end to end. Of a list, all that its figures have. */
function valuesOf(key: ColumnKey, parts: readonly ColumnRows[], runs: readonly Run[]): Numbers[] {
  return runs.map(({ part, from, to }) => {
    const { values, starts } = parts[part] ?? EMPTY;
    return COLUMNS[key].kind === "list"
      ? values.subarray(starts[from], starts[to])
      : values.subarray(from, to);
  });
}

const EMPTY: ColumnRows = { values: new Uint32Array(), names: [], starts: new Uint32Array() };

/** Writes pieces end to end, each number as what `tables` has for it, or as it is. */
function join(key: ColumnKey, pieces: readonly Numbers[], tables: readonly Int32Array[] | null): Numbers {
  const joined = new COLUMNS[key].array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const table = tables?.[i];
    const isSame = table?.every((number, old) => number === old) ?? true;
    joined.set(table && !isSame ? lookUp(table, piece) : piece, at);
    at += piece.length;
  }
  return joined;
}

/** Where the values of each figure begin in a list that is put together from runs. */
function startsOf(parts: readonly ColumnRows[], runs: readonly Run[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let [at, total] = [0, 0];
  for (const { part, from, to } of runs) {
    const own = parts[part]?.starts ?? EMPTY.starts;
    for (let row = from; row < to; row++) {
      total += (own[row + 1] ?? 0) - (own[row] ?? 0);
      starts[++at] = total;
    }
  }
  return starts;
}

function gather(
  key: ColumnKey,
  parts: readonly ColumnRows[],
  runs: readonly Run[],
  count: number,
): ColumnRows {
  const { kind } = COLUMNS[key];
  const pieces = valuesOf(key, parts, runs);
  if (kind === "number") return { ...EMPTY, values: join(key, pieces, null) };
  // Names get one number each, in the order in which they are met.
  const names = new Names();
  const tables = parts.map((part) => new Int32Array(part.names.length).fill(-1));
  const unmet = parts.map((part) => part.names.length);
  for (const [i, piece] of pieces.entries()) {
    const part = runs[i]?.part ?? 0;
    const [table, own] = [tables[part], parts[part]?.names ?? []];
    let left = unmet[part] ?? 0;
    for (let at = 0; at < piece.length && left > 0 && table; at++) {
      const number = piece[at] ?? 0;
      if (table[number] !== -1) continue;
      table[number] = names.use(own[number] ?? "");
      left--;
    }
    unmet[part] = left;
  }
  const values = join(
    key,
    pieces,
    runs.map(({ part }) => tables[part] ?? new Int32Array()),
  );
  const starts = kind === "list" ? startsOf(parts, runs, count) : EMPTY.starts;
  return { values, names: names.all, starts };
}

/** Puts rows that were collected in parts into one order, as if they had been collected in it. */
export function mergeRows(parts: readonly Rows[], order: RowOrder): Rows {
  const runs = runsOf(order);
  const ofColumn = (key: ColumnKey) => parts.map((part) => part[key]);
  return byColumn((key) => gather(key, ofColumn(key), runs, order.row.length));
}
