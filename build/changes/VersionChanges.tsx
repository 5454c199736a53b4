import type { Value } from "../../src/model/schema.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { useArchive } from "../../src/views/shared/useArchive.ts";
import { useAllWords } from "../../src/views/shared/useWords.ts";
import { isContested } from "../contested.ts";
import { useBuiltWords } from "../document/builtWords.ts";
import { usePageLinks } from "../document/pageLinks.ts";
import type { ChangedRecord, Part, RecordChanges, Version } from "./versions.ts";

type Kind = "figure" | "event";

/** Parts of a record that make it another claim; after a change of the others it says what it said. */
const CLAIM: ReadonlySet<Part> = new Set(["value", "what", "when", "statedBy"]);
const changesClaim = ({ parts }: ChangedRecord): boolean => parts.some((part) => CLAIM.has(part));

/** A record that is still there. */
function useRecorded(kind: Kind, id: string) {
  const archive = useArchive();
  return {
    figure: kind === "figure" ? archive.figure(id) : undefined,
    event: kind === "event" ? archive.events.find((one) => one.id === id) : undefined,
  };
}

/** A record as a link; one that a later version took out by its id. */
function RecordLink({ kind, id }: { kind: Kind; id: string }) {
  const archive = useArchive();
  const words = useAllWords();
  const { record } = words;
  const { changes } = useBuiltWords();
  const links = usePageLinks();
  const { figure, event } = useRecorded(kind, id);
  if (!figure && !event)
    return (
      <>
        {id} ({changes.goneSince})
      </>
    );
  const name = figure ? record.figure(archive, figure) : event && record.event(archive, event);
  const isDisputed = figure !== undefined && isContested({ archive, words }, figure);
  return (
    <>
      {isDisputed && <span aria-hidden="true">≠ </span>}
      <a href={links.record(kind, id)}>{name}</a>
      {isDisputed && <DisputedMark />}
    </>
  );
}

function DisputedMark() {
  const { list } = useAllWords();
  return <> ({list.disputed})</>;
}

/** What of a record a version changed, with the number and the days that it had before. */
function Change({ kind, change }: { kind: Kind; change: ChangedRecord }) {
  const { dates, values } = useAllWords();
  const { changes } = useBuiltWords();
  const { value, when } = change.was ?? {};
  const { figure, event } = useRecorded(kind, change.id);
  const span = when === undefined ? null : parseEdtf(when);
  const days = span ? dates.span(span) : null;
  const now = (figure ?? event)?.when;
  // How a day is written changed, and not which day it is.
  const isSame = now !== undefined && days === dates.span(now);
  // A file's value has the fields of a value that was read; what a later schema fills in is not said of it.
  const before = [
    ...(value ? [values.quantity(value.value as Value, value.unit)] : []),
    ...(days !== null && !isSame ? [days] : []),
  ];
  return (
    <li>
      <RecordLink kind={kind} id={change.id} />: {changes.partsOf(change.parts)}
      {before.length > 0 && ` (${changes.was(before.join(", "))})`}
    </li>
  );
}

interface TableProps {
  readonly kind: Kind;
  readonly changes: RecordChanges;
}

/** What a version did to the figures, or to the events, under headings of their own. */
function Table({ kind, changes: { added, changed, withdrawn } }: TableProps) {
  const { otherLists } = useAllWords();
  const { changes: words } = useBuiltWords();
  const { language } = useArchive().info;
  const suffix = kind === "event" ? ` · ${otherLists.events}` : "";
  const claims = changed.filter(changesClaim);
  const rest = changed.filter((change) => !changesClaim(change));
  return (
    <>
      {withdrawn.length > 0 && (
        <>
          <h3>{words.withdrawn + suffix}</h3>
          <ul>
            {withdrawn.map(({ id, name }) => (
              <li key={id} lang={language}>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {added.length > 0 && (
        <>
          <h3>{words.added + suffix}</h3>
          <ul>
            {added.map((id) => (
              <li key={id}>
                <RecordLink kind={kind} id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {[
        { heading: words.claims, list: claims },
        { heading: words.rest, list: rest },
      ].map(
        ({ heading, list }) =>
          list.length > 0 && (
            <details key={heading} open={list === claims}>
              <summary>{`${heading}${suffix}: ${list.length}`}</summary>
              <ul>
                {list.map((change) => (
                  <Change key={change.id} kind={kind} change={change} />
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  );
}

/** A version in counts: one sentence for what it added, changed and withdrew. */
function VersionCounts({ version: { figures, events, changes } }: { version: Version }) {
  const { changes: words } = useBuiltWords();
  if (!changes) return <p>{words.first({ figures, events, documents: 0 })}</p>;
  const { figures: ofFigures, events: ofEvents, documents } = changes;
  const sentences = (["added", "changed", "withdrawn"] as const).flatMap((kind) => {
    const counts = {
      figures: ofFigures[kind].length,
      events: ofEvents[kind].length,
      documents: documents[kind],
    };
    return counts.figures + counts.events + counts.documents === 0 ? [] : [words[`${kind}In`](counts)];
  });
  return <p>{sentences.join(" ")}</p>;
}

/** All that a version changed. */
export function VersionChanges({ version }: { version: Version }) {
  return (
    <>
      <VersionCounts version={version} />
      {version.changes && (
        <>
          <Table kind="figure" changes={version.changes.figures} />
          <Table kind="event" changes={version.changes.events} />
        </>
      )}
    </>
  );
}
