import { IndexBuilder, type IndexContext } from "../indexBuilder.ts";
import type { Columns } from "../indexes.ts";
import { duplicateFault, type FaultAt, type Faults } from "../records.ts";
import type { Part } from "./figureReader.ts";

/** The figures of a file, put together from parts. */
export interface Merged {
  readonly columns: Columns;
  readonly ids: readonly string[];
  readonly ranges: Uint32Array;
  readonly faults: Faults;
}

const byNumber = (a: FaultAt, b: FaultAt): number => a.at - b.at;

/** Puts the figures of some parts in the order of the file. Of two with one id the first is kept, as in a single part. */
export function mergeParts(parts: readonly Part[], context: IndexContext): Merged {
  const builder = new IndexBuilder(context);
  const lists = parts.map((part) => ({
    part,
    ids: part.ids === "" ? [] : part.ids.split(" "),
    take: builder.takeFrom(part.rows),
    next: 0,
  }));
  const seen = new Set<string>();
  const repeated = new Set<number>();
  const ids: string[] = [];
  const ranges: number[] = [];
  const malformed = parts.flatMap((part) => part.faults.malformed);
  for (;;) {
    let least: (typeof lists)[number] | null = null;
    for (const list of lists) {
      const at = list.part.ats[list.next];
      if (at !== undefined && at < (least?.part.ats[least.next] ?? Number.POSITIVE_INFINITY)) least = list;
    }
    if (!least) break;
    const { part, next } = least;
    const at = part.ats[next] ?? 0;
    const id = least.ids[next] ?? "";
    least.next++;
    if (seen.has(id)) {
      repeated.add(at);
      malformed.push({ at, rejected: { table: "figures", record: id, ...duplicateFault(id) } });
      continue;
    }
    seen.add(id);
    if (part.isResolved[next] !== 1) continue;
    ids.push(id);
    ranges.push(part.ranges[next * 2] ?? 0, part.ranges[next * 2 + 1] ?? 0);
    least.take(next);
  }
  const unresolved = parts.flatMap((part) => part.faults.unresolved).filter(({ at }) => !repeated.has(at));
  return {
    columns: builder.finish(),
    ids,
    ranges: Uint32Array.from(ranges),
    faults: { malformed: malformed.sort(byNumber), unresolved: unresolved.sort(byNumber) },
  };
}
