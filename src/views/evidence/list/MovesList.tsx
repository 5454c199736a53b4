import { selectMoves } from "../../../store/eventsAndRoutes.ts";
import { routeName } from "../../shared/lists/routeName.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useRested } from "../../shared/useRested.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { RefButton } from "./RefButton.tsx";

/** The events and stages of journeys that show now: the twin of the map's lines and the timeline's flags. */
export function MovesList() {
  const all = useAllWords();
  const { otherLists: words, record } = all;
  const archive = useArchive();
  const { events, routes } = useRested(selectMoves);
  return (
    <>
      {routes.length > 0 && (
        <details className="moves">
          <summary>{words.count(words.journeys, routes.length)}</summary>
          <ul aria-label={words.journeys}>
            {routes.map((route) => (
              <li key={route.id}>
                <RefButton target={{ kind: "route", id: route.id }}>
                  {routeName(archive, all, route)}
                </RefButton>
              </li>
            ))}
          </ul>
        </details>
      )}
      {events.length > 0 && (
        <details className="moves">
          <summary>{words.count(words.events, events.length)}</summary>
          <ul aria-label={words.events}>
            {events.map((event) => (
              <li key={event.id}>
                <RefButton target={{ kind: "event", id: event.id }}>{record.event(archive, event)}</RefButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
