import { useContext, useState } from "react";
import { parseDay } from "../../model/time/day.ts";
import { SegmentText } from "../../views/shared/SegmentText.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { Segment } from "../../words/segment.ts";
import { CheckFailed } from "../linter/CheckFailed.tsx";
import { CheckShownButton } from "../linter/CheckShownButton.tsx";
import { CheckableContext } from "../linter/checkable.ts";
import type { RecordSource } from "../requests.ts";
import { CauseList } from "./CauseList.tsx";
import { MOST_LETTERS, MOST_OF_REASON, shortened } from "./shortened.ts";

/** A notice names no more problems of the address. */
const MOST_PROBLEMS = 4;

const shortenedSegment = (segment: Segment): Segment => ({
  ...segment,
  text: shortened(segment.text, segment.style ? MOST_LETTERS : MOST_OF_REASON),
});

/** Lists the keys of the address that could not be used. */
function UrlNotice() {
  const { address, notices: words } = useAllWords();
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
        {words.dismiss}
      </button>
    </div>
  );
}

/** Says how many records were set aside, and why: of a file that can be checked, with all that the check finds. */
function RejectedNotice() {
  const { notices: words } = useAllWords();
  const { apart, rejected, recordCount } = useArchive();
  const [isOpen, setOpen] = useState(false);
  // The linter reads figures from JSON only.
  const isCheckable = useContext(CheckableContext) !== null && !apart;
  if (rejected.length === 0) return null;
  const unlinked = rejected.filter(({ isKept }) => isKept).length;
  const told = words.setAside(rejected.length - unlinked, recordCount, unlinked);
  if (isCheckable) {
    return (
      <div className="notice">
        <CheckShownButton>{told}</CheckShownButton>
      </div>
    );
  }
  return (
    <details className="notice" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{told}</summary>
      {isOpen && <CauseList />}
    </details>
  );
}

/** Says that the page is the copy kept on this device, where the site could not be reached. */
function OfflineNotice() {
  const { device: words, dates } = useAllWords();
  const { version } = useArchive().info;
  const { offline } = document.documentElement.dataset;
  const day = parseDay(offline ?? "");
  if (offline === undefined) return null;
  return (
    <div className="notice" role="status">
      <p>{words.offline(version, day === null ? null : dates.day(day))}</p>
    </div>
  );
}

/** What the page could not use: the site itself, its address, and its record; or a file in which it could use nothing. */
export function Notices({ failed }: { readonly failed?: RecordSource }) {
  if (failed) return <CheckFailed source={failed} />;
  return (
    <>
      <OfflineNotice />
      <UrlNotice />
      <RejectedNotice />
    </>
  );
}
