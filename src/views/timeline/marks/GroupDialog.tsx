import { useEffect, useRef, useState } from "react";
import type { Index } from "../../../load/columns.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { eventName, figureName } from "../../../model/names.ts";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { useApp } from "../../shared/useApp.ts";

/** A small list, or a short text, that opens at a mark. */
export interface FloatingBox {
  readonly anchor: Element;
  readonly title: string;
  readonly refs: readonly Ref[];
  readonly text: string | null;
}

const WIDTH = 300;
const MOST_HEIGHT = 280;
/** Rows are added in steps of this many. */
const STEP = 100;

function nameOf(dataset: Dataset, index: Index, { kind, id }: Ref): string {
  if (kind === "event") {
    const event = dataset.events.find((candidate) => candidate.id === id);
    return event ? eventName(dataset, event) : id;
  }
  const figure = dataset.figures[index.figureById.get(id) ?? -1];
  return figure ? figureName(dataset, figure) : id;
}

function ListItem({ target, close }: { target: Ref; close: (returnsFocus: boolean) => void }) {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const select = useApp((state) => state.select);
  const setHovered = useApp((state) => state.setHovered);
  const isSelected = useApp((state) => sameRef(state.selected, target));
  const open = (): void => {
    close(true);
    select(target);
  };
  return (
    <li>
      <button
        type="button"
        aria-current={isSelected || undefined}
        onClick={open}
        onPointerEnter={() => setHovered(target)}
        onPointerLeave={() => setHovered(null)}
        onFocus={() => setHovered(target)}
        onBlur={() => setHovered(null)}
      >
        {nameOf(dataset, index, target)}
      </button>
    </li>
  );
}

/** The list itself: it takes focus, and closes with Escape, with a choice, or when focus or the pointer goes elsewhere. */
export function ListBox({ box, close }: { box: FloatingBox; close: (returnsFocus: boolean) => void }) {
  const element = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close(false);
    };
    const onScroll = (event: Event): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    window.addEventListener("scroll", onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      window.removeEventListener("scroll", onScroll, { capture: true });
    };
  }, [close]);
  const anchor = box.anchor.getBoundingClientRect();
  const left = Math.max(8, Math.min(window.innerWidth - WIDTH - 8, anchor.left - 8));
  const hasRoomBelow = anchor.bottom + MOST_HEIGHT < window.innerHeight;
  const place = hasRoomBelow
    ? { top: anchor.bottom + 6 }
    : { bottom: Math.max(8, window.innerHeight - anchor.top + 6) };
  return (
    <div
      className="mark-list"
      role="dialog"
      aria-label={box.title}
      tabIndex={-1}
      ref={element}
      style={{ left, ...place, width: WIDTH, maxHeight: MOST_HEIGHT }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close(true);
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close(false);
      }}
    >
      <p className="mark-list-title">{box.title}</p>
      {box.text !== null && <p>{box.text}</p>}
      <ul>
        {box.refs.slice(0, limit).map((ref) => (
          <ListItem key={`${ref.kind} ${ref.id}`} target={ref} close={close} />
        ))}
      </ul>
      {box.refs.length > limit && (
        <button type="button" className="mark-list-more" onClick={() => setLimit(limit + STEP)}>
          {box.refs.length - limit} more
        </button>
      )}
    </div>
  );
}
