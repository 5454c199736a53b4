import { type KeyboardEvent, memo, type RefCallback, useMemo } from "react";
import type { Archive } from "../../../load/archive.ts";
import type { Day } from "../../../model/time/day.ts";
import { selectShown } from "../../../store/selectors.ts";
import { firstShown } from "../../../store/span.ts";
import type { Words } from "../../../words/en.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { keyTarget } from "../../shared/input/sliderKeys.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import { useWords } from "../../shared/useWords.ts";
import { type AxisLabel, axisLabels, hourMarks, touches } from "./axisLayout.ts";
import { type DayScale, hasHours, middleOf, textWidth } from "./dayScale.ts";
import { edgesOf } from "./spanGrab.ts";
import { useSlide } from "./useSlide.ts";
import type { VisibleDays } from "./useVisibleDays.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

const spanTrack = partFile(() => import("./SpanTrack.tsx"), "SpanTrack");

const PILL_PADDING = 10;
/** How far the pill may reach beyond the ends of the axis, in pixels: less than the margin of the page. */
const PILL_OVERHANG = 14;
const WEEK = 7;

/** The pill of a day: its text, its middle, and half of its width. It is not cut at the ends of the axis. */
function pillAt(archive: Archive, dates: Words["dates"], scale: DayScale, day: Day) {
  const text = dates.short(day, archive);
  const reach = textWidth(scale, text) / 2 + PILL_PADDING;
  const most = scale.width + PILL_OVERHANG - reach;
  return { text, reach, x: Math.max(reach - PILL_OVERHANG, Math.min(most, middleOf(scale, day))) };
}

/** A date on the axis, which makes way for the pill. */
function Label({ label, scale }: { label: AxisLabel; scale: DayScale }) {
  const { dates } = useWords();
  const archive = useArchive();
  const isCovered = useApp((state) => touches(label, archive.memo(pillAt, dates, scale, state.day)));
  return isCovered ? null : (
    <text x={label.x} y={20}>
      {label.text}
    </text>
  );
}

/** The slider `Day`: a pill on the reader's day, moved by arrow, Page, Home and End keys, or dragged. */
function DaySlider({ scale }: { scale: DayScale }) {
  const { timeline: words, dates } = useWords();
  const store = useStoreApi();
  const archive = useArchive();
  const { firstDay, lastDay } = archive;
  const day = useApp((state) => state.day);
  const count = useDerived((archive, state) => selectShown(archive, state).length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = keyTarget(event, day, { least: firstDay, most: lastDay, page: WEEK, down: -1 });
    if (target === null) return;
    event.preventDefault();
    store.getState().setDay(target, "step");
  };
  const { text, x } = archive.memo(pillAt, dates, scale, day);
  const slide = useSlide(day);
  return (
    <div
      className="day-pill"
      ref={slide}
      role="slider"
      tabIndex={0}
      aria-label={words.day}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={lastDay - firstDay}
      aria-valuenow={day - firstDay}
      aria-valuetext={words.dayValue(day, count)}
      style={{ transform: `translateX(${x}px) translateX(-50%)` }}
      onKeyDown={onKeyDown}
    >
      {text}
    </div>
  );
}

/** The axis: dates as people write them, the pill of the reader's day among them, and in span mode the span under them. */
export const Axis = memo(function Axis({
  scale,
  scrub,
  days,
}: {
  scale: DayScale;
  scrub: RefCallback<HTMLElement>;
  days: VisibleDays;
}) {
  const archive = useArchive();
  const { dates } = useWords();
  const labels = useMemo(() => {
    const days = axisLabels(scale, archive, dates);
    const isFree = (hour: AxisLabel): boolean => !days.some((day) => touches(day, hour));
    return [...days, ...hourMarks(scale, dates).filter(isFree)];
  }, [scale, archive, dates]);
  const isSpan = useApp((state) => state.mode === "span");
  const isCompact = useMedia(COMPACT_PAGE);
  return (
    <div className="axis" data-span={isSpan || undefined} ref={scrub}>
      {!isCompact && <ZoomButtons days={days} />}
      <svg className="axis-labels" width={scale.width} height={30} aria-hidden="true">
        {labels.map((label) => (
          <Label key={`${label.day} ${label.text}`} label={label} scale={scale} />
        ))}
      </svg>
      <DaySlider scale={scale} />
      {isSpan && <LazyPart part="timeline" file={spanTrack} props={{ scale }} />}
    </div>
  );
});

/** The days that are shown, where they are not all until the reader's, or the reader's where hours show: a band through all lanes. */
export function ShownBand({ scale }: { scale: DayScale }) {
  const from = useDerived(firstShown);
  const to = useApp((state) => state.day);
  const isSoFar = useApp((state) => state.mode === "so-far");
  // Where hours show, the reader's day is its whole column: a rule would name an hour of it.
  const hasOwn = hasHours(scale) && scale.first < scale.last;
  const edges = isSoFar ? (hasOwn ? edgesOf(scale, [to, to]) : null) : edgesOf(scale, [from, to]);
  if (!edges) return null;
  const { x0, x1 } = edges;
  return <div className="shown-band" style={{ transform: `translateX(${x0}px)`, width: x1 - x0 }} />;
}

/** The rule of the reader's day, cut through all lanes; gone while the day is not among those drawn, or shows its hours. */
export function DayRule({ scale }: { scale: DayScale }) {
  const day = useApp((state) => state.day);
  const slide = useSlide(day);
  if (day < scale.first || day > scale.last || hasHours(scale)) return null;
  return (
    <div className="day-rule" ref={slide} style={{ transform: `translateX(${middleOf(scale, day)}px)` }} />
  );
}
