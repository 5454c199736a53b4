import { useState } from "react";
import { isoDay, parseDay } from "../../model/day.ts";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { ClockChoice } from "./ClockChoice.tsx";
import { usePlayback } from "./usePlayback.ts";
import "./controls.css";

const SPEEDS = [
  { ms: 4000, text: "4 s a day" },
  { ms: 2000, text: "2 s a day" },
  { ms: 1000, text: "1 s a day" },
  { ms: 500, text: "½ s a day" },
  { ms: 250, text: "¼ s a day" },
] as const;

function PlayButton({ dayMs }: { dayMs: number }) {
  const store = useStoreApi();
  const isPlaying = useApp((state) => state.isPlaying);
  usePlayback(dayMs);
  const toggle = (): void => {
    const { day, dataset, setDay, setPlaying } = store.getState();
    if (!isPlaying && day >= dataset.lastDay) setDay(dataset.firstDay, "replace");
    setPlaying(!isPlaying);
  };
  return (
    <button type="button" className="play-button" aria-label={isPlaying ? "Pause" : "Play"} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M5 2.5v11l8.5-5.5z"} fill="currentColor" />
      </svg>
    </button>
  );
}

function StepButton({ days, name }: { days: 1 | -1; name: string }) {
  const store = useStoreApi();
  const isAtEnd = useApp((state) =>
    days > 0 ? state.day >= state.dataset.lastDay : state.day <= state.dataset.firstDay,
  );
  return (
    <button
      type="button"
      className="step-button"
      aria-label={name}
      aria-disabled={isAtEnd || undefined}
      onClick={() => store.getState().setDay(store.getState().day + days, "step")}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={days > 0 ? "M6 3.5 10.5 8 6 12.5" : "M10 3.5 5.5 8l4.5 4.5"}
          fill="none"
          stroke="currentColor"
        />
      </svg>
    </button>
  );
}

/** The native date field. A date outside the record goes to the record's nearest day. */
function DayField() {
  const store = useStoreApi();
  const { firstDay, lastDay } = useApp((state) => state.dataset);
  const day = useApp((state) => state.day);
  const [draft, setDraft] = useState<string | null>(null);
  const go = (text: string): void => {
    const asked = parseDay(text);
    // A year that is still being typed (0002) is a date before the record: wait until the field is left.
    const isInside = asked !== null && asked >= firstDay && asked <= lastDay;
    setDraft(isInside ? null : text);
    if (isInside) store.getState().setDay(asked, "push");
  };
  const leave = (): void => {
    const asked = draft === null ? null : parseDay(draft);
    if (asked !== null) store.getState().setDay(asked, "push");
    setDraft(null);
  };
  return (
    <input
      type="date"
      className="day-field"
      aria-label="Go to day"
      min={isoDay(firstDay)}
      max={isoDay(lastDay)}
      value={draft ?? isoDay(day)}
      onChange={(event) => go(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === "Enter" && leave()}
    />
  );
}

/** The row of controls: play, steps, date, speed, and the choice of clock. */
export function Controls() {
  const [dayMs, setDayMs] = useState(1000);
  return (
    <div className="timeline-controls">
      <PlayButton dayMs={dayMs} />
      <span className="day-steps">
        <StepButton days={-1} name="Previous day" />
        <DayField />
        <StepButton days={1} name="Next day" />
      </span>
      <select
        className="speed-choice"
        aria-label="Speed"
        value={dayMs}
        onChange={(event) => setDayMs(Number(event.target.value))}
      >
        {SPEEDS.map(({ ms, text }) => (
          <option key={ms} value={ms}>
            {text}
          </option>
        ))}
      </select>
      <ClockChoice />
    </div>
  );
}
