import type { Theme } from "../../../store/choices.ts";
import { useApp } from "../useApp.ts";
import { keepTheme, keptTheme } from "./keptTheme.ts";

/** The reader's colours, and what changes them: where they are remembered, the memory changes with them. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  const choose = (next: Theme): void => {
    if (keptTheme() !== null) keepTheme(next);
    setTheme(next, keptTheme());
  };
  return [theme, choose];
}
