import { needsYear } from "../../../model/time/day.ts";
import { selectListing } from "../../../store/selectors.ts";
import { shownSpan } from "../../../store/span.ts";
import { useArchive, useDerived } from "../useArchive.ts";
import { useWords } from "../useWords.ts";

/** The days that are shown, as they stand after a count of figures: "by 27 September". */
export function useShownWords(): string {
  const { list } = useWords();
  const archive = useArchive();
  const listing = useDerived(selectListing);
  const [first, last] = shownSpan(listing);
  return list.shownDays(
    listing.clock,
    listing.mode,
    first,
    last,
    needsYear(last, archive) ? "day" : "dayMonth",
  );
}
