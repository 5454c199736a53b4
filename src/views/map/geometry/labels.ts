import { fitText, lineHeight, type Measure, type TextStyle } from "../../shared/textWidth.ts";
import { type Box, isInside, overlaps, type Taken } from "./boxes.ts";
import type { Point } from "./project.ts";

/** Where a label stands to its anchor. */
export type Side = "e" | "w" | "n" | "s" | "ne" | "nw" | "se" | "sw" | "mid";

/** One line of a label. */
export interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/** A label that found room: its lines, the side it is on and its box in pane pixels. */
export interface PositionedLabel {
  readonly lines: readonly Line[];
  readonly side: Side;
  readonly box: Box;
}

/** A hairline from a label to what it is of. */
export type Leader = readonly [from: Point, to: Point];

/** One spot at which a label may stand: at `at`, on `side` of it, `gap` pixels away. */
export interface Spot {
  readonly at: Point;
  readonly side: Side;
  readonly gap: number;
}

/** The sides in the order in which a cartographer tries them. */
export const SIDES: readonly Side[] = ["e", "w", "ne", "se", "nw", "sw", "n", "s"];

/** Only this many letters of a longer word are looked at. */
const LONGEST = 80;

/** Air around each label, in pixels. */
export const AIR = 3;

/** The box of a label of a size at a spot. */
export function boxAt({ at, side, gap }: Spot, w: number, h: number): Box {
  const diagonal = side.length === 2 && side !== "mid" ? gap * 0.6 : gap;
  const x = side.includes("e") ? at.x + diagonal : side.includes("w") ? at.x - diagonal - w : at.x - w / 2;
  if (side === "mid") return { x: at.x - w / 2, y: at.y - h / 2, w, h };
  const y = side.startsWith("n")
    ? at.y - diagonal - h
    : side.startsWith("s")
      ? at.y + diagonal
      : at.y - h / 2;
  return { x, y, w, h };
}

/** A text that is at most so wide: cut at a word, or within one where not even that fits, with an ellipsis. */
export function shortened(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  const cut = fitText(text, most, measure);
  if (cut !== "") return cut;
  const letters = [...text.slice(0, LONGEST)];
  const cutAt = (end: number): string => `${letters.slice(0, end).join("")}…`;
  let end = letters.length;
  while (end > 1 && measure(cutAt(end)) > most) end--;
  return cutAt(end);
}

/** The parts between which a text may be broken: its words, but a number goes with what it counts. */
const PARTS = /(?:\S*\d )?\S+/g;

/** A text in lines that are at most so wide, or else a word. */
export function inLines(text: string, style: TextStyle, most: number, measure: Measure): Line[] {
  const lines: string[] = [];
  for (const word of text.match(PARTS) ?? []) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, style) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, style }));
}

/** The width and height of a block of lines, in pixels. */
export function sizeOf(lines: readonly Line[], measure: Measure): { w: number; h: number } {
  return {
    w: Math.ceil(Math.max(...lines.map((line) => measure(line.text, line.style)))),
    h: lines.reduce((height, line) => height + lineHeight(line.style), 0),
  };
}

/**
 * Finds room for a label, greedily: the fullest tier at the first free spot, then the next tier. Labels never cross the
 * view's edge, never cover what is taken and, if asked, never stand outside the view. What is found is taken at once. Null
 * where nothing fits.
 */
export function layOutLabel(
  taken: Taken,
  view: Box,
  tiers: readonly (readonly Line[])[],
  spots: readonly Spot[],
  measure: Measure,
  isInViewOnly = false,
): PositionedLabel | null {
  for (const lines of tiers) {
    const { w, h } = sizeOf(lines, measure);
    for (const spot of spots) {
      const box = boxAt(spot, w, h);
      const isCut = (isInViewOnly || overlaps(box, view)) && !isInside(box, view);
      if (isCut || !taken.isFree(box, AIR)) continue;
      taken.add(box);
      return { lines, side: spot.side, box };
    }
  }
  return null;
}

/** Share of a line's height above its baseline. */
const ASCENT = 0.76;

/** Where a line of a label is set, from the label's left upper corner, in pixels. */
export interface SetLine extends Line {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Sets the lines of a label on a side of what they are of: flush with it. */
export function setLines(lines: readonly Line[], side: Side, width: number): SetLine[] {
  const anchor = side.includes("e") ? "start" : side.includes("w") ? "end" : "middle";
  const x = anchor === "start" ? 0 : anchor === "end" ? width : width / 2;
  let top = 0;
  return lines.map((line) => {
    const height = lineHeight(line.style);
    const y = top + height * ASCENT;
    top += height;
    return { ...line, x, y, anchor };
  });
}
