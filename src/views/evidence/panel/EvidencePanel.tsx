import { type KeyboardEvent, useRef } from "react";
import { sameRef } from "../../../store/choices.ts";
import { selectShown } from "../../../store/selectors.ts";
import type { State } from "../../../store/store.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { FigureEvidence } from "./FigureEvidence.tsx";
import { EventEvidence, PlaceEvidence, RouteEvidence } from "./OtherEvidence.tsx";
import "./evidence.css";
import { useWords } from "../../shared/useWords.ts";
import { useReturnFocus } from "./useReturnFocus.ts";

/** The record that is open, by its kind. */
function Opened() {
  const { evidence: words } = useWords();
  const dataset = useApp((state) => state.dataset);
  const selected = useApp((state) => state.selected);
  const at = useApp((state) =>
    selected?.kind === "figure" ? (state.index.figureById.get(selected.id) ?? -1) : -1,
  );
  if (!selected) {
    return <p className="panel-empty">{words.empty}</p>;
  }
  const figure = dataset.figures[at];
  if (figure) return <FigureEvidence dataset={dataset} figure={figure} at={at} />;
  const event = selected.kind === "event" && dataset.events.find(({ id }) => id === selected.id);
  if (event) return <EventEvidence dataset={dataset} event={event} />;
  const route = selected.kind === "route" && dataset.routes.find(({ id }) => id === selected.id);
  if (route) return <RouteEvidence dataset={dataset} route={route} />;
  const place = dataset.places.get(selected.id);
  return place ? <PlaceEvidence dataset={dataset} place={place} /> : null;
}

/** Where the open figure stands in the list, counted from the top, or -1. */
function selectPosition(state: State): number {
  const { selected, index } = state;
  const at = selected?.kind === "figure" ? index.figureById.get(selected.id) : undefined;
  if (at === undefined) return -1;
  const shown = selectShown(state);
  const found = shown.indexOf(at);
  return found < 0 ? -1 : shown.length - 1 - found;
}

function PreviousNext() {
  const { evidence: words } = useWords();
  const store = useStoreApi();
  const position = useApp(selectPosition);
  const count = useApp((state) => selectShown(state).length);
  if (position < 0) return null;
  const handleMove = (to: number) => {
    const state = store.getState();
    const shown = selectShown(state);
    const figure = state.dataset.figures[shown[shown.length - 1 - to] ?? -1];
    if (figure) state.select({ kind: "figure", id: figure.id });
  };
  return (
    <nav className="previous-next" aria-label={words.figuresInList}>
      <button
        type="button"
        aria-label={words.previousFigure}
        disabled={position === 0}
        onClick={() => handleMove(position - 1)}
      >
        ‹
      </button>
      <span>{words.position(position + 1, count)}</span>
      <button
        type="button"
        aria-label={words.nextFigure}
        disabled={position === count - 1}
        onClick={() => handleMove(position + 1)}
      >
        ›
      </button>
    </nav>
  );
}

/** The evidence for what is selected. On a phone what the reader has opened lies over the page as a sheet. */
export function EvidencePanel() {
  const { evidence: words } = useWords();
  const panel = useRef<HTMLElement>(null);
  const selected = useApp((state) => state.selected);
  const select = useApp((state) => state.select);
  const isOpening = useApp((state) => sameRef(state.selected, state.defaults.selected));
  const returnFocus = useReturnFocus(panel, selected);
  const handleClose = () => {
    select(null);
    returnFocus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && selected) handleClose();
  };
  return (
    <section
      aria-label={words.name}
      ref={panel}
      className={`evidence${selected && !isOpening ? " is-sheet" : ""}`}
      onKeyDown={handleKeyDown}
    >
      {selected && (
        <div className="evidence-bar">
          <PreviousNext />
          <button type="button" className="close" aria-label={words.close} onClick={handleClose}>
            ×
          </button>
        </div>
      )}
      <Opened />
    </section>
  );
}
