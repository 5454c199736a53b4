import { useId, useMemo } from "react";
import { type Clock, NEVER } from "../../../model/time/clock.ts";
import { selectPassing } from "../../../store/selectors.ts";
import { useApp } from "../../shared/useApp.ts";
import { FilteredOutNote } from "./FilteredOutNote.tsx";

const CLOCKS: readonly { readonly clock: Clock; readonly label: string; readonly meaning: string }[] = [
  {
    clock: "happened",
    label: "Happened by",
    meaning: "Happened by: everything known today about what had happened by this day",
  },
  {
    clock: "known",
    label: "Known by",
    meaning: "Known by: only what had been published by this day",
  },
];

/** How many figures have no known publication day, and so never show by the clock of publication. */
function Undated() {
  const index = useApp((state) => state.index);
  const passes = useApp(selectPassing);
  const count = useMemo(() => {
    return index.shownOn.known.reduce((n, day, at) => n + (day === NEVER && passes[at] === 1 ? 1 : 0), 0);
  }, [index, passes]);
  if (count === 0) return null;
  const words =
    count === 1
      ? "1 figure has no known publication day and is left out"
      : `${count} figures have no known publication day and are left out`;
  return <span className="clock-note">{words}</span>;
}

/** The choice between the two clocks. */
export function ClockChoice() {
  const clock = useApp((state) => state.clock);
  const setClock = useApp((state) => state.setClock);
  const id = useId();
  return (
    <div className="clock-row">
      <FilteredOutNote />
      {clock === "known" && <Undated />}
      <fieldset className="clock-choice">
        <legend className="visually-hidden">Clock</legend>
        {CLOCKS.map((option) => (
          <label key={option.clock} title={option.meaning}>
            <input
              type="radio"
              name={id}
              checked={clock === option.clock}
              aria-describedby={`${id}-${option.clock}`}
              onChange={() => setClock(option.clock)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
      {CLOCKS.map((option) => (
        <span key={option.clock} id={`${id}-${option.clock}`} hidden>
          {option.meaning}
        </span>
      ))}
    </div>
  );
}
