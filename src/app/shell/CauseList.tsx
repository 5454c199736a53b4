import { useMemo } from "react";
import { type Cause, causesOf } from "../../check/report/causes.ts";
import type { Rejected } from "../../load/loadError.ts";
import type { TableName } from "../../model/schema.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import { MOST_OF_REASON, shortened } from "./shortened.ts";

/** No more causes, and records of a cause, are named. */
const MOST_CAUSES = 40;
const MOST_RECORDS = 8;

/** Records by their names, the first few of them. */
function Names({ names }: { names: readonly string[] }) {
  const { notices: words } = useAllWords();
  const more = names.length - MOST_RECORDS;
  return (
    <>
      {names
        .slice(0, MOST_RECORDS)
        .map((name) => shortened(name))
        .join(", ")}
      {more > 0 && ` ${words.more(more)}`}
    </>
  );
}

function groupByTable(waiting: readonly Rejected[]): ReadonlyMap<TableName, string[]> {
  const groups = new Map<TableName, string[]>();
  for (const { table, record } of waiting) {
    const names = groups.get(table) ?? [];
    names.push(record);
    groups.set(table, names);
  }
  return groups;
}

function CauseItem({ cause }: { cause: Cause }) {
  const { notices: words, faults } = useAllWords();
  const { table, record, fault, alike, waiting } = cause;
  const others = alike.slice(1);
  return (
    <li>
      {words.table(table)} <b>{fault ? shortened(record) : `“${shortened(record)}”`}</b>
      {fault?.field && (
        <>
          {words.field}
          <code>{shortened(fault.field)}</code>
        </>
      )}
      {fault
        ? words.fault(shortened(faults.fault(fault.reason), MOST_OF_REASON), others.length)
        : ` ${words.missing}`}
      {others.length > 0 && (
        <>
          {": "}
          <Names names={others} />
        </>
      )}
      {[...groupByTable(waiting)].map(([waitingTable, names]) => (
        <span key={waitingTable}>
          {"; "}
          {words.waiting(waitingTable, names.length)}: <Names names={names} />
        </span>
      ))}
    </li>
  );
}

/** What was set aside, by its causes. */
export function CauseList() {
  const { notices: words } = useAllWords();
  const { rejected } = useArchive();
  const causes = useMemo(() => causesOf(rejected), [rejected]);
  return (
    <ul>
      {causes.slice(0, MOST_CAUSES).map((cause) => (
        <CauseItem
          key={`${cause.table} ${cause.record} ${JSON.stringify(cause.fault?.reason)}`}
          cause={cause}
        />
      ))}
      {causes.length > MOST_CAUSES && <li>{words.more(causes.length - MOST_CAUSES)}</li>}
    </ul>
  );
}
