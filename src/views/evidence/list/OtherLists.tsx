import { useAllWords } from "../../shared/useWords.ts";
import { MovesList } from "./MovesList.tsx";
import { SilenceList } from "./SilenceList.tsx";

/** What shows now beside the figures: journeys, events, and what nobody published. */
export function OtherLists() {
  const { otherLists: words } = useAllWords();
  return (
    <section aria-label={words.name}>
      <MovesList />
      <SilenceList />
    </section>
  );
}
