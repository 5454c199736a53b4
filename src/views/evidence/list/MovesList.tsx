import { memo } from "react";
import type { RecordedEvent, Route } from "../../../model/schema.ts";
import { selectMoves } from "../../../store/eventsAndRoutes.ts";
import { routeName } from "../../shared/lists/routeName.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useRested } from "../../shared/useRested.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { RefButton } from "./RefButton.tsx";

// Days come and go one by one: what stays in a list is not drawn again.

const RouteRow = memo(function RouteRow({ route }: { route: Route }) {
  const words = useAllWords();
  const archive = useArchive();
  return (
    <li>
      <RefButton target={{ kind: "route", id: route.id }}>{routeName(archive, words, route)}</RefButton>
    </li>
  );
});

const EventRow = memo(function EventRow({ event }: { event: RecordedEvent }) {
  const { record } = useAllWords();
  const archive = useArchive();
  return (
    <li>
      <RefButton target={{ kind: "event", id: event.id }}>{record.event(archive, event)}</RefButton>
    </li>
  );
});

/** The events and stages of journeys that show now: the twin of the map's lines and the timeline's flags. */
export function MovesList() {
  const { otherLists: words } = useAllWords();
  const { events, routes } = useRested(selectMoves);
  return (
    <>
      {routes.length > 0 && (
        <details className="moves">
          <summary>{words.count(words.journeys, routes.length)}</summary>
          <ul aria-label={words.journeys}>
            {routes.map((route) => (
              <RouteRow key={route.id} route={route} />
            ))}
          </ul>
        </details>
      )}
      {events.length > 0 && (
        <details className="moves">
          <summary>{words.count(words.events, events.length)}</summary>
          <ul aria-label={words.events}>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
