import type { ReactNode } from "react";
import type { LoadFailure, LoadFailures, LoadFault } from "../../load/loadError.ts";
import { useAllWordsIfCome, useWords } from "../../views/shared/useWords.ts";
import type { FailureWords, LoadSubject } from "../../words/en.ts";
import { PlainHeader } from "./PlainHeader.tsx";
import { PlainRecord } from "./PlainRecord.tsx";

/** Words for every failure that a load can end with. */
type AllFailures = {
  readonly [C in LoadFailure]: (params: LoadFailures[C], subject: LoadSubject) => FailureWords;
};

function tellFailure(failures: AllFailures, { code, params }: LoadFault, subject: LoadSubject): FailureWords {
  // The code says which parameters these are; TypeScript cannot follow that through the table.
  return (failures[code] as (params: unknown, subject: LoadSubject) => FailureWords)(params, subject);
}

interface FailureScreenProps {
  readonly fault: LoadFault;
  readonly subject: LoadSubject;
  readonly onRetry: () => void;
  /** Leads back to the record that was shown before; null where there was none. */
  readonly onBack: (() => void) | null;
  /** What else can be done. */
  readonly children?: ReactNode;
}

/** What went wrong with a record and what can be done. It says so at once; the words for why may come a moment later. */
export function FailureScreen({ fault, subject, onRetry, onBack, children }: FailureScreenProps) {
  const { load: words, shell } = useWords();
  const all = useAllWordsIfCome();
  const told = all && tellFailure(all.failures, fault, subject);
  const isOwn = subject.kind === "own";
  return (
    <>
      <PlainHeader />
      <main>
        <div className="screen" role="alert">
          <h2>{isOwn && fault.code !== "cancelled" ? words.ownTitle : (told?.title ?? words.failed)}</h2>
          {told && (
            <p>
              {!isOwn && (
                <>
                  <code>{subject.name}</code>
                  {": "}
                </>
              )}
              {told.why}
            </p>
          )}
          {isOwn ? <PlainRecord lead={words.ownRemedy} /> : told && <p>{told.remedy}</p>}
          <div className="screen-actions">
            <button type="button" className="text-button" onClick={onRetry}>
              {shell.tryAgain}
            </button>
            {children}
            {onBack && (
              <button type="button" className="text-button" onClick={onBack}>
                {words.back}
              </button>
            )}
            {!isOwn && !onBack && <a href="?">{words.openOurs}</a>}
          </div>
        </div>
      </main>
    </>
  );
}
