import type { Archive } from "../../../load/archive.ts";
import type { Tint } from "../../../store/choices.ts";
import type { AllWords } from "../../../words/en.ts";
import type { Palette } from "../../shared/picture/palette.ts";
import type { LegendItem } from "../../shared/picture/pictureFoot.ts";
import { draw, type SvgNode } from "../../shared/picture/svg.ts";
import { TINT_ALPHAS } from "../basemap/paintLand.ts";

const SIDE = 26;

/** The key of a tint: what it compares, its classes from the least, and the hatch of what has no number. */
export function tintItems(
  archive: Archive,
  words: AllWords,
  tint: Tint,
  steps: readonly number[],
  palette: Palette,
): LegendItem[] {
  const { legend, record } = words;
  const swatch = (fill: string, opacity?: number): SvgNode =>
    draw("rect", { y: -5, width: SIDE, height: 10, fill, "fill-opacity": opacity });
  const one = (sample: SvgNode, text: string): LegendItem => ({ sample, width: SIDE, height: 16, text });
  return [
    { sample: null, width: 0, height: 16, text: legend.tints[tint](record.sinceName(archive)) },
    ...[0, ...steps].map((from, i) =>
      one(swatch(palette.accent, TINT_ALPHAS[i]), legend.tintFrom(from, i === steps.length)),
    ),
    one(swatch("url(#hatch)"), legend.tintNone),
  ];
}
