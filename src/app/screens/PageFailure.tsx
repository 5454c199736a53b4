import type { FallbackProps } from "react-error-boundary";
import { PartFailure } from "../../views/shared/boundary/Boundary.tsx";
import { PlainHeader } from "./PlainHeader.tsx";

/** What is left when the page as a whole breaks: its header, what happened, and another try. */
export function PageFailure({ resetErrorBoundary }: FallbackProps) {
  return (
    <>
      <PlainHeader />
      <main className="page-text">
        <PartFailure part="page" isMissing={false} onRetry={() => resetErrorBoundary()} />
      </main>
    </>
  );
}
