import { memo, type ReactNode } from "react";
import { type Bar, type Bracket, type Dot, LEAST_TARGET, type MarkBase } from "../layout/laneMarks.ts";
import { Hit, HitAround } from "./Hit.tsx";
import { MarkButton } from "./MarkButton.tsx";
import {
  barCaret,
  barEdges,
  barLabelY,
  barWhisker,
  bracketEnds,
  DOT,
  dotPath,
  EDGES_FROM,
  RING_FROM,
} from "./markPaths.ts";

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
  const caret = barCaret(bar);
  const above = look === "open-up" ? 6 : 0;
  return (
    <FigureMark mark={bar} className="bar">
      <Hit {...bar.reach} />
      <rect className="bar-body" x={x} y={y} width={width} height={height} />
      {look !== "solid" && width >= EDGES_FROM && <path className="bar-edges" d={barEdges(bar)} />}
      {caret && <path className="stroke" d={caret} />}
      {whisker && <path className="whisker" d={barWhisker(bar)} />}
      {bar.isDisputed && width >= RING_FROM && (
        <circle className="ring" cx={middle} cy={y - 5 - above} r={2.5} />
      )}
      {bar.label !== null && (
        <text className="bar-label" x={bar.labelX} y={barLabelY(bar)}>
          {bar.label}
        </text>
      )}
    </FigureMark>
  );
});

/** A count over a window: ticks at both ends, its label, and the line between. */
export const BracketShape = memo(function BracketShape({ bracket }: { bracket: Bracket }) {
  const { x0, x1, y, height, label, labelX, labelWidth } = bracket;
  const end = Math.max(x1, labelX + labelWidth);
  // What a low row lacks it has of the one below, where bars stand in front.
  const top = y - Math.min(height, LEAST_TARGET) / 2;
  return (
    <FigureMark mark={bracket} className="bracket">
      <Hit x={x0} y={top} width={Math.max(LEAST_TARGET, end - x0)} height={LEAST_TARGET} />
      <path className="bracket-ends" d={bracketEnds(bracket)} />
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
  const path = dotPath(dot);
  return (
    <FigureMark mark={dot} className={`dot${dot.isWordsOnly ? " is-words" : ""}`}>
      <HitAround x={x} y={y} width={dot.reach} />
      {path !== "" ? (
        <path className={dot.isRate ? "dot-rate" : "dot-body"} d={path} />
      ) : family === "exits" ? (
        <rect
          className="dot-body"
          x={x - DOT.half}
          y={y - DOT.half}
          width={2 * DOT.half}
          height={2 * DOT.half}
        />
      ) : (
        <circle className="dot-body" cx={x} cy={y} r={DOT.radius} />
      )}
      {dot.isDisputed && <circle className="ring" cx={x} cy={y} r={5.2} />}
    </FigureMark>
  );
});
