import { memo } from "react";
import { familyOf } from "../../../model/measure.ts";
import { placeName } from "../../../model/names.ts";
import { supportOf } from "../../../model/origin.ts";
import { formatClaim } from "../../../model/phrase.ts";
import { calendarOf } from "../../../model/time/day.ts";
import { formatSpan, type Span } from "../../../model/time/edtf.ts";
import { formatQuantity, lookOf } from "../../../model/value.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { RefButton } from "./RefButton.tsx";

/** The dates of a figure; the year is only spoken where it is the one in which the record begins. */
function Window({ when, year }: { when: Span; year: number }) {
  const words = formatSpan(when);
  const end = ` ${year}`;
  if (words === String(year) || !words.endsWith(end)) return words;
  return (
    <>
      {words.slice(0, -end.length)}
      <span className="visually-hidden">{end}</span>
    </>
  );
}

interface FigureRowProps {
  /** The figure's number. */
  readonly number: number;
  /** Of a row in a long list: its position from 1 of how many, and its top in pixels. */
  readonly position?: number;
  readonly count?: number;
  readonly top?: number;
}

/** One figure of the list: its name as a button, then how many independent origins it has and whether it is disputed. */
export const FigureRow = memo(function FigureRow({ number, position, count, top }: FigureRowProps) {
  const archive = useArchive();
  const figure = archive.at(number);
  const { list: words } = useWords();
  const isHovered = useApp((state) => state.hovered?.kind === "figure" && state.hovered.id === figure.id);
  const { origins, outlets } = supportOf(figure, archive.actors, archive.sources);
  const { year } = calendarOf(archive.firstDay);
  const isDisputed = figure.disputes.length > 0;
  return (
    <li
      className={isHovered ? "row is-hovered" : "row"}
      data-family={familyOf(figure)}
      data-look={lookOf(figure.value)}
      data-row={position === undefined ? undefined : number}
      aria-posinset={position}
      aria-setsize={count}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <RefButton target={{ kind: "figure", id: figure.id }} className="row-button">
        <b className="row-value">{formatQuantity(figure.value, figure.unit)}</b>{" "}
        <span className="row-claim">
          {formatClaim(figure, placeName(archive, figure.where))}, <Window when={figure.when} year={year} />
        </span>
      </RefButton>
      <span className="row-support" title={words.support(outlets.length, origins.length, isDisputed)}>
        {outlets.length > 1 ? words.outlets(outlets.length) : ""}
        {isDisputed && (
          <span className="row-disputed">
            {" "}
            ≠<span className="visually-hidden"> {words.disputed}</span>
          </span>
        )}
      </span>
    </li>
  );
});
