import type { Dataset } from "../../../model/dataset.ts";
import { eventName } from "../../../model/names.ts";
import { type Ref, sameRef } from "../../../store/choices.ts";
import type { PlacedCountry, PlacedFlag } from "../layout/positioned.ts";
import { countryKey, type Emphasis, emphasisClass } from "./highlight.ts";
import { LabelText } from "./LabelText.tsx";
import type { MarkHandlersFor } from "./useMark.ts";

interface Common {
  readonly selected: Ref | null;
  readonly emphasis: Emphasis;
  readonly handlers: MarkHandlersFor;
}

/** Small grey flags at the places of the last days' events. */
export function EventFlags(props: Common & { flags: readonly PlacedFlag[]; dataset: Dataset }) {
  const { flags, dataset, selected, emphasis, handlers } = props;
  return flags.map(({ item, at }) => {
    const ref: Ref = { kind: "event", id: item.event.id };
    return (
      <button
        key={item.event.id}
        type="button"
        className={`map-button event-flag${emphasisClass(emphasis, `event ${item.event.id}`)}`}
        style={{ transform: `translate(${Math.round(at.x - 12)}px, ${Math.round(at.y - 12)}px)` }}
        aria-label={eventName(dataset, item.event)}
        aria-pressed={sameRef(ref, selected)}
        {...handlers(ref)}
      >
        <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
          <path className="flag-pole" d="M-3 7V-6" />
          <path className="flag-cloth" d="M-3-6H5L3-3 5 0H-3Z" />
        </svg>
        <span className="map-label is-roomless event-title">{item.event.title}</span>
      </button>
    );
  });
}

/** The names of the countries that have figures: each opens its country. */
export function CountryNames(props: Common & { countries: readonly PlacedCountry[] }) {
  const { countries, selected, emphasis, handlers } = props;
  return countries.map(({ item, box }) => {
    const ref: Ref = { kind: "place", id: item.place };
    const lines = [{ text: item.name.toUpperCase(), style: "caps" }] as const;
    return (
      <button
        key={item.code}
        type="button"
        className={`map-button country-name${emphasisClass(emphasis, countryKey(item.code))}`}
        style={{ transform: `translate(${Math.round(box.x)}px, ${Math.round(box.y - 4)}px)`, width: box.w }}
        aria-label={`All figures of ${item.name}`}
        aria-pressed={sameRef(ref, selected)}
        {...handlers(ref)}
      >
        <LabelText lines={lines} side="e" width={box.w} />
      </button>
    );
  });
}
