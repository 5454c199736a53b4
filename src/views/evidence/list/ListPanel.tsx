import { FiguresList } from "./FiguresList.tsx";
import { MovesList } from "./MovesList.tsx";
import { SilenceList } from "./SilenceList.tsx";

/** All that shows now as text: the figures, then journeys, events, and what nobody published. */
export function ListPanel() {
  return (
    <div className="list-panel">
      <FiguresList />
      <section aria-label="Beside the figures">
        <MovesList />
        <SilenceList />
      </section>
    </div>
  );
}
