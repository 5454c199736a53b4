import { useId, useState } from "react";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import type { VisibleDays } from "../axis/useVisibleDays.ts";
import { ZoomButtons } from "../axis/ZoomButtons.tsx";
import { ClockChoice } from "./ClockChoice.tsx";
import { DayFields } from "./DayFields.tsx";
import { ModeChoice } from "./ModeChoice.tsx";
import { usePlayback } from "./usePlayback.ts";
import "./controls.css";
import { useWords } from "../../shared/useWords.ts";

/** How long each day takes while the timeline plays, in milliseconds. */
const SPEEDS = [4000, 2000, 1000, 500, 250] as const;

function PlayButton({ dayMs, loops }: { dayMs: number; loops: boolean }) {
  const { timeline: words } = useWords();
  const store = useStoreApi();
  const archive = useArchive();
  const isPlaying = useApp((state) => state.isPlaying);
  usePlayback(dayMs, loops);
  const toggle = (): void => {
    const { day, setDay, setPlaying } = store.getState();
    if (!isPlaying && day >= archive.lastDay) setDay(archive.firstDay, "replace");
    setPlaying(!isPlaying);
  };
  return (
    <button
      type="button"
      className="play-button"
      aria-label={isPlaying ? words.pause : words.play}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={isPlaying ? "M4 3h3v10H4zM9 3h3v10H9z" : "M5 2.5v11l8.5-5.5z"} fill="currentColor" />
      </svg>
    </button>
  );
}

function StepButton({ days, name }: { days: 1 | -1; name: string }) {
  const store = useStoreApi();
  const { firstDay, lastDay } = useArchive();
  const isAtEnd = useApp(({ day }) => (days > 0 ? day >= lastDay : day <= firstDay));
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

function LoopButton({ loops, onToggle }: { loops: boolean; onToggle: () => void }) {
  const { timeline: words } = useWords();
  return (
    <button
      type="button"
      className="step-button loop-button"
      title={words.loop}
      aria-pressed={loops}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M2.5 8.5V7A2.5 2.5 0 0 1 5 4.5h8M10.5 2 13 4.5 10.5 7M13.5 7.5V9a2.5 2.5 0 0 1-2.5 2.5H3M5.5 9 3 11.5 5.5 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
    </button>
  );
}

/** The button that shows or hides the controls that a small page has no room for. */
function OptionsButton({ target }: { target: string }) {
  const { timeline: words } = useWords();
  return (
    <button type="button" className="options-button" aria-label={words.options} popoverTarget={target}>
      <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
        <path
          d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 4.5a1.5 1.5 0 1 0 0-.01M6 11.5a1.5 1.5 0 1 0 0-.01"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
    </button>
  );
}

/** The controls of the days: play, steps, date, speed, and the choices of what is shown. On a small page all but play open at a button. */
export function Controls({ days }: { days: VisibleDays }) {
  const { timeline: words } = useWords();
  const [dayMs, setDayMs] = useState(1000);
  const [loops, setLoops] = useState(false);
  const isCompact = useMedia(COMPACT_PAGE);
  const id = useId();
  return (
    <div className="timeline-controls">
      <PlayButton dayMs={dayMs} loops={loops} />
      {isCompact && <OptionsButton target={id} />}
      <div className="timeline-options" id={id} {...(isCompact ? { popover: "auto" } : {})}>
        <span className="day-steps">
          <StepButton days={-1} name={words.previousDay} />
          <DayFields />
          <StepButton days={1} name={words.nextDay} />
        </span>
        {isCompact && <ZoomButtons days={days} />}
        <select
          className="speed-choice"
          aria-label={words.speed}
          value={dayMs}
          onChange={(event) => setDayMs(Number(event.target.value))}
        >
          {SPEEDS.map((ms) => (
            <option key={ms} value={ms}>
              {words.speeds[ms]}
            </option>
          ))}
        </select>
        <LoopButton loops={loops} onToggle={() => setLoops(!loops)} />
        <ModeChoice />
        <ClockChoice />
      </div>
    </div>
  );
}
