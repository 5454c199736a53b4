import type { Palette } from "./palette.ts";
import type { MeasureText } from "./pictureText.ts";
import type { SvgNode } from "./svg.ts";

/** A part of a picture, drawn from its left upper corner, and its height in pixels. */
export interface Block {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** What parts of a picture are drawn with. */
export interface Drawing {
  /** Width of what is inside the margins, in pixels. */
  readonly width: number;
  readonly palette: Palette;
  readonly measure: MeasureText;
}
