import type { SilenceKind } from "../../../model/schema.ts";
import type { Bar, Bracket, Dot } from "../layout/laneMarks.ts";

const CARET = 3.5;
/** Bars at least this wide, in pixels, have edges and a caret that say how their source hedged. */
export const EDGES_FROM = 6;
/** Bars at least this wide, in pixels, have the ring of a dispute. */
export const RING_FROM = 5;

/** A small caret, open side down (`up`) or up. */
const caret = (x: number, y: number, up: boolean): string =>
  up
    ? `M${x - CARET} ${y + CARET}L${x} ${y}L${x + CARET} ${y + CARET}`
    : `M${x - CARET} ${y - CARET}L${x} ${y}L${x + CARET} ${y - CARET}`;

const middleOf = ({ x, width }: Bar): number => x + width / 2;

/** The edges of a bar: all of them, or without the one that its hedge leaves open. */
export function barEdges({ x, y, width, height, look }: Bar): string {
  const left = x + 0.5;
  const right = x + width - 0.5;
  const top = y + 0.5;
  const bottom = y + height;
  if (look === "open-up") return `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`;
  if (look === "open-down") return `M${left} ${top}H${right}`;
  return `M${left} ${bottom}V${top}H${right}V${bottom}`;
}

/** The caret over a bar that is open at its top, or in one that is open below; none of other bars and of narrow ones. */
export function barCaret(bar: Bar): string {
  if (bar.width < EDGES_FROM) return "";
  if (bar.look === "open-up") return caret(middleOf(bar), bar.y - 5, true);
  return bar.look === "open-down" ? caret(middleOf(bar), bar.y + 6, false) : "";
}

/** From the lower to the upper bound of a bar. */
export function barWhisker(bar: Bar): string {
  const { whisker } = bar;
  if (!whisker) return "";
  const middle = middleOf(bar);
  return `M${middle - 3} ${whisker.to}h6M${middle} ${whisker.to}V${whisker.from}M${middle - 3} ${whisker.from}h6`;
}

/** The baseline of the number over a bar: over its caret and its ring. */
export function barLabelY({ y, look, isDisputed }: Bar): number {
  return y - 5 - (look === "open-up" ? 6 : 0) - (isDisputed ? 6 : 0);
}

/** The ends of a bracket: ticks, an arrowhead where it goes on, and carets by its hedge. */
export function bracketEnds({ x0, x1, y, look, isOpenStart, isOpenEnd, isEndUnknown }: Bracket): string {
  return [
    isOpenStart ? "" : `M${x0} ${y - 4}V${y + 4}`,
    isOpenEnd ? `M${x1 - 4} ${y - 3.5}L${x1} ${y}L${x1 - 4} ${y + 3.5}` : "",
    isOpenEnd || isEndUnknown ? "" : `M${x1} ${y - 4}V${y + 4}`,
    look === "open-up" && !isOpenEnd ? caret(x1, y - 6.5, true) : "",
    look === "open-down" && !isOpenEnd ? caret(x1, y + 6.5, false) : "",
  ].join("");
}

/** The radius of a dot that is a disc, and half the side of one that is a square, in pixels. */
export const DOT = { radius: 3.2, half: 2.8 } as const;

/** A dot that is drawn as a path: a stroke for a rate, a diamond for a queue. None where it is a square or a disc. */
export function dotPath({ x, y, family, isRate }: Dot): string {
  if (isRate) return `M${x - 3} ${y + 4}L${x + 3} ${y - 4}`;
  return family === "queue" ? `M${x} ${y - 4.2}L${x + 4.2} ${y}L${x} ${y + 4.2}L${x - 4.2} ${y}Z` : "";
}

/** The side of the square of a hatch, in pixels, and what is drawn in it. */
export const HATCHES: Readonly<Record<SilenceKind, { readonly size: number; readonly path: string }>> = {
  "not-published": { size: 6, path: "M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" },
  "not-found": { size: 8, path: "M1 2h2v1h-2zM5 6h2v1h-2z" },
  "border-closed": { size: 5, path: "M0 0l5 5M0 5l5-5" },
};
/** The hatch of exits. */
export const EXITS_HATCH = { size: 3, path: "M-.5 .5l1-1M0 3l3-3M2.5 3.5l1-1" } as const;
