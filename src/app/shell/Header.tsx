import type { MouseEvent } from "react";
import type { Archive } from "../../load/archive.ts";
import { VIEWS, type View } from "../../store/choices.ts";
import type { State } from "../../store/store.ts";
import { writeUrl } from "../../store/url.ts";
import { RecordText } from "../../views/shared/RecordText.tsx";
import { useTheme } from "../../views/shared/theme/useTheme.ts";
import { useApp, useStoreApi } from "../../views/shared/useApp.ts";
import { useArchive } from "../../views/shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../views/shared/useMedia.ts";
import { useRested } from "../../views/shared/useRested.ts";
import { useWords } from "../../views/shared/useWords.ts";
import { LanguageButton } from "../language/LanguageButton.tsx";
import { TakeButtons } from "../take/TakeButtons.tsx";

const selectState = (_: Archive, state: State): State => state;

/** A link to a view, with the choices of a `state`; a plain click changes the view without leaving the page. */
function ViewLink({ view, state }: { view: View; state: State }) {
  const { shell: words } = useWords();
  const store = useStoreApi();
  const isCurrent = useApp((state) => state.view === view);
  const href = writeUrl({ ...state, view }, state.defaults, state.extra) || "?";
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.getState().setView(view);
  };
  return (
    <a href={href} aria-current={isCurrent ? "page" : undefined} onClick={handleClick}>
      {words.viewNames[view]}
    </a>
  );
}

/** Goes on from the system's colours to the others, to its own, and back to the system's. The choice is in the URL, and stored only if asked. */
function ThemeButton() {
  const { shell: words } = useWords();
  const [theme, choose] = useTheme();
  const [own, other] = useMedia("(prefers-color-scheme: dark)")
    ? (["dark", "light"] as const)
    : (["light", "dark"] as const);
  const next = theme === null ? other : theme === other ? own : null;
  const name = { dark: words.nightTheme, light: words.dayTheme, system: words.systemTheme }[next ?? "system"];
  return (
    <button type="button" className="header-button" onClick={() => choose(next)}>
      {name}
    </button>
  );
}

/** The name of the page, its views and the reader's switches. */
export function Header() {
  const { shell: words } = useWords();
  const { info, stories } = useArchive();
  const state = useRested(selectState);
  // Where the page is one column these stand at its end.
  const isCompact = useMedia(COMPACT_PAGE);
  return (
    <header className="header">
      <h1 className="wordmark">{words.title}</h1>
      <p className="tagline">
        <RecordText>{info.title}</RecordText>
      </p>
      <nav className="views" aria-label={words.views}>
        {VIEWS.map(
          (view) =>
            (view !== "story" || stories.length > 0) && <ViewLink key={view} view={view} state={state} />,
        )}
      </nav>
      {!isCompact && <TakeButtons />}
      <ThemeButton />
      <LanguageButton />
    </header>
  );
}
