import { lazy, Suspense, useDeferredValue, useState } from "react";
import { formatNumber } from "../../../model/value.ts";
import { isFiltered } from "../../../store/counts.ts";
import { selectMatching, selectShown } from "../../../store/selectors.ts";
import { shownWords } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { FigureRows } from "./FigureRows.tsx";

const FilterBar = lazy(async () => ({ default: (await import("../../shared/FilterBar.tsx")).FilterBar }));
const NothingFound = lazy(async () => ({
  default: (await import("../../shared/FilterBar.tsx")).NothingFound,
}));

/** The list of the figures that show now, the latest first: the twin of map and timeline. */
export function FiguresList() {
  const dataset = useApp((state) => state.dataset);
  const clock = useApp((state) => state.clock);
  const when = useApp((state) => shownWords(state));
  const mode = useApp((state) => state.mode);
  const hasFilter = useApp(isFiltered);
  const setMode = useApp((state) => state.setMode);
  const matches = useApp((state) => selectMatching(state).order.length);
  // Rows may come a moment after the map and the timeline, so that a scrub never waits for them.
  const shown = useDeferredValue(useApp(selectShown));
  const [isOpen, setOpen] = useState(hasFilter);
  return (
    <section aria-label="Figures">
      <div className="figures-head">
        <h2 className="figures-title">
          {formatNumber(shown.length)} {shown.length === 1 ? "figure" : "figures"} {when}
        </h2>
        <button
          type="button"
          className="filter-toggle"
          aria-expanded={isOpen || hasFilter}
          onClick={() => setOpen(!isOpen)}
        >
          Search and filter
        </button>
        {(isOpen || hasFilter) && (
          <Suspense fallback={null}>
            <FilterBar />
          </Suspense>
        )}
      </div>
      {matches === 0 && hasFilter && (
        <Suspense fallback={null}>
          <NothingFound />
        </Suspense>
      )}
      {shown.length === 0 && matches > 0 && mode !== "so-far" && (
        <p className="piece-note">
          Nothing of this {clock === "known" ? "was published" : "is told"}{" "}
          {mode === "day" ? "on this day" : "of this span"}.{" "}
          <button type="button" className="text-button" onClick={() => setMode("so-far")}>
            Show everything so far
          </button>
        </p>
      )}
      {shown.length === 0 && matches > 0 && mode === "so-far" && (
        <p className="piece-note">
          {clock === "known"
            ? "Nothing of this was published by this day."
            : "Nothing of this had happened by this day."}{" "}
          Move to a later day.
        </p>
      )}
      <FigureRows dataset={dataset} figures={shown} />
    </section>
  );
}
