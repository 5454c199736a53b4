import { useState } from "react";
import type { Theme } from "../../../store/choices.ts";
import { keepTheme, keptTheme } from "../../shared/theme/keptTheme.ts";
import { useTheme } from "../../shared/theme/useTheme.ts";
import { useApp } from "../../shared/useApp.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { KeepPage } from "./KeepPage.tsx";
import { RequestsMade } from "./RequestsMade.tsx";
import "./device.css";

const THEMES: readonly Theme[] = [null, "light", "dark"];

/** Light, dark or as the system is; remembered only if the reader wants that. */
function Colours() {
  const { device: words } = useAllWords();
  const [theme, choose] = useTheme();
  const setTheme = useApp((state) => state.setTheme);
  const [isKept, setKept] = useState(() => keptTheme() !== null);
  const handleChoice = (next: Theme): void => {
    choose(next);
    setKept(keptTheme() !== null);
  };
  const handleMemory = (wanted: boolean): void => {
    keepTheme(wanted ? theme : null);
    setTheme(theme, keptTheme());
    setKept(keptTheme() !== null);
  };
  return (
    <fieldset className="device-choice">
      <legend>{words.colours}</legend>
      {THEMES.map((one) => (
        <label key={one ?? "system"}>
          <input type="radio" name="theme" checked={theme === one} onChange={() => handleChoice(one)} />
          {words.themes[one ?? "system"]}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={isKept}
          disabled={theme === null}
          onChange={({ target }) => handleMemory(target.checked)}
        />
        {words.remember}
      </label>
    </fieldset>
  );
}

/** Whether what the reader opens here can be found in the browser's history. */
function Steps() {
  const { device: words } = useAllWords();
  const leavesSteps = useApp((state) => state.leavesSteps);
  const setLeavesSteps = useApp((state) => state.setLeavesSteps);
  return (
    <p>
      <label className="device-choice">
        <input
          type="checkbox"
          checked={!leavesSteps}
          onChange={({ target }) => setLeavesSteps(!target.checked)}
        />
        {words.noSteps}
      </label>
      <span className="device-note">{words.noStepsHow}</span>
    </p>
  );
}

/** What the page may leave on the reader's device: nothing, unless the reader wants it. */
export function Device() {
  const { device: words } = useAllWords();
  const isSingleFile = document.documentElement.dataset.edition === "single";
  return (
    <section className="device">
      <h3>{words.heading}</h3>
      <p>{words.nothing}</p>
      {isSingleFile ? <RequestsMade /> : <KeepPage />}
      <Colours />
      <Steps />
    </section>
  );
}
