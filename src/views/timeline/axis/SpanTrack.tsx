import type { KeyboardEvent } from "react";
import { selectShown } from "../../../store/selectors.ts";
import { keyTarget } from "../../shared/input/sliderKeys.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import type { DayScale } from "./dayScale.ts";
import { edgesOf } from "./spanGrab.ts";
import "./span.css";
import { useWords } from "../../shared/useWords.ts";

const WEEK = 7;

/** An end of the span, moved by arrows, pages and ends; the axis moves it by pointer. */
function SpanHandle({ scale, end }: { scale: DayScale; end: "start" | "end" }) {
  const { timeline: words } = useWords();
  const store = useStoreApi();
  const { firstDay, lastDay } = useArchive();
  const [from, to] = useApp((state) => state.span) ?? [firstDay, lastDay];
  const count = useDerived((archive, state) => selectShown(archive, state).length);
  const [least, most, at] = end === "start" ? [firstDay, to, from] : [from, lastDay, to];
  const onKeyDown = (event: KeyboardEvent): void => {
    const day = keyTarget(event, at, { least, most, page: WEEK, down: -1 });
    if (day === null) return;
    event.preventDefault();
    store.getState().setSpan(end === "start" ? [day, to] : [from, day], "step");
  };
  const edge = end === "start" ? scale.x(from) : scale.x(to + 1);
  const x = Math.max(0, Math.min(scale.width, edge));
  return (
    <div
      className="span-handle"
      role="slider"
      tabIndex={0}
      aria-label={end === "start" ? words.spanStart : words.spanEnd}
      aria-orientation="horizontal"
      aria-valuemin={least - firstDay}
      aria-valuemax={most - firstDay}
      aria-valuenow={at - firstDay}
      aria-valuetext={words.spanValue(at, count)}
      style={{ transform: `translateX(${x}px) translateX(-50%)` }}
      onKeyDown={onKeyDown}
    />
  );
}

/** The span under the dates: drag its ends, or all of it, or draw a new one beside it. */
export function SpanTrack({ scale }: { scale: DayScale }) {
  const span = useApp((state) => state.span);
  const edges = span && edgesOf(scale, span);
  return (
    <div className="span-track">
      {edges && (
        <div
          className="span-bar"
          style={{ transform: `translateX(${edges.x0}px)`, width: edges.x1 - edges.x0 }}
        />
      )}
      <SpanHandle scale={scale} end="start" />
      <SpanHandle scale={scale} end="end" />
    </div>
  );
}
