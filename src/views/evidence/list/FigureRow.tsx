import { memo } from "react";
import { familyOf } from "../../../model/measure.ts";
import { supportOf } from "../../../model/origin.ts";
import { calendarOf, needsYear } from "../../../model/time/day.ts";
import { lookOf } from "../../../model/value.ts";
import { usePointed } from "../../shared/input/usePointed.ts";
import { Pause, SegmentText, unbroken } from "../../shared/SegmentText.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { RefButton } from "./RefButton.tsx";

interface FigureRowProps {
  /** The figure's number. */
  readonly number: number;
  /** How many rows are below it: the same while new ones come above, so that it is not drawn again for them. */
  readonly below: number;
  /** Whether the Tab key comes to this row. */
  readonly isStop: boolean;
  /** Of a row in a long list: how many rows there are, and its top in pixels. */
  readonly count?: number;
  readonly top?: number;
}

/** One figure of the list: its name as a button, then how many independent origins it has and whether it is disputed. */
export const FigureRow = memo(function FigureRow({ number, below, isStop, count, top }: FigureRowProps) {
  const archive = useArchive();
  const figure = archive.at(number);
  const { list: words, dates, values, record } = useWords();
  const isHovered = usePointed(({ hovered }) => hovered?.kind === "figure" && hovered.id === figure.id);
  const { origins, outlets } = supportOf(figure, archive);
  // The year that goes without saying; none in a record of many years.
  const year = needsYear(archive.firstDay, archive) ? Number.NaN : calendarOf(archive.firstDay).year;
  const isDisputed = figure.disputes.length > 0;
  const support = words.support(outlets.length, origins.length, isDisputed);
  return (
    <li
      className={isHovered ? "row is-hovered" : "row"}
      data-family={familyOf(archive, figure.measure)}
      data-look={lookOf(figure.value)}
      data-row={number}
      data-below={below}
      aria-posinset={count && count - below}
      aria-setsize={count}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <RefButton
        target={{ kind: "figure", id: figure.id }}
        className="row-button"
        tabIndex={isStop ? 0 : -1}
        description={support}
      >
        <b className="row-value">{values.quantity(figure.value, figure.unit)}</b>
        <Pause />{" "}
        <span className="row-claim">
          {record.claim(archive, figure)},{" "}
          <span className={unbroken(dates.span(figure.when))}>
            <SegmentText segments={dates.spanSegments(figure.when, year)} />
          </span>
          {record.caveat(figure)}
        </span>
      </RefButton>
      {/* The button says it, once. */}
      <span className="row-support" title={support} aria-hidden="true">
        {outlets.length > 1 && words.outlets(outlets.length)}
        {isDisputed && <span className="row-disputed"> ≠</span>}
      </span>
    </li>
  );
});
