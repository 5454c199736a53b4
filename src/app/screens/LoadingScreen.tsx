import { useEffect, useState } from "react";
import type { Progress } from "../../load/progress.ts";
import { useWords } from "../../views/shared/useWords.ts";
import type { LoadSubject, Words } from "../../words/en.ts";
import { Opening, type OpeningWords } from "./Opening.tsx";
import { PlainRecord } from "./PlainRecord.tsx";

/** A load that takes longer than this shows how far it has come. */
const PATIENCE_MS = 300;
/** A record of which nothing has come after this time is said to be late. */
const LATE_MS = 3000;

/** Whether a component has been there for some time. */
function useLasted(ms: number): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return hasLasted;
}

function tellProgress(words: Words["load"], progress: Progress | null) {
  if (!progress) return { said: words.waiting, value: 0, max: null };
  const { received, total, reading } = progress;
  if (reading)
    return { said: words.reading(reading.read, reading.all), value: reading.read, max: reading.all };
  return { said: words.received(received, total), value: received, max: total };
}

interface LoadingScreenProps {
  readonly subject: LoadSubject;
  readonly progress: Progress | null;
  readonly opening: OpeningWords;
  readonly onCancel: () => void;
}

/** How far the record has come, within the first screen; nothing of it when it comes at once. */
export function LoadingScreen({ subject, progress, opening, onCancel }: LoadingScreenProps) {
  const { load: words, shell } = useWords();
  const isShown = useLasted(PATIENCE_MS);
  const isLate = useLasted(LATE_MS) && progress === null && subject.kind === "own";
  const { said, value, max } = tellProgress(words, progress);
  const isOwn = subject.kind === "own";
  return (
    <Opening wordmark={shell.title} opening={isOwn ? opening : null} isBusy>
      {isShown && (
        <div className="screen">
          <h2>{words.loading(subject)}</h2>
          <progress aria-label={words.loading(subject)} {...(max === null ? {} : { max, value })} />
          <p>{said}</p>
          {isLate && <PlainRecord role="alert" lead={words.late} />}
          <p className="screen-actions">
            <button type="button" className="text-button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </Opening>
  );
}
