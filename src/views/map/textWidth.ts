/** The kinds of text that are set on the map. Their looks are in map.css under `.text-…`. */
export type TextStyle = "number" | "minor" | "name" | "reading" | "caps";

/** Says how wide a text is in a style, in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** Height of one line of each style, in pixels; the same in map.css. */
export const LINE_HEIGHTS: Readonly<Record<TextStyle, number>> = {
  number: 22,
  minor: 18,
  name: 16,
  reading: 16,
  caps: 16,
};

const FONTS: Readonly<Record<TextStyle, readonly [string, string]>> = {
  number: ["600 21px", "--serif"],
  minor: ["600 15px", "--serif"],
  name: ["600 13px", "--sans"],
  reading: ["400 13px", "--sans"],
  caps: ["600 13px", "--sans"],
};
const LETTER_SPACING: Readonly<Record<TextStyle, number>> = {
  number: 0,
  minor: 0,
  name: 0,
  reading: 0,
  caps: 2,
};
const AVERAGE_WIDTH: Readonly<Record<TextStyle, number>> = {
  number: 10.6,
  minor: 7.6,
  name: 6.9,
  reading: 6.4,
  caps: 10.4,
};

/** Widths by average letters, for where there is no canvas to measure on. */
export const estimateWidth: Measure = (text, style) => text.length * AVERAGE_WIDTH[style];

/** Makes a measure that asks a canvas once for each text and remembers the answer. */
export function createMeasure(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateWidth;
  const tokens = getComputedStyle(element);
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const [font, family] = FONTS[style];
    context.font = `${font} ${tokens.getPropertyValue(family)}`;
    const width = context.measureText(text).width + text.length * LETTER_SPACING[style];
    widths.set(key, width);
    return width;
  };
}
