import { bisector } from "d3-array";

/** The kinds of text whose room is reckoned before it is set. On the map their looks are in marks.css under `.text-…`. */
export type TextStyle = "number" | "minor" | "name" | "reading" | "caps";

/** Says how wide a text is in a style, in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** How texts of a style are set, and what room they take. */
interface Face {
  /** Height of one line, in pixels; the same in the style sheets. */
  readonly height: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: "serif" | "sans";
  /** Letter spacing, in pixels. */
  readonly spacing: number;
  /** Width of its letters as a share of those of plain text of 13 px. */
  readonly scale: number;
}

/** How each style is set. */
export const FACES: Readonly<Record<TextStyle, Face>> = {
  number: { height: 22, size: 21, weight: 600, family: "serif", spacing: 0, scale: 1.65 },
  minor: { height: 18, size: 15, weight: 600, family: "serif", spacing: 0, scale: 1.18 },
  name: { height: 16, size: 13, weight: 600, family: "sans", spacing: 0, scale: 1.06 },
  reading: { height: 16, size: 13, weight: 400, family: "sans", spacing: 0, scale: 1 },
  caps: { height: 16, size: 13, weight: 600, family: "sans", spacing: 2, scale: 1.3 },
};

/** The least space between two texts of the timeline, in pixels. */
export const TEXT_GAP = 6;

const AVERAGE = 6.6;
const NARROW = 4.4;
/** Cyrillic letters are wider than Latin ones, some of them half as wide again. */
const CYRILLIC = 7.2;
const WIDE_CYRILLIC = 10;
const FIRST_CYRILLIC = "\u0400";
const LAST_CYRILLIC = "\u052f";

function widthOfLetter(letter: string): number {
  if (letter >= FIRST_CYRILLIC && letter <= LAST_CYRILLIC)
    return /[жмшщыюфЖМШЩЫЮФ]/.test(letter) ? WIDE_CYRILLIC : CYRILLIC;
  return /[\s.,:;|!'’“”()ijlt1–]/.test(letter) ? NARROW : AVERAGE;
}

/** Height of one line of a style, in pixels. */
export function lineHeight(style: TextStyle): number {
  return FACES[style].height;
}

/** About how wide a text of 13 px is, in pixels: enough to keep labels apart without measuring the page. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** Where the words of a text end, those within its first `most` letters and without the last word. */
function wordEnds(text: string, most: number): number[] {
  const ends: number[] = [];
  for (let end = text.indexOf(" "); end >= 0 && end <= most; end = text.indexOf(" ", end + 1)) ends.push(end);
  return ends;
}

/**
 * A text cut at a word so that it is at most `width` wide, with an ellipsis; empty where not even a word fits. However long the text,
 * only a few cuts of about that width are measured.
 */
export function fitText(text: string, width: number, measure: (text: string) => number = widthOf): string {
  // No letter is narrower, and none takes more than two units.
  const most = 2 * Math.max(0, Math.floor(width / NARROW));
  if (text.length <= most && measure(text) <= width) return text;
  const cutAt = (end: number): string => `${text.slice(0, end).replace(/[,:;.]$/, "")}…`;
  const ends = wordEnds(text, most);
  const last = ends[bisector((end: number) => measure(cutAt(end))).right(ends, width) - 1];
  return last === undefined ? "" : cutAt(last);
}

/** {@link widthOf} for each style, for use without a canvas to measure on. */
export const estimateWidth: Measure = (text, style) =>
  widthOf(text) * FACES[style].scale + text.length * FACES[style].spacing;

/** Makes a measure that asks a canvas once for each text and remembers the answer. The spacing that a reader asks for is added. */
export function createMeasure(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  const tokens = getComputedStyle(element);
  // As a share of the type's size; "normal" is 0.
  const [letters = 0, words = 0] = [tokens.letterSpacing, tokens.wordSpacing].map(
    (own) => (Number.parseFloat(own) || 0) / Number.parseFloat(tokens.fontSize),
  );
  // By style: its font, which takes time to ask for, and how wide texts are that were measured before.
  const styles = new Map<TextStyle, { readonly font: string; readonly widths: Map<string, number> }>();
  const styleOf = (style: TextStyle) => {
    const { size, weight, family } = FACES[style];
    const font = `${weight} ${size}px ${tokens.getPropertyValue(`--${family}`)}`;
    const made = { font, widths: new Map<string, number>() };
    styles.set(style, made);
    return made;
  };
  return (text, style) => {
    const { font, widths } = styles.get(style) ?? styleOf(style);
    const known = widths.get(text);
    if (known !== undefined) return known;
    const { size, spacing } = FACES[style];
    context.font = font;
    const air = text.length * (spacing + size * letters) + text.replaceAll(/\S/g, "").length * size * words;
    const width = context.measureText(text).width + air;
    widths.set(text, width);
    return width;
  };
}
