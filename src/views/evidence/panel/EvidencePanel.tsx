import { type KeyboardEvent, useRef } from "react";
import type { Archive } from "../../../load/archive.ts";
import { sameRef } from "../../../store/choices.ts";
import { selectShown } from "../../../store/selectors.ts";
import type { State } from "../../../store/store.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { FigureEvidence } from "./FigureEvidence.tsx";
import "../styles/panel.css";
import "../styles/asides.css";
import "../styles/list.css";
import { useWords } from "../../shared/useWords.ts";
import { useReturnFocus } from "./useReturnFocus.ts";

const otherEvidence = partFile(() => import("./OtherEvidence.tsx"), "OtherEvidence");

/** The record that is open, by its kind. */
function Opened() {
  const { evidence: words } = useWords();
  const archive = useArchive();
  const selected = useApp((state) => state.selected);
  if (!selected) {
    return (
      <>
        <h2 className="visually-hidden">{words.name}</h2>
        <p className="panel-empty">{words.empty}</p>
      </>
    );
  }
  const at = selected.kind === "figure" ? archive.numberOf(selected.id) : undefined;
  if (at !== undefined && !archive.apart) return <FigureEvidence at={at} />;
  return <LazyPart part="evidence" file={otherEvidence} props={{ selected }} />;
}

/** The position of the open figure in the list, from the top, or -1. */
function selectPosition(archive: Archive, state: State): number {
  const { selected } = state;
  const at = selected?.kind === "figure" ? archive.numberOf(selected.id) : undefined;
  if (at === undefined) return -1;
  const shown = selectShown(archive, state);
  const found = shown.indexOf(at);
  return found < 0 ? -1 : shown.length - 1 - found;
}

function PreviousNext() {
  const { evidence: words } = useWords();
  const store = useStoreApi();
  const archive = useArchive();
  const position = useDerived(selectPosition);
  const count = useDerived((own, state) => selectShown(own, state).length);
  if (position < 0) return null;
  const handleMove = (to: number) => {
    const state = store.getState();
    const shown = selectShown(archive, state);
    const at = shown[shown.length - 1 - to];
    if (at !== undefined) state.select({ kind: "figure", id: archive.at(at).id });
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

/** The evidence for what is selected. */
export function EvidencePanel() {
  const { evidence: words } = useWords();
  const panel = useRef<HTMLElement>(null);
  const selected = useApp((state) => state.selected);
  const select = useApp((state) => state.select);
  const isOpening = useApp((state) => sameRef(state.selected, state.defaults.selected));
  const returnFocus = useReturnFocus(panel, selected, isOpening);
  const handleClose = () => {
    select(null);
    returnFocus();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && selected) handleClose();
  };
  return (
    <section aria-label={words.name} ref={panel} className="evidence" tabIndex={-1} onKeyDown={handleKeyDown}>
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
