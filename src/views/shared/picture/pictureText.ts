import { FACES, fitText, type Measure, type TextStyle, widthOf } from "../textWidth.ts";
import { draw, type SvgNode } from "./svg.ts";

/** How a text of a picture is set. */
export interface Face {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: "serif" | "sans";
  readonly isItalic?: boolean;
  /** Letter spacing, in pixels. */
  readonly spacing?: number;
}

/** Says how wide a text is in a face, in pixels. */
export type MeasureText = (text: string, face: Face) => number;

/** The families by name: those of the page, where they are installed under the name of their makers, and what stands in for them. */
export const FAMILIES = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
} as const;

/** The font that a canvas or a style sheet sets a face in. */
export function fontOf({ size, weight, family, isItalic }: Face): string {
  return `${isItalic ? "italic " : ""}${weight} ${size}px ${FAMILIES[family]}`;
}

/** The size in which {@link widthOf} counts. */
const COUNTED_SIZE = 13;
const BOLDER = 1.06;

/** About how wide a text is, rather more than less: for where nothing can be measured. */
export const estimateText: MeasureText = (text, { size, weight, spacing = 0 }) =>
  widthOf(text) * (size / COUNTED_SIZE) * (weight === 600 ? BOLDER : 1) + text.length * spacing;

/** A measure of the map's styles, from one of faces. */
export function measureStyles(measure: MeasureText): Measure {
  return (text: string, style: TextStyle) => measure(text, FACES[style]);
}

/** How a text is set beside its point, in which colour, and on which ground it has to be read. */
interface Setting {
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly halo?: { readonly colour: string; readonly width: number };
  readonly opacity?: number;
}

const OPENS = /[\u2066-\u2068]/;
const CLOSES = "\u2069";

/** Lines that are set apart: an isolate that goes on over the end of a line is closed there and opened again. */
function isolatedLines(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    open = [...open];
    for (const sign of line) {
      if (OPENS.test(sign)) open.push(sign);
      else if (sign === CLOSES) open.pop();
    }
    return before + line + CLOSES.repeat(open.length);
  });
}

/** A text whose baseline begins, or by its anchor is, at a point. */
export function drawText(
  text: string,
  x: number,
  y: number,
  { size, weight, family, isItalic, spacing }: Face,
  { fill, anchor, halo, opacity }: Setting,
): SvgNode {
  return draw(
    "text",
    {
      x,
      y,
      fill,
      "font-size": size,
      "font-weight": weight === 400 ? undefined : weight,
      "font-family": family === "sans" ? undefined : FAMILIES[family],
      "font-style": isItalic ? "italic" : undefined,
      "letter-spacing": spacing || undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "fill-opacity": opacity,
      ...(halo && {
        stroke: halo.colour,
        "stroke-width": halo.width,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      }),
    },
    ...isolatedLines([text]),
  );
}

/** A word in parts that are at most so wide. */
function wordParts(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

/** Where a line may end: not within "10 804", whose space does not break. */
const BREAKS = /[ \t\r\n]+/;

/** A text in lines that are at most so wide: broken between words, and within one only where it alone is wider. */
export function wrapText(text: string, width: number, face: Face, measure: MeasureText): string[] {
  const fits = (line: string): boolean => measure(line, face) <= width;
  const lines: string[] = [];
  for (const word of text.split(BREAKS)) {
    const last = lines.pop();
    if (last !== undefined && fits(`${last} ${word}`)) lines.push(`${last} ${word}`);
    else {
      if (last !== undefined) lines.push(last);
      lines.push(...(fits(word) ? [word] : wordParts(word, fits)));
    }
  }
  return isolatedLines(lines.filter((line) => line !== ""));
}

/** A text that is at most so wide, cut at a word. */
export function cutText(text: string, width: number, face: Face, measure: MeasureText): string {
  return fitText(text, width, (part) => measure(part, face));
}
