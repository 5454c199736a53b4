import { useWords } from "../../shared/useWords.ts";
import { FiguresList } from "./FiguresList.tsx";
import { MovesList } from "./MovesList.tsx";
import { SilenceList } from "./SilenceList.tsx";

/** All that shows now as text: the figures, then journeys, events, and what nobody published. */
export function ListPanel() {
  const { list: words } = useWords();
  return (
    <div className="list-panel">
      <FiguresList />
      <section aria-label={words.others}>
        <MovesList />
        <SilenceList />
      </section>
    </div>
  );
}
