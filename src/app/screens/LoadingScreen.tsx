import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Progress } from "../../load/progress.ts";
import { useWords } from "../../views/shared/useWords.ts";
import type { LoadSubject, Words } from "../../words/en.ts";
import { PlainHeader } from "./PlainHeader.tsx";
import { PlainRecord } from "./PlainRecord.tsx";

/** A load that takes longer than this shows how far it has come. */
const PATIENCE_MS = 300;
/** A record is called late if nothing of it has come after this time. */
const LATE_MS = 3000;

/** Whether a component has been there for some time. */
function useLasted(ms: number): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return hasLasted;
}

function tellProgress(words: Words["load"], progress: Progress | null) {
  if (!progress) return { said: words.waiting, value: 0, max: null };
  const { received, total, reading } = progress;
  if (reading)
    return { said: words.reading(reading.read, reading.all), value: reading.read, max: reading.all };
  return { said: words.received(received, total), value: received, max: total };
}

interface OpeningProps {
  /** The first screen as the build has written it. */
  readonly opening: Element;
  readonly children: ReactNode;
}

/** The figure of an opening line is opened once the record has come: the page need not begin again. */
function chooseFigure(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.search || !(event instanceof MouseEvent)) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  window.history.replaceState(window.history.state, "", link.href);
  for (const other of link.closest("#opening")?.querySelectorAll("a") ?? [])
    other.toggleAttribute("aria-current", other === link);
}

/** Keeps the first screen of the built page while the record is on its way, with `children` where the map will be. */
function KeptOpening({ opening, children }: OpeningProps) {
  const map = opening.querySelector(".opening-map");
  useEffect(() => {
    opening.addEventListener("click", chooseFigure);
    return () => opening.removeEventListener("click", chooseFigure);
  }, [opening]);
  return <div ref={(host) => void host?.append(opening)}>{map && createPortal(children, map)}</div>;
}

interface LoadingScreenProps {
  readonly subject: LoadSubject;
  readonly progress: Progress | null;
  readonly opening: Element | null;
  readonly onCancel: () => void;
}

/** How far the record has come, within the first screen. A record that comes at once shows no progress. */
export function LoadingScreen({ subject, progress, opening, onCancel }: LoadingScreenProps) {
  const { load: words } = useWords();
  const isShown = useLasted(PATIENCE_MS);
  const isLate = useLasted(LATE_MS) && progress === null && subject.kind === "own";
  const { said, value, max } = tellProgress(words, progress);
  const screen = isShown && (
    <div className="screen">
      <h2>{words.loading(subject)}</h2>
      <progress aria-label={words.loading(subject)} {...(max === null ? {} : { max, value })} />
      <p>{said}</p>
      {isLate && <PlainRecord role="alert" lead={words.late} />}
      <p className="screen-actions">
        <button type="button" className="text-button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
  if (opening && subject.kind === "own") return <KeptOpening opening={opening}>{screen}</KeptOpening>;
  return (
    <>
      <PlainHeader />
      <main>{screen}</main>
    </>
  );
}
