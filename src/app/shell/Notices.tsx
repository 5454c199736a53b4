import { useState } from "react";
import { LazyPart } from "../../views/shared/boundary/LazyPart.tsx";
import { partFile } from "../../views/shared/boundary/partFile.ts";
import { SegmentText } from "../../views/shared/SegmentText.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useWords } from "../../views/shared/useWords.ts";
import type { Segment } from "../../words/segment.ts";
import { MOST_LETTERS, MOST_OF_REASON, shortened } from "./shortened.ts";

/** A notice names no more problems of the address. */
const MOST_PROBLEMS = 4;

const causeList = partFile(() => import("./CauseList.tsx"), "CauseList");

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
      {isOpen && <LazyPart part="notice" file={causeList} props={{}} />}
    </details>
  );
}
