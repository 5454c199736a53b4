import { MODES, type Mode } from "../../../store/choices.ts";
import { useApp } from "../../shared/useApp.ts";

const WORDS: Readonly<Record<Mode, string>> = {
  "so-far": "Everything so far",
  day: "This day",
  span: "This span",
};

/** The choice of the days that are shown, said in words. */
export function ModeChoice() {
  const mode = useApp((state) => state.mode);
  const setMode = useApp((state) => state.setMode);
  return (
    <select
      className="speed-choice mode-choice"
      aria-label="Shown"
      value={mode}
      onChange={({ target: { value } }) => {
        const chosen = MODES.find((one) => one === value);
        if (chosen) setMode(chosen);
      }}
    >
      {MODES.map((one) => (
        <option key={one} value={one}>
          {WORDS[one]}
        </option>
      ))}
    </select>
  );
}
