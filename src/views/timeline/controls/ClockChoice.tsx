import { useId, useMemo } from "react";
import { type Clock, NEVER } from "../../../model/time/clock.ts";
import { selectPassing } from "../../../store/selectors.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { FilteredOutNote } from "./FilteredOutNote.tsx";

const CLOCKS: readonly Clock[] = ["happened", "known"];

/** How many figures have no known publication day, and so never show by the clock of publication. */
function Undated() {
  const { timeline: words } = useWords();
  const { columns } = useArchive();
  const passes = useDerived(selectPassing);
  const count = useMemo(() => {
    return columns.shownOn.known.reduce((n, day, at) => n + (day === NEVER && passes[at] === 1 ? 1 : 0), 0);
  }, [columns, passes]);
  if (count === 0) return null;
  return <span className="clock-note">{words.undated(count)}</span>;
}

/** The choice between the two clocks. */
export function ClockChoice() {
  const { timeline: words } = useWords();
  const clock = useApp((state) => state.clock);
  const setClock = useApp((state) => state.setClock);
  const id = useId();
  return (
    <div className="clock-row">
      <FilteredOutNote />
      {clock === "known" && <Undated />}
      <fieldset className="clock-choice">
        <legend className="visually-hidden">{words.clock}</legend>
        {CLOCKS.map((option) => (
          <label key={option} title={words.clockMeaning(option)}>
            <input
              type="radio"
              name={id}
              checked={clock === option}
              aria-describedby={`${id}-${option}`}
              onChange={() => setClock(option)}
            />
            <span>{words.clocks[option]}</span>
          </label>
        ))}
      </fieldset>
      {CLOCKS.map((option) => (
        <span key={option} id={`${id}-${option}`} hidden>
          {words.clockMeaning(option)}
        </span>
      ))}
    </div>
  );
}
