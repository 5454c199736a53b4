import { useEffect } from "react";
import { countryToldUnder, isCountry } from "../../../model/dataset.ts";
import type { Place, RecordedEvent, Route } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import { selectShown } from "../../../store/selectors.ts";
import { RecordText } from "../../shared/RecordText.tsx";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { WhenWhole } from "../apart/WhenWhole.tsx";
import { FigureRows } from "../list/FigureRows.tsx";
import { RefButton } from "../list/RefButton.tsx";
import { EvidenceBody, OpenedHeading } from "./EvidenceBody.tsx";
import { FigureEvidence } from "./FigureEvidence.tsx";

/** The title of an event, a journey or a place, as a heading. */
function Title({ children }: { children: string }) {
  return (
    <OpenedHeading className="big-title">
      <bdi>{children}</bdi>
    </OpenedHeading>
  );
}

/** An opened event. */
function EventEvidence({ event }: { event: RecordedEvent }) {
  const archive = useArchive();
  const words = useAllWords();
  const { dates, record } = words;
  return (
    <>
      <p className="kicker">{words.opened.eventKicker(words.record.eventKind(archive, event.kind))}</p>
      <Title>{event.title}</Title>
      <p className="claim">
        {record.place(archive, event.where)}
        <span className="claim-scope"> · {dates.span(event.when)}</span>
      </p>
      <EvidenceBody
        stated={event}
        kind="event"
        value={null}
        sentence={({ copied }, address) => copied.event(archive, event, address)}
      />
    </>
  );
}

/** An opened stage of a journey, with the journey's other stages. */
function RouteEvidence({ route }: { route: Route }) {
  const archive = useArchive();
  const words = useAllWords();
  const { record } = words;
  const stages = archive.routes.filter((other) => other.journey === route.journey);
  return (
    <>
      <p className="kicker">{words.opened.journeyKicker(route.status === "taken", route.title)}</p>
      <Title>{record.routeEnds(archive, route)}</Title>
      <p className="claim">{record.route(archive, route)}</p>
      {stages.length > 1 && (
        <ol className="stages">
          {stages.map((stage) => (
            <li key={stage.id}>
              <RefButton target={{ kind: "route", id: stage.id }}>{record.route(archive, stage)}</RefButton>
            </li>
          ))}
        </ol>
      )}
      <EvidenceBody
        stated={route}
        kind="route"
        value={null}
        sentence={({ copied }, address) => copied.route(archive, route, address)}
      />
    </>
  );
}

/** An opened place: what is known about it by the day shown. A country also lists its places. */
function PlaceEvidence({ place }: { place: Place }) {
  const archive = useArchive();
  const words = useAllWords();
  const { record } = words;
  const day = useApp((state) => state.day);
  const shown = useDerived(selectShown);
  const belongs = (id: string): boolean => {
    const at = archive.places.get(id);
    return (
      id === place.id ||
      Boolean(at && isCountry(place) && countryToldUnder(archive.info, at) === place.country)
    );
  };
  const { columns } = archive;
  const isHere = columns.places.map(belongs);
  const figures = shown.filter((at) => isHere[columns.place[at] ?? 0]);
  const events = archive.events.filter((event) => belongs(event.where) && (event.when.last ?? day) <= day);
  return (
    <>
      <p className="kicker">
        {words.kinds.place(place.kind)}
        {!isCountry(place) && `, ${record.country(countryToldUnder(archive.info, place))}`}
      </p>
      <Title>{place.name}</Title>
      {place.note && (
        <p className="record-note">
          <RecordText>{place.note}</RecordText>
        </p>
      )}
      {figures.length + events.length === 0 && <p className="piece-note">{words.opened.nothingAtPlace}</p>}
      <FigureRows figures={figures} />
      {events.length > 0 && (
        <ul className="place-events" aria-label={words.opened.eventsAt(place.name)}>
          {events.map((event) => (
            <li key={event.id}>
              <RefButton target={{ kind: "event", id: event.id }}>{record.event(archive, event)}</RefButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is known of a figure before its texts have come. */
function FigureLead({ at }: { at: number }) {
  const archive = useArchive();
  const figure = archive.at(at);
  const { evidence: words, dates, values, record } = useAllWords();
  return (
    <>
      <p className="kicker">
        {record.measure(archive, figure.measure)} · {words.basis(figure.basis)}
      </p>
      <OpenedHeading className="big-figure">
        <span className="big-value">{values.value(figure.value)}</span>
        {values.unitAfter(figure.value, figure.unit)}
      </OpenedHeading>
      <p className="claim">
        {record.claim(archive, figure)}
        <span className="claim-scope"> · {dates.span(figure.when)}</span>
      </p>
    </>
  );
}

/** What is known of an event, a journey or a place, and of a figure whose texts are in a file of their own. */
export function OtherEvidence({ selected }: { selected: Ref }) {
  const { apart, events, routes, places, numberOf } = useArchive();
  // The panel has the focus where this came too late to take it.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement?.matches(".evidence"))
      activeElement.querySelector("h2")?.focus({ preventScroll: true });
  }, []);
  const at = selected.kind === "figure" ? numberOf(selected.id) : undefined;
  if (at !== undefined && apart)
    return (
      <WhenWhole key={at} apart={apart} number={at} lead={<FigureLead at={at} />}>
        {() => <FigureEvidence at={at} />}
      </WhenWhole>
    );
  const event = selected.kind === "event" && events.find(({ id }) => id === selected.id);
  if (event) return <EventEvidence event={event} />;
  const route = selected.kind === "route" && routes.find(({ id }) => id === selected.id);
  if (route) return <RouteEvidence route={route} />;
  const place = places.get(selected.id);
  return place ? <PlaceEvidence place={place} /> : null;
}
