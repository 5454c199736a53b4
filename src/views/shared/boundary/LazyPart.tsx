import { Suspense, useEffect, useState } from "react";
import { useWords } from "../useWords.ts";
import { Boundary, PartFailure, type PartName } from "./Boundary.tsx";
import type { PartFile } from "./partFile.ts";

/** A part that has not come after this time is said to be missing, while it is still waited for. */
const PATIENCE_MS = 3000;

interface Place {
  readonly part: PartName;
  /** The landmark that stands here while the part is not there. */
  readonly region?: string;
}

/** Stands where a part will be; says after a while that it has not come. */
function Waiting({ part, region, onRetry }: Place & { readonly onRetry: () => void }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const failure = isLate && <PartFailure part={part} isMissing onRetry={onRetry} />;
  if (region === undefined) return failure;
  return (
    <section aria-label={region} aria-busy="true">
      {failure}
    </section>
  );
}

interface LazyPartProps<P extends object> extends Place {
  readonly file: PartFile<P>;
  readonly props: P;
}

/** Shows one component, for as long as it is the same. */
function LoadedPart<P extends object>({ file, props, ...place }: LazyPartProps<P>) {
  const words = useWords();
  const [Part, setPart] = useState(() => file.current(words));
  const retry = (): void => setPart(() => file.again(words));
  return (
    <Boundary {...place} onReset={retry}>
      <Suspense fallback={<Waiting {...place} onRetry={retry} />}>
        <Part {...props} />
      </Suspense>
    </Boundary>
  );
}

/** Shows a component that is in a file of its own. Where that cannot be had it says so, and fetches it again when the reader asks. */
export function LazyPart<P extends object>(part: LazyPartProps<P>) {
  const { language } = useWords();
  // Another part in the same place begins from nothing, and so does one in another language.
  return <LoadedPart {...part} key={`${part.file.name} ${language.tag}`} />;
}
