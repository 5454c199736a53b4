import { memo } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { eventKey } from "../keys/stops.ts";
import type { PositionedFlag } from "../layout/positioned.ts";
import { type Highlight, highlightClass } from "./highlight.ts";
import { FLAG } from "./shapes/glyphs.ts";
import type { MarkHandlersFor } from "./useMark.ts";

interface EventFlagsProps {
  readonly flags: readonly PositionedFlag[];
  readonly selected: Ref | null;
  /** The key of the mark that the Tab key goes to. */
  readonly stop: string | undefined;
  readonly highlight: Highlight;
  readonly handlers: MarkHandlersFor;
}

/** Small grey flags at the places of the last days' events. */
export const EventFlags = memo(function EventFlags({
  flags,
  selected,
  stop,
  highlight,
  handlers,
}: EventFlagsProps) {
  const { record } = useWords();
  const archive = useArchive();
  return flags.map(({ item, at }) => {
    const key = eventKey(item.event.id);
    const ref: Ref = { kind: "event", id: item.event.id };
    return (
      <button
        key={item.event.id}
        type="button"
        className={`map-button event-flag${highlightClass(highlight, key)}`}
        style={{ left: Math.round(at.x - 12), top: Math.round(at.y - 12) }}
        tabIndex={stop === key ? 0 : -1}
        data-mark={key}
        aria-label={record.event(archive, item.event)}
        aria-pressed={sameRef(ref, selected)}
        {...handlers(ref)}
      >
        <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
          <path className="flag-pole" d={FLAG.pole} />
          <path className="flag-cloth" d={FLAG.cloth} />
        </svg>
        <span className="map-label is-roomless event-title">{item.event.title}</span>
      </button>
    );
  });
});
