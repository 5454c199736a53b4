import { countryName, countryToldUnder, type Dataset, isCountry } from "../../../model/dataset.ts";
import { eventName, placeName, routeName, spanOf } from "../../../model/names.ts";
import type { Place, RecordedEvent, Route } from "../../../model/schema.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { selectShown } from "../../../store/selectors.ts";
import { useApp } from "../../shared/useApp.ts";
import { useWords } from "../../shared/useWords.ts";
import { FigureRows } from "../list/FigureRows.tsx";
import { RefButton } from "../list/RefButton.tsx";
import { CopyActions } from "./CopyActions.tsx";
import { EvidenceBody } from "./EvidenceBody.tsx";

/** An event, opened. */
export function EventEvidence({ dataset, event }: { dataset: Dataset; event: RecordedEvent }) {
  const words = useWords();
  return (
    <>
      <p className="kicker">{words.evidence.eventKicker(words.kinds.event(event.kind))}</p>
      <h2 className="big-title" tabIndex={-1}>
        {event.title}
      </h2>
      <p className="claim">
        {placeName(dataset, event.where)}
        <span className="claim-scope"> · {formatSpan(spanOf(event.when))}</span>
      </p>
      <EvidenceBody dataset={dataset} stated={event} value={null} />
      <CopyActions sentence={`${eventName(dataset, event)}.`} target={{ kind: "event", id: event.id }} />
    </>
  );
}

/** A stage of a journey, opened, with the journey's other stages. */
export function RouteEvidence({ dataset, route }: { dataset: Dataset; route: Route }) {
  const words = useWords();
  const stages = dataset.routes.filter((other) => other.journey === route.journey);
  return (
    <>
      <p className="kicker">{words.evidence.journeyKicker(route.status === "taken", route.title)}</p>
      <h2 className="big-title" tabIndex={-1}>
        {placeName(dataset, route.from)} to {placeName(dataset, route.to)}
      </h2>
      <p className="claim">{routeName(dataset, route)}</p>
      {stages.length > 1 && (
        <ol className="stages">
          {stages.map((stage) => (
            <li key={stage.id}>
              <RefButton target={{ kind: "route", id: stage.id }}>{routeName(dataset, stage)}</RefButton>
            </li>
          ))}
        </ol>
      )}
      <EvidenceBody dataset={dataset} stated={route} value={null} />
      <CopyActions sentence={`${routeName(dataset, route)}.`} target={{ kind: "route", id: route.id }} />
    </>
  );
}

/** A place, opened: what is known of it by the day shown. A country lists all that is told under it. */
export function PlaceEvidence({ dataset, place }: { dataset: Dataset; place: Place }) {
  const words = useWords();
  const day = useApp((state) => state.day);
  const shown = useApp(selectShown);
  const belongs = (id: string): boolean => {
    const at = dataset.places.get(id);
    return id === place.id || Boolean(at && isCountry(place) && countryToldUnder(at) === place.country);
  };
  const index = useApp((state) => state.index);
  const isHere = index.places.map(belongs);
  const figures = shown.filter((at) => isHere[index.place[at] ?? 0]);
  const events = dataset.events.filter(
    (event) => belongs(event.where) && (spanOf(event.when).last ?? day) <= day,
  );
  return (
    <>
      <p className="kicker">
        {words.kinds.place(place.kind)}
        {!isCountry(place) && `, ${countryName(countryToldUnder(place))}`}
      </p>
      <h2 className="big-title" tabIndex={-1}>
        {place.name}
      </h2>
      {place.note && <p className="record-note">{place.note}</p>}
      {figures.length + events.length === 0 && <p className="piece-note">{words.evidence.nothingAtPlace}</p>}
      <FigureRows dataset={dataset} figures={figures} />
      {events.length > 0 && (
        <ul className="place-events" aria-label={words.evidence.eventsAt(place.name)}>
          {events.map((event) => (
            <li key={event.id}>
              <RefButton target={{ kind: "event", id: event.id }}>{eventName(dataset, event)}</RefButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
