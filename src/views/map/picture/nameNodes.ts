import type { Palette } from "../../shared/picture/palette.ts";
import { drawText } from "../../shared/picture/pictureText.ts";
import { draw, type SvgNode } from "../../shared/picture/svg.ts";
import { NAME_FACES, type PositionedName } from "../basemap/layOutNames.ts";

/** Draws the names of the ground with a halo, and cities with their dots. */
export function drawNames(names: readonly PositionedName[], palette: Palette): SvgNode[] {
  return names.flatMap(({ kind, text, x, baseline, dot }) => {
    const isSea = kind === "sea";
    const fill = isSea ? palette.exits : palette.soft;
    const halo = { colour: isSea ? palette.sea : palette.land, width: 3 };
    const opacity = kind === "country" ? { opacity: 0.75 } : {};
    const name = drawText(text, x, baseline, NAME_FACES[kind], { fill, halo, ...opacity });
    return dot ? [draw("circle", { cx: dot.x, cy: dot.y, r: 2, fill }), name] : [name];
  });
}
