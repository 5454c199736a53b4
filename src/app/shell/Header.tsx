import type { MouseEvent } from "react";
import { VIEWS, type View } from "../../store/choices.ts";
import { writeUrl } from "../../store/url.ts";
import { useApp, useStoreApi } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";

const LABELS: Readonly<Record<View, string>> = {
  map: "Map",
  table: "Table",
  sources: "Sources",
  about: "About",
};

/** A link to a view; a plain click changes the view without leaving the page. */
function ViewLink({ view }: { view: View }) {
  const store = useStoreApi();
  const isCurrent = useApp((state) => state.view === view);
  const href = useApp((state) => writeUrl({ ...state, view }, state.defaults, state.extra) || "?");
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.getState().setView(view);
  };
  return (
    <a href={href} aria-current={isCurrent ? "page" : undefined} onClick={handleClick}>
      {LABELS[view]}
    </a>
  );
}

/** Day and night by the reader's word; until then the system's. Nothing is stored: the URL keeps it. */
function ThemeButton() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  const isDark =
    theme === null ? window.matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
  return (
    <button type="button" className="header-button" onClick={() => setTheme(isDark ? "light" : "dark")}>
      {isDark ? "Day" : "Night"}
    </button>
  );
}

/** The name of the page, its views and the reader's switches. */
export function Header() {
  const { title } = useArchive().info;
  return (
    <header className="header">
      <h1 className="wordmark">Crossings</h1>
      <p className="tagline">{title}</p>
      <nav className="views" aria-label="Views">
        {VIEWS.map((view) => (
          <ViewLink key={view} view={view} />
        ))}
      </nav>
      <ThemeButton />
    </header>
  );
}
