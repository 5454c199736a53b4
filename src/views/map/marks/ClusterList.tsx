import type { MouseEvent } from "react";
import { hidePopover } from "../../shared/popover/nativePopover.ts";
import { Popover } from "../../shared/popover/Popover.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import type { PlaceItem } from "../content/chooseContent.ts";

interface ClusterListProps {
  readonly items: readonly PlaceItem[];
  /** The mark's button. */
  readonly anchor: Element;
  readonly onChoose: (figureId: string) => void;
  /** Takes the map so near that the places come apart. */
  readonly onZoom: () => void;
  readonly onClose: () => void;
}

/** The most places that are listed: the rest come apart on a nearer map. */
const MOST_LISTED = 60;

/** The list of what one mark of several places stands for. */
export function ClusterList({ items, anchor, onChoose, onZoom, onClose }: ClusterListProps) {
  const { mapParts: words, record } = useAllWords();
  const archive = useArchive();
  const choose = ({ currentTarget }: MouseEvent<HTMLElement>, id: string): void => {
    hidePopover(currentTarget.closest("[popover]"));
    onChoose(id);
  };
  const name = words.placesNear(items.length, items[0] ? record.place(archive, items[0].place.id) : null);
  return (
    <Popover anchor={anchor} name={name} onClose={onClose}>
      <ul className="cluster-list">
        {items.slice(0, MOST_LISTED).map(({ place, at, family }) => {
          const figure = archive.at(at);
          return (
            <li key={place.id}>
              <button type="button" onClick={(event) => choose(event, figure.id)}>
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
    </Popover>
  );
}
