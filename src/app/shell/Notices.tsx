import { useApp } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";

/** Says which keys of the address could not be used, and what the page did instead. */
export function UrlNotice() {
  const problems = useApp((state) => state.problems);
  const dismiss = useApp((state) => state.dismissProblems);
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <ul>
        {problems.map(({ key, value, reason }) => (
          <li key={`${key}=${value}`}>
            The address asks for <b>{`${key}=${value}`}</b>: {reason}. The page shows its usual {key} instead.
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={dismiss}>
        Dismiss
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
