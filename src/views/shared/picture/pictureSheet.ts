import type { Block, Drawing } from "./pictureBlock.ts";
import { drawFoot, type Foot } from "./pictureFoot.ts";
import { drawHead, type Head } from "./pictureHead.ts";
import { FAMILIES } from "./pictureText.ts";
import { draw, moved, type SvgNode, writeSvg } from "./svg.ts";

/** Room around all that a picture holds, in pixels. */
export const MARGIN = 24;

/** Words and facts around what is pictured. */
export interface Surroundings {
  readonly head: Head;
  readonly foot: Foot;
  /** The tag of the language. */
  readonly language: string;
  /** What the picture shows, for who can’t see it. */
  readonly description: string;
}

const GAP = 14;

/** How much of a picture’s height is not what it shows, in pixels. */
export function heightAround({ head, foot }: Surroundings, drawing: Drawing): number {
  return 2 * MARGIN + drawHead(head, drawing).height + drawFoot(foot, drawing).height + 2 * GAP;
}

/** Puts a picture together, from its title to its address, as the text of an SVG file. */
export function drawSheet(
  { head, foot, language, description }: Surroundings,
  drawing: Drawing,
  defs: readonly SvgNode[],
  body: Block,
): string {
  const above = drawHead(head, drawing);
  const below = drawFoot(foot, drawing);
  const bodyTop = MARGIN + above.height + GAP;
  const footTop = bodyTop + body.height + GAP;
  const width = drawing.width + 2 * MARGIN;
  const height = Math.ceil(footTop + below.height + MARGIN);
  return writeSvg(
    draw(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "img",
        "xml:lang": language,
        "aria-labelledby": "title",
        "aria-describedby": "desc",
        "font-family": FAMILIES.sans,
        "font-variant-numeric": "tabular-nums",
      },
      draw("title", { id: "title" }, head.headline ?? head.title),
      draw("desc", { id: "desc" }, description),
      draw("defs", {}, ...defs),
      draw("rect", { width, height, fill: drawing.palette.paper }),
      moved(MARGIN, MARGIN, above.nodes),
      moved(MARGIN, bodyTop, body.nodes),
      moved(MARGIN, footTop, below.nodes),
    ),
  );
}
