import { useEffect, useMemo, useRef, useState } from "react";
import { planDay } from "../../../model/dayPlan.ts";
import { segmentText } from "../../../words/segment.ts";
import { pointAt } from "../../shared/input/pointing.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { DaySentence, type SentenceActions } from "./DaySentence.tsx";
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
  const archive = useArchive();
  const { sentence } = useWords();
  const readings = useReadings();
  const isPlaying = useApp((state) => state.isPlaying);
  const store = useStoreApi();
  const segments = useMemo(
    () => sentence.day(archive, planDay(archive, readings, detail)),
    [sentence, archive, readings, detail],
  );
  const actions = useMemo<SentenceActions>(
    () => ({ onSelect: store.getState().select, pointing: (ref) => pointAt(store, ref) }),
    [store],
  );
  const spoken = useSettled(segmentText(segments), isPlaying);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width needs another height
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.minHeight = "";
    // The observer tells the height once it is known: to ask for it would lay out the whole page a second time each day.
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize;
      if (height !== undefined) element.style.minHeight = `${height}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  return (
    <div className="timeline-sentence" ref={box}>
      <DaySentence segments={segments} actions={actions} />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
