import { type KeyboardEvent, useId, useMemo } from "react";
import type { Day } from "../../../model/time/day.ts";
import { spanBetween } from "../../../model/time/edtf.ts";
import { selectMatching } from "../../../store/selectors.ts";
import type { WindowPoint } from "../../shared/input/pointerDrag.ts";
import { keyTarget } from "../../shared/input/sliderKeys.ts";
import { usePointerDrag } from "../../shared/input/usePointerDrag.ts";
import { useApp } from "../../shared/useApp.ts";
import { useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { dayAt, dayScale, middleOf } from "../axis/dayScale.ts";
import { overviewColumns } from "./overviewLayout.ts";
import "./overview.css";
import { clampStart, type Extent } from "../axis/visibleDays.ts";

const HEIGHT = 28;
/** A pointer that moves less than this sideways, in pixels, has clicked. */
const CLICK_REACH = 4;

/** What a press has taken hold of: the window, some days from its first. `left` is where the strip begins, in pixels. */
interface Grab {
  readonly left: number;
  readonly grip: number;
}

/** The whole record as a strip, with a window over the days that are drawn above: drag it, or move it by arrow keys. */
export function Overview({
  extent,
  start,
  width,
  controls,
  onMove,
}: {
  extent: Extent;
  start: Day;
  width: number;
  /** Id of the element whose days the window chooses. */
  controls: string;
  onMove: (start: Day) => void;
}) {
  const { timeline: words, dates } = useWords();
  const matching = useDerived(selectMatching);
  const day = useApp((state) => state.day);
  // As elements, which React skips while the day runs.
  const columns = useMemo(
    () =>
      overviewColumns(matching, width, HEIGHT - 6).map(({ x, width: columnWidth, height }) => (
        <rect
          key={x}
          className="overview-column"
          x={x}
          y={HEIGHT - height}
          width={columnWidth}
          height={height}
        />
      )),
    [matching, width],
  );
  const hint = useId();
  const total = extent.last - extent.first + 1;
  const scale = dayScale(extent.first, extent.last, width);
  const end = start + extent.days - 1;
  const move = (to: Day): void => onMove(clampStart(extent, to));
  const follow = ({ left, grip }: Grab, { x }: WindowPoint): void => move(dayAt(scale, x - left) - grip);
  const drag = usePointerDrag<Grab>({
    reach: CLICK_REACH,
    isSideways: true,
    grab({ currentTarget, clientX }) {
      if (!(currentTarget instanceof Element)) return null;
      const { left } = currentTarget.getBoundingClientRect();
      const under = dayAt(scale, clientX - left);
      const grip = under >= start && under <= end ? under - start : Math.floor(extent.days / 2);
      return { left, grip };
    },
    move: follow,
    click: follow,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const range = {
      least: extent.first,
      most: extent.last - extent.days + 1,
      page: extent.days,
      down: 1,
    } as const;
    const target = keyTarget(event, start, range);
    if (target === null) return;
    event.preventDefault();
    onMove(target);
  };
  return (
    <div className="overview" style={{ width }} ref={drag}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {columns}
        <path className="baseline" d={`M0 ${HEIGHT - 0.5}H${width}`} />
        <path className="overview-day" d={`M${middleOf(scale, day)} 0V${HEIGHT}`} />
      </svg>
      <div
        className="overview-window"
        role="scrollbar"
        tabIndex={0}
        aria-label={words.visibleDates}
        aria-describedby={hint}
        aria-controls={controls}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={total - extent.days}
        aria-valuenow={start - extent.first}
        aria-valuetext={dates.span(spanBetween(start, end))}
        style={{ transform: `translateX(${scale.x(start)}px)`, width: extent.days * scale.dayWidth }}
        onKeyDown={onKeyDown}
      />
      <span id={hint} hidden>
        {words.visibleDatesHint}
      </span>
    </div>
  );
}
