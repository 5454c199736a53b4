import { lineHeight } from "../../shared/textWidth.ts";
import { type Line, type Side, setLines } from "../geometry/labels.ts";

/** The lines of a label, set with a halo of the ground behind them. Decoration: the button around it carries the name. */
export function LabelText({ lines, side, width }: { lines: readonly Line[]; side: Side; width: number }) {
  const height = lines.reduce((sum, line) => sum + lineHeight(line.style), 0);
  return (
    <svg className="map-label-text" width={width} height={height} aria-hidden="true">
      {setLines(lines, side, width).map(({ text, style, x, y, anchor }) => (
        <text key={style + text} className={`text-${style}`} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
