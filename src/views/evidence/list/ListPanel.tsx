import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { FiguresList } from "./FiguresList.tsx";

const otherLists = partFile(() => import("./OtherLists.tsx"), "OtherLists");

/** All that shows now as text: the figures, then journeys, events, and what nobody published. */
export function ListPanel() {
  return (
    <div className="list-panel">
      <FiguresList />
      <LazyPart part="list" file={otherLists} props={{}} />
    </div>
  );
}
