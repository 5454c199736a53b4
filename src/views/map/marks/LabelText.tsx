import { lineHeight } from "../../shared/textWidth.ts";
import type { Line, Side } from "../geometry/labels.ts";

/** Share of a line's height above its baseline. */
const ASCENT = 0.76;

/** The lines of a label, set with a halo of the ground behind them. Decoration: the button around it carries the name. */
export function LabelText({ lines, side, width }: { lines: readonly Line[]; side: Side; width: number }) {
  const anchor = side.includes("e") ? "start" : side.includes("w") ? "end" : "middle";
  const x = anchor === "start" ? 0 : anchor === "end" ? width : width / 2;
  const height = lines.reduce((sum, line) => sum + lineHeight(line.style), 0);
  let top = 0;
  return (
    <svg className="map-label-text" width={width} height={height} aria-hidden="true">
      {lines.map((line) => {
        const y = top + lineHeight(line.style) * ASCENT;
        top += lineHeight(line.style);
        return (
          <text key={line.style + line.text} className={`text-${line.style}`} x={x} y={y} textAnchor={anchor}>
            {line.text}
          </text>
        );
      })}
    </svg>
  );
}
