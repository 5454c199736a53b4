import type { ReactNode } from "react";
import { ErrorBoundary, type FallbackProps } from "react-error-boundary";
import { useWords } from "../useWords.ts";
import { PartMissing } from "./partMissing.ts";
import "./boundary.css";

/** The parts of the page that can fail by themselves. */
export type PartName = keyof ReturnType<typeof useWords>["shell"]["parts"];

interface FailureProps {
  readonly part: PartName;
  /** Whether the part did not arrive, or arrived and broke. */
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}

/** Says which part failed, and offers to try it again. */
export function PartFailure({ part, isMissing, onRetry }: FailureProps) {
  const { shell } = useWords();
  return (
    <div className="part-failure" role="alert">
      <p>{isMissing ? shell.partMissing(shell.parts[part]) : shell.partBroken(shell.parts[part])}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {shell.tryAgain}
      </button>
    </div>
  );
}

interface BoundaryProps {
  readonly part: PartName;
  /** The landmark that stays when the part fails, by its name; without it the failure stands where the part would. */
  readonly region?: string;
  readonly className?: string;
  /** When one of these changes, the part is tried again. */
  readonly resetKeys?: unknown[];
  readonly onReset?: () => void;
  readonly children: ReactNode;
}

/** Keeps a failure of one part from the rest of the page. */
export function Boundary({ part, region, className, resetKeys, onReset, children }: BoundaryProps) {
  const show = ({ error, resetErrorBoundary }: FallbackProps): ReactNode => {
    const failure = (
      <PartFailure
        part={part}
        isMissing={error instanceof PartMissing}
        onRetry={() => resetErrorBoundary()}
      />
    );
    if (region === undefined) return failure;
    return (
      <section aria-label={region} className={className}>
        {failure}
      </section>
    );
  };
  return (
    <ErrorBoundary
      fallbackRender={show}
      {...(resetKeys === undefined ? {} : { resetKeys })}
      {...(onReset === undefined ? {} : { onReset })}
    >
      {children}
    </ErrorBoundary>
  );
}
