import { familyColours, type Palette } from "../../shared/picture/palette.ts";
import { drawText, type Face } from "../../shared/picture/pictureText.ts";
import { type Attributes, draw, drawPath, type SvgNode } from "../../shared/picture/svg.ts";
import type { Bar, Bracket, Dot, MarkBase } from "../layout/laneMarks.ts";
import {
  barCaret,
  barEdges,
  barLabelY,
  barWhisker,
  bracketEnds,
  DOT,
  dotPath,
  EDGES_FROM,
} from "../marks/markPaths.ts";

/** The texts of a timeline. */
export const TEXT: Face = { size: 13, weight: 400, family: "sans" };
export const BOLD: Face = { ...TEXT, weight: 600 };

/** How marks are drawn: in which colours, and which of them is open. */
export interface MarkDrawing {
  readonly palette: Palette;
  readonly selected: string | null;
}

function coloursOf({ family, ref }: MarkBase, { palette, selected }: MarkDrawing) {
  const isSelected = ref.id === selected;
  const { mark, text } = familyColours(family, palette);
  return isSelected
    ? { isSelected, mark: palette.selected, text: palette.selected }
    : { isSelected, mark, text };
}

const ring = (cx: number, cy: number, r: number, { palette }: MarkDrawing): SvgNode =>
  draw("circle", { cx, cy, r, fill: "none", stroke: palette.faint });

const haloOf = ({ palette }: MarkDrawing, width: number) => ({ colour: palette.paper, width });

/** A count of one day, its hedge in its outline. */
export function drawBar(bar: Bar, drawing: MarkDrawing): SvgNode[] {
  const { x, y, width, height, look, family } = bar;
  const { mark, isSelected } = coloursOf(bar, drawing);
  const isExits = family === "exits" && !isSelected;
  const isSolid = look === "solid";
  const line = { fill: "none", stroke: mark };
  return [
    draw("rect", {
      x,
      y,
      width,
      height,
      fill: isExits ? "url(#exits)" : mark,
      "fill-opacity": isSolid ? undefined : 0.4,
      stroke: isExits && isSolid ? mark : undefined,
    }),
    ...drawPath(isSolid || width < EDGES_FROM ? "" : barEdges(bar), {
      ...line,
      "stroke-width": 1.5,
      "stroke-dasharray": look === "dashed" ? "3 2" : undefined,
    }),
    ...drawPath(barCaret(bar), line),
    ...drawPath(barWhisker(bar), { fill: "none", stroke: drawing.palette.ink }),
    ...(bar.isDisputed
      ? [ring(x + width / 2, y - 5 - (look === "open-up" ? 6 : 0), Math.min(2.5, width / 2), drawing)]
      : []),
    ...(bar.label === null
      ? []
      : [
          drawText(bar.label, bar.labelX, barLabelY(bar), TEXT, {
            fill: drawing.palette.ink,
            anchor: "middle",
            halo: haloOf(drawing, 4),
          }),
        ]),
  ];
}

/** A count over a window. */
export function drawBracket(bracket: Bracket, drawing: MarkDrawing): SvgNode[] {
  const { x0, x1, y, label, labelX, look, isDisputed } = bracket;
  const { mark, text, isSelected } = coloursOf(bracket, drawing);
  const line = { fill: "none", stroke: mark, "stroke-width": isSelected ? 2.5 : 1.5 };
  return [
    ...drawPath(bracketEnds(bracket), line),
    ...drawPath(`M${x0} ${y}H${x1}`, {
      ...line,
      "stroke-dasharray": look === "dashed" ? "4 3" : undefined,
    }),
    ...(label === ""
      ? isDisputed
        ? [ring((x0 + x1) / 2, y, 4, drawing)]
        : []
      : [drawText(label, labelX, y + 4.5, TEXT, { fill: text, halo: haloOf(drawing, 8) })]),
  ];
}

function shapeOf(dot: Dot, looks: Attributes): SvgNode {
  const { x, y, family } = dot;
  const d = dotPath(dot);
  if (d !== "") return draw("path", { d, ...looks });
  const { half, radius } = DOT;
  if (family !== "exits") return draw("circle", { cx: x, cy: y, r: radius, ...looks });
  return draw("rect", { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...looks });
}

/** A reading of a moment or a place. */
export function drawDot(dot: Dot, drawing: MarkDrawing): SvgNode[] {
  const { mark } = coloursOf(dot, drawing);
  const isPale = dot.look === "dashed" || dot.look === "range";
  const body = dot.isRate
    ? { fill: "none", stroke: mark, "stroke-width": 2 }
    : {
        fill: dot.isWordsOnly ? drawing.palette.paper : mark,
        "fill-opacity": isPale && !dot.isWordsOnly ? 0.35 : undefined,
        stroke: mark,
      };
  return [shapeOf(dot, body), ...(dot.isDisputed ? [ring(dot.x, dot.y, 5.6, drawing)] : [])];
}
