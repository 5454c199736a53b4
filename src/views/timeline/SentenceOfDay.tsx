import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { composeDay, sentenceText } from "../../model/daySentence.ts";
import { useApp } from "../shared/useApp.ts";
import { DaySentence } from "./DaySentence.tsx";
import { useReadings } from "./useReadings.ts";

/** A change of day is spoken once the reader has stayed on it for so long, in milliseconds. */
const SETTLED_MS = 400;
/** In a narrower box, in pixels, less is said. */
const SHORT_UNDER = 820;

/** What is to be spoken: nothing at first and while the days run, then the sentence the reader has come to. */
function useSettled(text: string, isRunning: boolean): string {
  const [settled, setSettled] = useState("");
  const opening = useRef(text);
  useEffect(() => {
    if (isRunning || text === opening.current) return;
    const timer = window.setTimeout(() => {
      opening.current = "";
      setSettled(text);
    }, SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [text, isRunning]);
  return settled;
}

/** The sentence of the reader's day. It keeps the height it once had, so that what is below does not jump as days go by. */
export function SentenceOfDay({ width }: { width: number }) {
  const detail = width < SHORT_UNDER ? "short" : "full";
  const dataset = useApp((state) => state.dataset);
  const readings = useReadings();
  const isPlaying = useApp((state) => state.isPlaying);
  const select = useApp((state) => state.select);
  const setHovered = useApp((state) => state.setHovered);
  const segments = useMemo(() => composeDay(dataset, readings, detail), [dataset, readings, detail]);
  const actions = useMemo(() => ({ onSelect: select, onHover: setHovered }), [select, setHovered]);
  const spoken = useSettled(sentenceText(segments), isPlaying);
  const box = useRef<HTMLDivElement>(null);
  const held = useRef({ width: 0, height: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured after every new sentence
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (held.current.width !== width) {
      held.current = { width, height: 0 };
      element.style.minHeight = "";
    }
    const height = element.offsetHeight;
    if (height <= held.current.height) return;
    held.current.height = height;
    element.style.minHeight = `${height}px`;
  }, [segments, width]);
  return (
    <div className="timeline-sentence" ref={box}>
      <DaySentence segments={segments} actions={actions} />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
