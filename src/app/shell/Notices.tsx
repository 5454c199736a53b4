import { useMemo, useState } from "react";
import type { Rejected } from "../../load/loadError.ts";
import type { TableName } from "../../model/schema.ts";
import { SegmentText } from "../../views/shared/SegmentText.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useWords } from "../../views/shared/useWords.ts";
import type { Segment } from "../../words/segment.ts";
import { type Cause, causesOf } from "./causes.ts";

/** A notice names no more problems of the address, causes, and records of a cause. */
const MOST_PROBLEMS = 4;
const MOST_CAUSES = 40;
const MOST_RECORDS = 8;
/** A longer value of the address or of a record is cut, and so is a longer reason. */
const MOST_LETTERS = 80;
const MOST_OF_REASON = 300;

const shortened = (text: string, most = MOST_LETTERS): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
const shortenedSegment = (segment: Segment): Segment => ({
  ...segment,
  text: shortened(segment.text, segment.style ? MOST_LETTERS : MOST_OF_REASON),
});

/** Lists the keys of the address that could not be used. */
export function UrlNotice() {
  const { address, notices: words, shell } = useWords();
  const problems = useApp((state) => state.problems);
  const dismiss = useApp((state) => state.dismissProblems);
  if (problems.length === 0) return null;
  const named = new Map(
    problems.slice(0, MOST_PROBLEMS).map((problem) => [JSON.stringify(problem), problem]),
  );
  return (
    <div className="notice" role="alert">
      <ul>
        {[...named].map(([id, problem]) => (
          <li key={id}>
            <SegmentText segments={address.problem(problem).map(shortenedSegment)} />
          </li>
        ))}
        {problems.length > MOST_PROBLEMS && <li>{words.more(problems.length - MOST_PROBLEMS)}</li>}
      </ul>
      <button type="button" className="text-button" onClick={dismiss}>
        {shell.dismiss}
      </button>
    </div>
  );
}

/** Records by their names, the first few of them. */
function Names({ names }: { names: readonly string[] }) {
  const { notices: words } = useWords();
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
  const { notices: words, faults } = useWords();
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
function Causes() {
  const { notices: words } = useWords();
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

/** Says how many records were set aside, and why. */
export function RejectedNotice() {
  const { notices: words } = useWords();
  const { rejected, recordCount } = useArchive();
  const [isOpen, setOpen] = useState(false);
  if (rejected.length === 0) return null;
  const unlinked = rejected.filter(({ isKept }) => isKept).length;
  return (
    <details className="notice" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.setAside(rejected.length - unlinked, recordCount, unlinked)}</summary>
      {isOpen && <Causes />}
    </details>
  );
}
