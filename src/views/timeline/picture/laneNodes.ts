import type { Palette } from "../../shared/picture/palette.ts";
import { drawText } from "../../shared/picture/pictureText.ts";
import { draw, drawPath, type SvgNode } from "../../shared/picture/svg.ts";
import type { LaneLayout } from "../layout/laneLayout.ts";
import type { Group } from "../layout/laneMarks.ts";
import { EXITS_HATCH, HATCHES } from "../marks/markPaths.ts";
import { drawBar, drawBracket, drawDot, type MarkDrawing, TEXT } from "./figureNodes.ts";

/** The hatches of days without a number, and of exits. */
export function hatchDefs({ faint, exits }: Palette): SvgNode[] {
  const pattern = (id: string, size: number, path: SvgNode): SvgNode =>
    draw("pattern", { id, width: size, height: size, patternUnits: "userSpaceOnUse" }, path);
  return [
    ...Object.entries(HATCHES).map(([kind, { size, path }]) =>
      pattern(
        kind,
        size,
        draw(
          "path",
          kind === "not-found"
            ? { d: path, fill: faint }
            : { d: path, fill: "none", stroke: faint, "stroke-width": 1.2 },
        ),
      ),
    ),
    pattern(
      "exits",
      EXITS_HATCH.size,
      draw("path", { d: EXITS_HATCH.path, fill: "none", stroke: exits, "stroke-width": 1.3 }),
    ),
  ];
}

function drawGroup({ x, y, size, isPip }: Group, { palette }: MarkDrawing): SvgNode {
  if (isPip)
    return draw("circle", { cx: x, cy: y, r: Math.min(5, 2 + Math.sqrt(size) * 0.6), fill: palette.soft });
  const halo = { colour: palette.paper, width: 6 };
  return drawText(`+${size}`, x, y + 4.5, TEXT, { fill: palette.soft, anchor: "middle", halo });
}

/** The marks of a lane, in pixels from its left upper corner. */
export function drawLane(lane: LaneLayout, width: number, drawing: MarkDrawing): SvgNode[] {
  const { palette } = drawing;
  const { ticks, baseline } = lane;
  return [
    ...ticks.flatMap(({ y }) =>
      drawPath(`M0 ${Math.round(y) + 0.5}H${width}`, { fill: "none", stroke: palette.rule }),
    ),
    ...drawPath(`M0 ${Math.round(baseline) + 0.5}H${width}`, { fill: "none", stroke: palette.border }),
    ...lane.hatches.map(({ kind, x, y, width: w, height }) =>
      draw("rect", { x, y, width: w, height, fill: `url(#${kind})` }),
    ),
    ...lane.brackets.flatMap((bracket) => drawBracket(bracket, drawing)),
    ...lane.dots.flatMap((dot) => drawDot(dot, drawing)),
    ...lane.groups.map((group) => drawGroup(group, drawing)),
    ...lane.bars.flatMap((bar) => drawBar(bar, drawing)),
  ];
}

/** The values of a lane’s scale, in its margin. */
export function drawTicks({ ticks }: LaneLayout, margin: number, palette: Palette): SvgNode[] {
  return ticks.map(({ text, y }) =>
    drawText(text, margin - 6, y + 4.5, TEXT, { fill: palette.faint, anchor: "end" }),
  );
}
