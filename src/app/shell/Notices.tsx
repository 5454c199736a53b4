import { SegmentText } from "../../views/shared/SegmentText.tsx";
import { useApp } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { useWords } from "../../views/shared/useWords.ts";

/** Lists the keys of the address that could not be used. */
export function UrlNotice() {
  const { address, shell } = useWords();
  const problems = useApp((state) => state.problems);
  const dismiss = useApp((state) => state.dismissProblems);
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.key}=${problem.value}`}>
            <SegmentText segments={address.problem(problem)} />
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={dismiss}>
        {shell.dismiss}
      </button>
    </div>
  );
}

/** Says how many records were set aside, and lets each be read: id, field and reason. */
export function RejectedNotice() {
  const { rejected, recordCount } = useArchive();
  if (rejected.length === 0) return null;
  const unlinked = rejected.filter(({ isKept }) => isKept).length;
  const setAside = rejected.length - unlinked;
  return (
    <details className="notice">
      <summary>
        {setAside > 0 && `${setAside} of ${recordCount} records ${setAside === 1 ? "was" : "were"} set aside`}
        {setAside > 0 && unlinked > 0 && "; "}
        {unlinked > 0 && `${unlinked} ${unlinked === 1 ? "address" : "addresses"} can't be opened`}
      </summary>
      <ul>
        {rejected.map(({ table, record, field, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and one record may be named twice
          <li key={at}>
            {table}, <b>{record}</b>
            {field && (
              <>
                , field <code>{field}</code>
              </>
            )}
            : {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
