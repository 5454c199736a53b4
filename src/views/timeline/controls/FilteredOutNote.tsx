import { NO_FILTER } from "../../../store/choices.ts";
import { isFiltered } from "../../../store/counts.ts";
import { selectLeftOut } from "../../../store/selectors.ts";
import { useApp } from "../../shared/useApp.ts";
import { useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";

/** How many figures the filter leaves out of what would show now, and the way back to all. Nothing without a filter. */
export function FilteredOutNote() {
  const { timeline: words } = useWords();
  const count = useDerived((archive, state) => (isFiltered(state) ? selectLeftOut(archive, state) : null));
  const setFilter = useApp((state) => state.setFilter);
  if (count === null) return null;
  return (
    <span className="clock-note">
      {words.filteredOut(count)}{" "}
      <button type="button" className="text-button" onClick={() => setFilter(NO_FILTER)}>
        {words.showAll}
      </button>
    </span>
  );
}
