import type { MouseEvent } from "react";
import { NEVER } from "../../../model/time/clock.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { unbroken } from "../../shared/SegmentText.tsx";
import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { Disputes } from "./Asides.tsx";
import { EvidenceBody, OpenedHeading } from "./EvidenceBody.tsx";
import { WordingChanges } from "./WordingChanges.tsx";

const sumOf = partFile(() => import("./SumOf.tsx"), "SumOf");

/** Shown when the open figure is not on the map and timeline yet, with a button that goes to its day. */
function NotYet({ at }: { at: number }) {
  const { evidence: words } = useWords();
  const { columns, lastDay } = useArchive();
  const shownOn = useApp((state) => columns.shownOn[state.clock][at] ?? NEVER);
  // Only whether it shows, and until then the day: a scrub past it changes nothing here.
  const hiddenOn = useApp((state) => (shownOn > state.day ? state.day : null));
  const clock = useApp((state) => state.clock);
  const setDay = useApp((state) => state.setDay);
  if (hiddenOn === null) return null;
  if (shownOn === NEVER || shownOn > lastDay) {
    return <p className="piece-note">{words.undated}</p>;
  }
  const handleClick = ({ currentTarget }: MouseEvent) => {
    // The button goes with its note.
    currentTarget.closest(".evidence")?.querySelector("h2")?.focus();
    setDay(shownOn, "push");
  };
  return (
    <p className="piece-note">
      {clock === "known" ? words.notYetPublished(hiddenOn) : words.notYetComplete(hiddenOn)}{" "}
      <button type="button" className="text-button" onClick={handleClick}>
        {words.goTo(shownOn)}
      </button>
    </p>
  );
}

/** An opened figure, by its number: hedged value, claim, chain of sources, quotes, errors and disputes. */
export function FigureEvidence({ at }: { at: number }) {
  const archive = useArchive();
  const figure = archive.at(at);
  const { evidence: words, dates, values, record } = useWords();
  const { value, unit, population } = figure;
  const when = dates.span(figure.when);
  return (
    <>
      <p className="kicker">
        {record.measure(archive, figure.measure)} · {words.basis(figure.basis)}
      </p>
      <OpenedHeading className="big-figure">
        <span className="big-value">{values.value(value)}</span>
        {values.unitAfter(value, unit)}
      </OpenedHeading>
      <p className="claim">
        {record.claim(archive, figure)}
        <span className="claim-scope">
          {" · "}
          {population && `${population}, `}
          <span className={unbroken(when)}>{when}</span>
        </span>
      </p>
      {figure.misprint && <p className="piece-note">{words.misprint}</p>}
      <NotYet at={at} />
      <EvidenceBody
        stated={figure}
        kind="figure"
        value={value}
        sentence={({ copied }, address) => copied.figure(archive, figure, address)}
      >
        <WordingChanges figure={figure} />
        {figure.sumOf && <LazyPart part="sum" file={sumOf} props={{ figure }} />}
        <Disputes figure={figure} />
      </EvidenceBody>
    </>
  );
}
