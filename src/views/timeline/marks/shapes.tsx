import { memo, type ReactNode } from "react";
import { type Bar, type Bracket, type Dot, LEAST_TARGET, type MarkBase } from "../layout/laneMarks.ts";
import { Hit, HitAround } from "./Hit.tsx";
import { MarkButton } from "./MarkButton.tsx";

const CARET = 3.5;
const CARET_FROM = 6;

/** A small caret, open side down (`up`) or up. */
const caret = (x: number, y: number, up: boolean): string =>
  up
    ? `M${x - CARET} ${y + CARET}L${x} ${y}L${x + CARET} ${y + CARET}`
    : `M${x - CARET} ${y - CARET}L${x} ${y}L${x + CARET} ${y - CARET}`;

/** The edges of a bar: all of them, or without the one that its hedge leaves open. */
function edgesOf({ x, y, width, height, look }: Bar): string {
  const left = x + 0.5;
  const right = x + width - 0.5;
  const top = y + 0.5;
  const bottom = y + height;
  if (look === "open-up") return `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`;
  if (look === "open-down") return `M${left} ${top}H${right}`;
  return `M${left} ${bottom}V${top}H${right}V${bottom}`;
}

/** The button of a figure, whatever its shape. */
function FigureMark({
  mark,
  className,
  children,
}: {
  mark: MarkBase;
  className: string;
  children: ReactNode;
}) {
  const { ref, number, name, day, times, family, look } = mark;
  const looks = `${className} family-${family} look-${look}`;
  return (
    <MarkButton target={ref} number={number} name={name} day={day} times={times} className={looks}>
      {children}
    </MarkButton>
  );
}

/** A count of one day. Its hedge is in its outline: dashed, open at the top with a caret, or open below. */
export const BarShape = memo(function BarShape({ bar }: { bar: Bar }) {
  const { x, y, width, height, look, whisker } = bar;
  const middle = x + width / 2;
  const hasCaret = width >= CARET_FROM;
  const above = look === "open-up" ? 6 : 0;
  return (
    <FigureMark mark={bar} className="bar">
      <Hit {...bar.reach} />
      <rect className="bar-body" x={x} y={y} width={width} height={height} />
      {look !== "solid" && width >= CARET_FROM && <path className="bar-edges" d={edgesOf(bar)} />}
      {hasCaret && look === "open-up" && <path className="stroke" d={caret(middle, y - 5, true)} />}
      {hasCaret && look === "open-down" && <path className="stroke" d={caret(middle, y + 6, false)} />}
      {whisker && (
        <path
          className="whisker"
          d={`M${middle - 3} ${whisker.to}h6M${middle} ${whisker.to}V${whisker.from}M${middle - 3} ${whisker.from}h6`}
        />
      )}
      {bar.isDisputed && width >= 5 && <circle className="ring" cx={middle} cy={y - 5 - above} r={2.5} />}
      {bar.label !== null && (
        <text className="bar-label" x={bar.labelX} y={y - 5 - above - (bar.isDisputed ? 6 : 0)}>
          {bar.label}
        </text>
      )}
    </FigureMark>
  );
});

/** A count over a window: ticks at both ends, its label, and the line between. */
export const BracketShape = memo(function BracketShape({ bracket }: { bracket: Bracket }) {
  const { x0, x1, y, height, label, labelX, labelWidth, look, isOpenStart, isOpenEnd, isEndUnknown } =
    bracket;
  const end = Math.max(x1, labelX + labelWidth);
  // What a low row lacks it has of the one below, where bars stand in front.
  const top = y - Math.min(height, LEAST_TARGET) / 2;
  const ends = [
    isOpenStart ? "" : `M${x0} ${y - 4}V${y + 4}`,
    isOpenEnd ? `M${x1 - 4} ${y - 3.5}L${x1} ${y}L${x1 - 4} ${y + 3.5}` : "",
    isOpenEnd || isEndUnknown ? "" : `M${x1} ${y - 4}V${y + 4}`,
    look === "open-up" && !isOpenEnd ? caret(x1, y - 6.5, true) : "",
    look === "open-down" && !isOpenEnd ? caret(x1, y + 6.5, false) : "",
  ].join("");
  return (
    <FigureMark mark={bracket} className="bracket">
      <Hit x={x0} y={top} width={Math.max(LEAST_TARGET, end - x0)} height={LEAST_TARGET} />
      <path className="bracket-ends" d={ends} />
      <path className="bracket-line" d={`M${x0} ${y}H${x1}`} />
      {label !== "" && (
        <text className="bracket-label" x={labelX} y={y + 4.5}>
          {label}
        </text>
      )}
    </FigureMark>
  );
});

/**
 * A reading of a moment or a place: queues are diamonds, exits square, all else is round; hollow where the source gave words only; a
 * slanted stroke for a rate, which nobody counted.
 */
export const DotShape = memo(function DotShape({ dot }: { dot: Dot }) {
  const { x, y, family } = dot;
  return (
    <FigureMark mark={dot} className={`dot${dot.isWordsOnly ? " is-words" : ""}`}>
      <HitAround x={x} y={y} width={dot.reach} />
      {dot.isRate ? (
        <path className="dot-rate" d={`M${x - 3} ${y + 4}L${x + 3} ${y - 4}`} />
      ) : family === "queue" ? (
        <path className="dot-body" d={`M${x} ${y - 4.2}L${x + 4.2} ${y}L${x} ${y + 4.2}L${x - 4.2} ${y}Z`} />
      ) : family === "exits" ? (
        <rect className="dot-body" x={x - 2.8} y={y - 2.8} width={5.6} height={5.6} />
      ) : (
        <circle className="dot-body" cx={x} cy={y} r={3.2} />
      )}
      {dot.isDisputed && <circle className="ring" cx={x} cy={y} r={5.2} />}
    </FigureMark>
  );
});
