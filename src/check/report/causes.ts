import type { Rejected } from "../../load/loadError.ts";
import type { TableName } from "../../model/schema.ts";

/** Why some records were set aside: a fault of a record, which others may have too, or a record that is not there. */
export interface Cause {
  readonly table: TableName;
  readonly record: string;
  /** The fault; null where there is no such record in the file. */
  readonly fault: Pick<Rejected, "field" | "reason"> | null;
  /** Records of the same table with the same fault, the first included. */
  readonly alike: readonly string[];
  /** Records that refer, in one step or several, to the one at fault. */
  readonly waiting: readonly Rejected[];
}

interface Growing extends Cause {
  readonly alike: string[];
  readonly waiting: Rejected[];
}

const keyOf = (table: string, record: string): string => `${table} ${record}`;

/** A fault without the numbers of its field, so that the same fault in `evidence[0]` and `evidence[3]` is one. */
const faultKey = ({ table, field, reason }: Rejected): string =>
  `${table} ${field.replaceAll(/\[\d+\]/g, "[]")} ${JSON.stringify(reason)}`;

/** Groups records that were set aside by what has caused it, those with most records first. */
export function causesOf(rejected: readonly Rejected[]): readonly Cause[] {
  const byRecord = new Map<string, Rejected>();
  for (const one of rejected) {
    if (one.isKept) continue;
    const key = keyOf(one.table, one.record);
    if (!byRecord.has(key)) byRecord.set(key, one);
  }
  const causes = new Map<string, Growing>();
  const known = new Map<Rejected, Growing>();

  function causeOfFault(one: Rejected): Growing {
    const key = faultKey(one);
    const { table, record, field, reason } = one;
    const cause = causes.get(key) ?? { table, record, fault: { field, reason }, alike: [], waiting: [] };
    causes.set(key, cause);
    return cause;
  }
  function causeOfAbsence({ table, id }: NonNullable<Rejected["waitsFor"]>): Growing {
    const key = keyOf(table, id);
    const cause = causes.get(key) ?? { table, record: id, fault: null, alike: [], waiting: [] };
    causes.set(key, cause);
    return cause;
  }
  /** Follows what a record waits for to the end, once for each record on the way. */
  function follow(from: Rejected): Growing {
    const way = new Set<Rejected>();
    let one = from;
    for (;;) {
      way.add(one);
      const next = one.waitsFor && byRecord.get(keyOf(one.waitsFor.table, one.waitsFor.id));
      if (!next || way.has(next) || known.has(one)) break;
      one = next;
    }
    const cause = known.get(one) ?? (one.waitsFor ? causeOfAbsence(one.waitsFor) : causeOfFault(one));
    for (const each of way) known.set(each, cause);
    return cause;
  }

  for (const one of rejected) {
    const cause = follow(one);
    if (one.waitsFor) cause.waiting.push(one);
    else cause.alike.push(one.record);
  }
  const size = ({ alike, waiting }: Cause): number => alike.length + waiting.length;
  return [...causes.values()].sort((a, b) => size(b) - size(a));
}
