import type { MouseEvent } from "react";
import type { Dataset } from "../../model/dataset.ts";
import { figureName } from "../../model/names.ts";
import { lookOf } from "../../model/value.ts";
import { type Ref, sameRef } from "../../store/choices.ts";
import type { Measure } from "../shared/textWidth.ts";
import { type Emphasis, emphasisClass, placeKey } from "./emphasis.ts";
import { LabelText } from "./LabelText.tsx";
import { boxAt, type Line, sizeOf } from "./labels.ts";
import { MarkSymbol } from "./MarkSymbol.tsx";
import type { PlacedMark } from "./placed.ts";
import { MARK_RADIUS, placeLines } from "./placement.ts";
import type { MarkHandlersFor } from "./useMark.ts";

interface PlaceMarksProps {
  readonly marks: readonly PlacedMark[];
  readonly dataset: Dataset;
  readonly selected: Ref | null;
  readonly emphasis: Emphasis;
  readonly measure: Measure;
  readonly handlers: MarkHandlersFor;
  /** Id of the place whose mark has its list open. */
  readonly opened: string | null;
  /** Opens the list of what a mark of several places stands for. */
  readonly onOpen: (mark: PlacedMark, button: HTMLElement) => void;
}

/** The name of a mark: that of its figure as in the list, and how many more places it stands for. */
function markName(dataset: Dataset, mark: PlacedMark): string {
  const name = figureName(dataset, mark.lead.figure);
  const more = mark.items.length - 1;
  if (more === 0) return name;
  return `${name}, and ${more} more ${more === 1 ? "place" : "places"} near it`;
}

/** The label that shows only while its mark is pointed at or focused: there was no room for it otherwise. */
function RoomlessLabel({ mark, measure }: { mark: PlacedMark; measure: Measure }) {
  const { lead } = mark;
  const more: Line[] = lead.count > 1 ? [{ text: `latest of ${lead.count} figures`, style: "reading" }] : [];
  const lines = [...placeLines(lead), ...more];
  const { w, h } = sizeOf(lines, measure);
  const box = boxAt({ at: { x: 12, y: 12 }, side: "n", gap: MARK_RADIUS + 6 }, w, h);
  return (
    <span className="map-label is-roomless" style={{ left: box.x, top: box.y }}>
      <LabelText lines={lines} side="n" width={w} />
    </span>
  );
}

/** One button for each place, or for several that would cover each other. */
export function PlaceMarks(props: PlaceMarksProps) {
  const { marks, dataset, selected, emphasis, measure, handlers, opened, onOpen } = props;
  return marks.map((mark) => {
    const { lead, items, at, label } = mark;
    const ref: Ref = { kind: "figure", id: lead.figure.id };
    const isStack = items.length > 1;
    const left = Math.round(at.x - 12);
    const top = Math.round(at.y - 12);
    const keys = items.map(({ place }) => placeKey(place.id));
    const open = (event: MouseEvent): void => {
      if (event.currentTarget instanceof HTMLElement) onOpen(mark, event.currentTarget);
    };
    return (
      <button
        key={lead.place.id}
        type="button"
        className={`map-button place-mark family-${lead.family}${lead.asOf === "" ? "" : " is-older"}${emphasisClass(emphasis, keys)}`}
        style={{ transform: `translate(${left}px, ${top}px)` }}
        tabIndex={mark.isInView ? 0 : -1}
        aria-label={markName(dataset, mark)}
        aria-pressed={isStack ? undefined : sameRef(ref, selected)}
        aria-haspopup={isStack ? "dialog" : undefined}
        aria-expanded={isStack ? opened === lead.place.id : undefined}
        {...handlers(ref, isStack ? open : undefined)}
      >
        <MarkSymbol
          family={lead.family}
          look={lookOf(lead.figure.value)}
          isClosed={items.some((item) => item.isClosed)}
          isStack={isStack}
        />
        {!label && !isStack && lead.count > 1 && <span className="mark-count">{lead.count}</span>}
        {label ? (
          <span className="map-label" style={{ left: label.box.x - left, top: label.box.y - top }}>
            <LabelText lines={label.lines} side={label.side} width={label.box.w} />
          </span>
        ) : (
          <RoomlessLabel mark={mark} measure={measure} />
        )}
      </button>
    );
  });
}
