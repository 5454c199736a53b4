import { layOutTable } from "./columns/layOutTable.ts";
import { type Fault, fileFault, ImportError } from "./faults.ts";
import { readFile } from "./read/readFile.ts";
import type { Grid, Table } from "./table.ts";

/** A table out of a file, or the text of a dataset that it is already. */
export type OpenedFile =
  | {
      readonly kind: "table";
      readonly table: Table;
      readonly faults: readonly Fault[];
      /** The names of all sheets that hold something, where there are several. */
      readonly sheets: readonly string[];
      /** The sheet that was read. */
      readonly sheet: string;
    }
  | { readonly kind: "dataset"; readonly text: string };

/** The sheet that is asked for, else the one with most rows; a hidden one only where no other holds any. */
function chosenGrid(grids: readonly Grid[], sheet: string | undefined): Grid {
  const named = grids.find(({ name }) => name === sheet);
  const seen = ({ isHidden, rows }: Grid): number => (isHidden === true ? 0 : rows.length);
  const [largest] = [...grids].sort((a, b) => seen(b) - seen(a) || b.rows.length - a.rows.length);
  const grid = sheet === undefined ? largest : named;
  if (!grid) throw new ImportError("no-table", grids.map(({ name }) => name).join(", "));
  return grid;
}

/** Opens the bytes of a file as a table. Throws an {@link ImportError} where it holds none. */
export async function openTable(bytes: Uint8Array, fileName: string, sheet?: string): Promise<OpenedFile> {
  const read = await readFile(bytes, fileName);
  if (read.kind === "dataset") return read;
  const grid = chosenGrid(read.grids, sheet);
  const { table, faults } = layOutTable(grid);
  const filled = read.grids.filter((one) => one === grid || one.rows.length > 0).map(({ name }) => name);
  const others = filled.filter((name) => name !== grid.name);
  const told = others.length > 0 ? [fileFault("other-sheets", others.join(", "), "note")] : [];
  const hidden = (grid.hiddenRows ?? []).map(
    (row): Fault => ({ ...fileFault("hidden-row", "", "note"), row }),
  );
  return {
    kind: "table",
    table,
    faults: [...read.faults, ...told, ...hidden, ...faults],
    sheets: filled.length > 1 ? filled : [],
    sheet: grid.name,
  };
}
