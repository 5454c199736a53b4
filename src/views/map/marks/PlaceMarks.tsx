import { type CSSProperties, type MouseEvent, memo } from "react";
import type { Archive } from "../../../load/archive.ts";
import { lookOf } from "../../../model/value.ts";
import { type Ref, sameRef } from "../../../store/choices.ts";
import type { Words } from "../../../words/en.ts";
import type { Measure } from "../../shared/textWidth.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { boxAt, type Line, sizeOf } from "../geometry/labels.ts";
import { placeKey } from "../keys/stops.ts";
import type { PositionedMark } from "../layout/positioned.ts";
import { labelLines, MARK_RADIUS } from "../layout/positionOnMap.ts";
import { type Highlight, placesClass } from "./highlight.ts";
import { LabelText } from "./LabelText.tsx";
import { MarkSymbol } from "./MarkSymbol.tsx";
import type { MarkHandlersFor } from "./useMark.ts";

interface Common {
  readonly measure: Measure;
  readonly handlers: MarkHandlersFor;
  /** Opens the list of what a mark of several places stands for. */
  readonly onOpen: (mark: PositionedMark, button: HTMLElement) => void;
}

interface PlaceMarksProps extends Common {
  readonly marks: readonly PositionedMark[];
  readonly selected: Ref | null;
  /** The key of the mark that the Tab key goes to. */
  readonly stop: string | undefined;
  readonly highlight: Highlight;
  /** Id of the place whose mark has its list open. */
  readonly opened: string | null;
}

interface PlaceMarkProps extends Common {
  readonly mark: PositionedMark;
  /** Class names that say whether it is pointed at or selected. */
  readonly highlight: string;
  readonly isSelected: boolean;
  readonly isOpened: boolean;
  readonly isStop: boolean;
}

/** The name of a mark: that of its figure as in the list, and all else that it shows. */
function markName({ map: words, record }: Words, archive: Archive, mark: PositionedMark): string {
  const { reading, items } = mark;
  return words.mark(words.figure(archive, reading.figure), {
    places: items.length,
    closed: items.filter(({ isClosed }) => isClosed).map(({ place }) => record.place(archive, place.id)),
  });
}

/** The label of a mark that is pointed at or focused, and for whose own there was no room. */
function RoomlessLabel({ mark, measure }: { mark: PositionedMark; measure: Measure }) {
  const { map: words } = useWords();
  const { lead, reading } = mark;
  const more: Line[] = lead.count > 1 ? [{ text: words.latestOf(lead.count), style: "reading" }] : [];
  const lines = [...labelLines(lead, reading, measure), ...more];
  const { w, h } = sizeOf(lines, measure);
  const box = boxAt({ at: { x: 12, y: 12 }, side: mark.side, gap: MARK_RADIUS + 6 }, w, h);
  return (
    <span className="map-label is-roomless" style={{ left: box.x, top: box.y }}>
      <LabelText lines={lines} side={mark.side} width={w} />
    </span>
  );
}

const PlaceMark = memo(function PlaceMark({
  mark,
  measure,
  highlight,
  isSelected,
  isOpened,
  isStop,
  handlers,
  onOpen,
}: PlaceMarkProps) {
  const words = useWords();
  const archive = useArchive();
  const { lead, reading, items, at, hand, label } = mark;
  const ref: Ref = { kind: "figure", id: reading.figure.id };
  const isStack = items.length > 1;
  const left = Math.round(hand.x - 12);
  const top = Math.round(hand.y - 12);
  const style: CSSProperties & Record<"--aside", string> = {
    left,
    top,
    "--aside": `${at.x - hand.x}px ${at.y - hand.y}px`,
  };
  const open = (event: MouseEvent): void => {
    if (event.currentTarget instanceof HTMLElement) onOpen(mark, event.currentTarget);
  };
  return (
    <button
      type="button"
      className={`map-button place-mark family-${lead.family}${reading.isOlder ? " is-older" : ""}${highlight}`}
      style={style}
      tabIndex={isStop ? 0 : -1}
      data-mark={placeKey(lead.place.id)}
      aria-label={markName(words, archive, mark)}
      aria-description={lead.count > 1 ? words.map.latestOf(lead.count) : undefined}
      aria-pressed={isStack ? undefined : isSelected}
      aria-haspopup={isStack ? "dialog" : undefined}
      aria-expanded={isStack ? isOpened : undefined}
      {...handlers(ref, isStack ? open : undefined)}
    >
      <MarkSymbol
        family={lead.family}
        look={lookOf(reading.figure.value)}
        isClosed={items.some((item) => item.isClosed)}
        isStack={isStack}
      />
      {label && (
        <span className="map-label" style={{ left: label.box.x - left, top: label.box.y - top }}>
          <LabelText lines={label.lines} side={label.side} width={label.box.w} />
        </span>
      )}
      {!label && highlight !== "" && <RoomlessLabel mark={mark} measure={measure} />}
    </button>
  );
});

/** One button for each place, or for several that would cover each other. */
export const PlaceMarks = memo(function PlaceMarks({
  marks,
  selected,
  stop,
  highlight,
  opened,
  ...common
}: PlaceMarksProps) {
  return marks.map((mark) => (
    <PlaceMark
      key={mark.lead.place.id}
      mark={mark}
      highlight={placesClass(highlight, mark.items)}
      isSelected={sameRef({ kind: "figure", id: mark.reading.figure.id }, selected)}
      isOpened={opened === mark.lead.place.id}
      isStop={stop === placeKey(mark.lead.place.id)}
      {...common}
    />
  ));
});
