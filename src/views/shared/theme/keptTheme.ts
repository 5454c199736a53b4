import type { Theme } from "../../../store/choices.ts";

/** Under this name the reader's colours are stored, where the reader has asked for that. */
const KEY = "crossings-theme";

/** The colours that the reader has had remembered on this device; null where none are, or where nothing can be. */
export function keptTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : null;
  } catch {
    return null;
  }
}

/** Remembers colours on this device; null forgets them. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}
