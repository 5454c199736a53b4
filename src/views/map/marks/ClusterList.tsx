import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import type { PlaceItem } from "../content/chooseContent.ts";

interface ClusterListProps {
  readonly items: readonly PlaceItem[];
  /** Where the list stands in the map's box, in pixels, and how wide and high that box is. */
  readonly at: { readonly x: number; readonly y: number };
  readonly room: { readonly w: number; readonly h: number };
  readonly onChoose: (figureId: string) => void;
  /** Takes the map so near that the places come apart. */
  readonly onZoom: () => void;
  /** Puts the focus back on the mark; the list closes when the focus has left it. */
  readonly onEscape: () => void;
  readonly onClose: () => void;
}

const WIDTH = 280;
const MOST_HEIGHT = 260;
/** Of more places than this, only so many are listed: the rest come apart on a nearer map. */
const MOST_LISTED = 60;

/** The list of what one mark of several places stands for. Esc and leaving it close it. */
export function ClusterList({ items, at, room, onChoose, onZoom, onEscape, onClose }: ClusterListProps) {
  const { map: words, record } = useWords();
  const archive = useArchive();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onEscape();
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onClose();
  };
  const width = Math.min(WIDTH, room.w - 16);
  const left = Math.max(8, Math.min(at.x + 16, room.w - width - 8));
  const isBelow = at.y < room.h / 2;
  return (
    <div
      role="dialog"
      aria-label={words.placesNear(items.length, items[0]?.place.name ?? null)}
      className="map-cluster-list"
      style={{
        left,
        width,
        maxHeight: Math.min(MOST_HEIGHT, isBelow ? room.h - at.y - 16 : at.y - 16),
        ...(isBelow ? { top: at.y + 8 } : { bottom: room.h - at.y + 8 }),
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <ul>
        {items.slice(0, MOST_LISTED).map(({ place, at, family }, i) => {
          const figure = archive.at(at);
          return (
            <li key={place.id}>
              <button ref={i === 0 ? first : null} type="button" onClick={() => onChoose(figure.id)}>
                <span className={`cluster-dot family-${family}`} aria-hidden="true" />
                {record.figure(archive, figure)}
              </button>
            </li>
          );
        })}
      </ul>
      <button className="cluster-zoom" type="button" onClick={onZoom}>
        {words.zoomOnPlaces(items.length)}
      </button>
    </div>
  );
}
