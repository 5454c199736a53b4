import { MODES } from "../../../store/choices.ts";
import { useApp } from "../../shared/useApp.ts";
import { useWords } from "../../shared/useWords.ts";

/** The choice of the days that are shown, said in words. */
export function ModeChoice() {
  const { timeline: words } = useWords();
  const mode = useApp((state) => state.mode);
  const setMode = useApp((state) => state.setMode);
  return (
    <select
      className="speed-choice mode-choice"
      aria-label={words.shown}
      value={mode}
      onChange={({ target: { value } }) => {
        const chosen = MODES.find((one) => one === value);
        if (chosen) setMode(chosen);
      }}
    >
      {MODES.map((one) => (
        <option key={one} value={one}>
          {words.modes[one]}
        </option>
      ))}
    </select>
  );
}
