import { useState } from "react";
import { needsYear } from "../../../model/time/day.ts";
import { isFiltered } from "../../../store/counts.ts";
import { selectListing, selectMatching } from "../../../store/selectors.ts";
import { shownSpan } from "../../../store/span.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { usePrinting } from "../../shared/lists/usePrinting.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import { useRested } from "../../shared/useRested.ts";
import { useWords } from "../../shared/useWords.ts";
import { FigureRows } from "./FigureRows.tsx";

const filterBar = partFile(() => import("../../shared/FilterBar.tsx"), "FilterBar");
const nothingFound = partFile(() => import("../../shared/FilterBar.tsx"), "NothingFound");

/** On a page that scrolls as one, the list has this many rows at first and grows by as many. */
const FIRST_ROWS = 4;
const MORE_ROWS = 40;

/** The list of the figures that show now, the latest first: the twin of map and timeline. */
export function FiguresList() {
  const { list: words } = useWords();
  const hasFilter = useApp(isFiltered);
  const setMode = useApp((state) => state.setMode);
  const matches = useDerived((archive, state) => selectMatching(archive, state).order.length);
  // Rows come a moment after the map and the timeline, and not for days that are only passed: a scrub never waits for them.
  const listing = useRested(selectListing);
  const { figures: shown, clock, mode } = listing;
  const [first, last] = shownSpan(listing);
  const dayStyle = needsYear(last, useArchive()) ? "day" : "dayMonth";
  const [isOpen, setOpen] = useState(hasFilter);
  const isCompact = useMedia(COMPACT_PAGE);
  const [most, setMost] = useState(FIRST_ROWS);
  const isPrinting = usePrinting();
  const few = isCompact && !isPrinting && shown.length > most ? most : 0;
  return (
    <section aria-label={words.name}>
      <div className="figures-head">
        <h2 className="figures-title">
          {words.heading(shown.length, words.shownDays(clock, mode, first, last, dayStyle))}
        </h2>
        <button
          type="button"
          className="filter-toggle"
          aria-expanded={isOpen || hasFilter}
          onClick={() => setOpen(!isOpen)}
        >
          {words.searchAndFilter}
        </button>
        {(isOpen || hasFilter) && <LazyPart part="filter" file={filterBar} props={{}} />}
      </div>
      {matches === 0 && hasFilter && <LazyPart part="filter" file={nothingFound} props={{}} />}
      {shown.length === 0 && matches > 0 && (
        <p className="piece-note">
          {words.nothing(clock, mode)}{" "}
          {mode === "so-far" ? (
            words.goLater
          ) : (
            <button type="button" className="text-button" onClick={() => setMode("so-far")}>
              {words.showSoFar}
            </button>
          )}
        </p>
      )}
      <FigureRows figures={few ? shown.subarray(shown.length - few) : shown} />
      {few > 0 && (
        <button type="button" className="text-button" data-more="" onClick={() => setMost(most + MORE_ROWS)}>
          {words.more(Math.min(MORE_ROWS, shown.length - few))}
        </button>
      )}
    </section>
  );
}
