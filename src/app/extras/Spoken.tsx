import { useEffect, useRef, useState } from "react";
import type { Archive } from "../../load/archive.ts";
import { selectFilter, selectListing } from "../../store/selectors.ts";
import { shownSpan } from "../../store/span.ts";
import type { State } from "../../store/store.ts";
import { useApp, useStoreApi } from "../../views/shared/useApp.ts";
import { useArchive, useDerived } from "../../views/shared/useArchive.ts";
import { useAllWords } from "../../views/shared/useWords.ts";
import type { AllWords } from "../../words/en.ts";

/** A choice is spoken once nothing has changed for so long, in milliseconds. */
const SETTLED_MS = 500;

/** How many figures the list or the table has, in words. */
function tellCount({ list, table }: AllWords, archive: Archive, state: State): string {
  const listing = selectListing(archive, state, state.view === "table" && state.everyDay);
  const { figures, clock, mode, isWhole } = listing;
  const when = isWhole ? table.wholeRecord : list.shownDays(clock, mode, ...shownSpan(listing));
  return list.heading(figures.length, when);
}

/** Speaks what a choice has changed, the view or what is listed: nothing on load, and one message once a change has settled. */
export function Spoken() {
  const words = useAllWords();
  const archive = useArchive();
  const store = useStoreApi();
  const view = useApp((state) => state.view);
  const mode = useApp((state) => state.mode);
  const everyDay = useApp((state) => state.everyDay);
  const filter = useDerived(selectFilter);
  const before = useRef({ view, mode, everyDay, filter });
  const [said, setSaid] = useState("");
  useEffect(() => {
    const now = { view, mode, everyDay, filter };
    const last = before.current;
    const isOther = view !== last.view;
    if (!isOther && mode === last.mode && everyDay === last.everyDay && filter === last.filter) return;
    const timer = setTimeout(() => {
      before.current = now;
      const count = view === "map" || view === "table" ? tellCount(words, archive, store.getState()) : "";
      setSaid([isOther && words.shell.viewNames[view], count].filter(Boolean).join(", "));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [words, archive, store, view, mode, everyDay, filter]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
