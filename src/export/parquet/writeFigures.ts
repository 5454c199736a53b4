import { byteFigures, valueAt } from "../../load/large/byteFigures.ts";
import type { Large } from "../../load/large/largeArchive.ts";
import { LayoutScanner } from "../../load/large/layoutScanner.ts";
import { LargeReader } from "../../load/large/readLarge.ts";
import { DAY_SCHEMA, dayRows } from "./dayRows.ts";
import { figureRow } from "./figureRow.ts";
import { figuresFile, ParquetFile, type Sink } from "./parquetFile.ts";
import { rowOrder } from "./rowOrder.ts";

/** A dataset as it is read before its figures are written. */
export interface ReadDataset {
  readonly large: Large;
  /** Everything of the file but the figures, as it stands there. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Reads the bytes of a dataset file, as the page does. Throws a `LoadError` where they are not one. */
export async function readDataset(bytes: Uint8Array): Promise<ReadDataset> {
  const large = await new LargeReader().finish(bytes, () => {});
  const layout = new LayoutScanner("figures");
  layout.feed(bytes, true);
  const decoder = new TextDecoder();
  const values = [...layout.values].filter(([key]) => key !== "figures");
  const rest = values.map(([key, [from, to]]) => [key, JSON.parse(decoder.decode(bytes.subarray(from, to)))]);
  return { large, rest: Object.fromEntries(rest) };
}

/** Writes the figures that could be used, in the order of their days; the length of the file. */
export function writeFigures({ large }: ReadDataset, sink: Sink, groupRows?: number): number {
  const { figures, ids, columns } = large;
  const { at, count } = byteFigures(figures, ids);
  const out = figuresFile(sink, groupRows);
  const decoder = new TextDecoder();
  const { bytes, ranges } = figures;
  const idOf = (number: number): string => String((valueAt(figures, number) as { id?: unknown }).id);
  for (const number of rowOrder({ columns, count }, idOf)) {
    const figure = at(number);
    if (figure)
      out.add(figureRow(figure, decoder.decode(bytes.subarray(ranges[number * 2], ranges[number * 2 + 1]))));
  }
  return out.finish();
}

/** Writes how many figures there are on each day. */
export function writeDays({ large }: ReadDataset, sink: Sink): void {
  const out = new ParquetFile(sink, DAY_SCHEMA);
  for (const row of dayRows({ columns: large.columns, count: large.figures.ranges.length / 2 })) out.add(row);
  out.finish();
}
