import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type DayReadings, DETAILS, planDay } from "../../../model/dayPlan.ts";
import { type Segment, segmentText } from "../../../words/segment.ts";
import { pointAt } from "../../shared/input/pointing.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import { useSize } from "../../shared/useSize.ts";
import { useWords } from "../../shared/useWords.ts";
import { DaySentence, type SentenceActions } from "./DaySentence.tsx";
import "./sentence.css";
import { useReadings } from "./useReadings.ts";

/** A change of day is spoken once the reader has stayed on it for so long, in milliseconds. */
const SETTLED_MS = 400;
/** How many lines the sentence has, also in sentence.css. */
const LINES = 2;
const COMPACT_LINES = 3;

/**
 * What is to be spoken: nothing at first, while the days run, and where the same is only said at another length, as when the window
 * is turned; else the sentence the reader has come to.
 */
function useSettled(readings: DayReadings, text: string, isRunning: boolean): string {
  const [settled, setSettled] = useState("");
  const spoken = useRef(readings);
  useEffect(() => {
    if (isRunning || readings === spoken.current) return;
    const timer = window.setTimeout(() => {
      spoken.current = readings;
      setSettled(text);
    }, SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [readings, text, isRunning]);
  return settled;
}

/** How many letters a line of an element has room for, about; without limit before its width is known. */
function useLineLength(): [ref: RefCallback<HTMLElement>, letters: number] {
  const { letterEms } = useWords().language;
  const [sizeRef, { width }] = useSize();
  const box = useRef<HTMLElement>(null);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      box.current = element;
      return sizeRef(element);
    },
    [sizeRef],
  );
  const letters = useMemo(() => {
    const size = box.current && width > 0 ? Number.parseFloat(getComputedStyle(box.current).fontSize) : 0;
    return size > 0 ? width / (size * letterEms) : Number.POSITIVE_INFINITY;
  }, [width, letterEms]);
  return [ref, letters];
}

/** The sentence of the reader's day: as much of it as a few lines hold, so that what is below does not move as days go by. */
export function SentenceOfDay() {
  const [ref, letters] = useLineLength();
  const most = letters * (useMedia(COMPACT_PAGE) ? COMPACT_LINES : LINES);
  const archive = useArchive();
  const { sentence } = useWords();
  const readings = useReadings();
  const isPlaying = useApp((state) => state.isPlaying);
  const store = useStoreApi();
  const segments = useMemo(() => {
    let said: readonly Segment[] = [];
    for (const detail of DETAILS) {
      said = sentence.day(archive, planDay(archive, readings, detail));
      if (segmentText(said).length <= most) break;
    }
    return said;
  }, [sentence, archive, readings, most]);
  const actions = useMemo<SentenceActions>(
    () => ({ choose: store.getState().select, pointing: (ref) => pointAt(store, ref) }),
    [store],
  );
  const spoken = useSettled(readings, segmentText(segments), isPlaying);
  return (
    <div className="day-box" ref={ref}>
      <DaySentence segments={segments} actions={actions} />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
