import { type RefCallback, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Segment, segmentText } from "../../../words/segment.ts";
import { pointAt } from "../../shared/input/pointing.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import { useSize } from "../../shared/useSize.ts";
import { useWords } from "../../shared/useWords.ts";
import { DaySentence, type SentenceActions } from "./DaySentence.tsx";
import { fitSentence } from "./fitSentence.ts";
import "./sentence.css";
import { useReadings } from "./useReadings.ts";

/** Lines break at words, about this many letters before their end. */
const RAGGED = 8;

/** A change of day is spoken once the reader has stayed on it for so long, in milliseconds. */
const SETTLED_MS = 400;
/** How many lines the sentence has, also in sentence.css and, on a small page, in sheet.css. */
const LINES = 2;
const COMPACT_LINES = 3;

/** What was spoken is gone again after so long, in milliseconds: who reads on from the sentence would hear it twice. */
const SPOKEN_MS = 5000;
/** Fields that say their date themselves. */
const SAYS_DATE = '[role="slider"], [type="date"]';

/**
 * What is to be spoken: the sentence, once the reader has stayed for a moment where `place` says; nothing at first, while the days run, and
 * where only the words change. Where the focus is on a field that says the date, its first segment, the date, is left out.
 */
function useSpoken(place: string, segments: readonly Segment[], isRunning: boolean): string {
  const [spoken, setSpoken] = useState("");
  const last = useRef(place);
  const latest = useRef(segments);
  useEffect(() => {
    latest.current = segments;
  });
  useEffect(() => {
    if (isRunning || place === last.current) return;
    const timer = window.setTimeout(() => {
      last.current = place;
      const isDateSaid = document.activeElement?.matches(SAYS_DATE) === true;
      setSpoken(segmentText(latest.current.slice(isDateSaid ? 1 : 0)));
    }, SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [place, isRunning]);
  useEffect(() => {
    if (spoken === "") return;
    const timer = window.setTimeout(() => setSpoken(""), SPOKEN_MS);
    return () => window.clearTimeout(timer);
  }, [spoken]);
  return spoken;
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
    const style = box.current && width > 0 ? getComputedStyle(box.current) : null;
    const [size = 0, start = 0, end = 0] = style
      ? [style.fontSize, style.paddingLeft, style.paddingRight].map(Number.parseFloat)
      : [];
    return size > 0 ? (width - start - end) / (size * letterEms) : Number.POSITIVE_INFINITY;
  }, [width, letterEms]);
  return [ref, letters];
}

/** The sentence of the reader's day: as much of it as a few lines hold, so that what is below does not move as days go by. */
export function SentenceOfDay() {
  const [ref, letters] = useLineLength();
  const lines = useMedia(COMPACT_PAGE) ? COMPACT_LINES : LINES;
  const most = Math.floor(letters * lines - RAGGED * (lines - 1));
  const archive = useArchive();
  const { sentence } = useWords();
  const readings = useReadings();
  const isPlaying = useApp((state) => state.isPlaying);
  const store = useStoreApi();
  const segments = useMemo(
    () => fitSentence(archive, readings, most, (plan) => sentence.day(archive, plan)),
    [sentence, archive, readings, most],
  );
  const actions = useMemo<SentenceActions>(
    () => ({ choose: store.getState().select, pointing: (ref) => pointAt(store, ref) }),
    [store],
  );
  const place = useApp(({ day, clock, mode, span }) => [day, clock, mode, span].join(" "));
  const spoken = useSpoken(place, segments, isPlaying);
  return (
    <div className="day-box" ref={ref}>
      <DaySentence segments={segments} actions={actions} />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
