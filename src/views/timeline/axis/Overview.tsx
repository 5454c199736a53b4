import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef } from "react";
import type { Day } from "../../../model/time/day.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { selectMatching } from "../../../store/selectors.ts";
import { useApp } from "../../shared/useApp.ts";
import { overviewColumns } from "./overviewLayout.ts";
import { clampStart, type Extent } from "./visibleDays.ts";

const HEIGHT = 28;

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
  const matching = useApp(selectMatching);
  const day = useApp((state) => state.day);
  const columns = useMemo(() => overviewColumns(matching, width, HEIGHT - 6), [matching, width]);
  const grip = useRef<number | null>(null);
  const hint = useId();
  const total = extent.last - extent.first + 1;
  const perDay = width / total;
  const end = start + extent.days - 1;
  const move = (to: Day): void => onMove(clampStart(extent, to));
  const dayUnder = (event: PointerEvent<HTMLElement>): Day =>
    extent.first + Math.floor((event.clientX - event.currentTarget.getBoundingClientRect().left) / perDay);
  const onKeyDown = (event: KeyboardEvent): void => {
    const targets: Readonly<Record<string, Day>> = {
      ArrowRight: start + 1,
      ArrowDown: start + 1,
      ArrowLeft: start - 1,
      ArrowUp: start - 1,
      PageDown: start + extent.days,
      PageUp: start - extent.days,
      Home: extent.first,
      End: extent.last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  };
  return (
    <div
      className="overview"
      style={{ width }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const under = dayUnder(event);
        grip.current = under >= start && under <= end ? under - start : Math.floor(extent.days / 2);
        event.currentTarget.setPointerCapture(event.pointerId);
        move(under - grip.current);
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) move(dayUnder(event) - grip.current);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {columns.map(({ x, width: columnWidth, height }) => (
          <rect
            key={x}
            className="overview-column"
            x={x}
            y={HEIGHT - height}
            width={columnWidth}
            height={height}
          />
        ))}
        <path className="baseline" d={`M0 ${HEIGHT - 0.5}H${width}`} />
        <path className="overview-day" d={`M${(day - extent.first + 0.5) * perDay} 0V${HEIGHT}`} />
      </svg>
      <div
        className="overview-window"
        role="scrollbar"
        tabIndex={0}
        aria-label="Dates in sight"
        aria-describedby={hint}
        aria-controls={controls}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={total - extent.days}
        aria-valuenow={start - extent.first}
        aria-valuetext={formatSpan({
          first: start,
          last: end,
          approximate: false,
          uncertain: false,
          unspecified: false,
        })}
        style={{ transform: `translateX(${(start - extent.first) * perDay}px)`, width: extent.days * perDay }}
        onKeyDown={onKeyDown}
      />
      <span id={hint} hidden>
        Arrow keys move it by one date, Page Up and Page Down by its width
      </span>
    </div>
  );
}
