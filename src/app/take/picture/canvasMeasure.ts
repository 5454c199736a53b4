import { estimateText, fontOf, type MeasureText } from "../../../views/shared/picture/pictureText.ts";

/** Makes a measure of texts in the page's fonts, as far as these have come; it asks a canvas once for each text. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return estimateText;
  const widths = new Map<string, number>();
  return (text, face) => {
    const font = fontOf(face);
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width + text.length * (face.spacing ?? 0);
  };
}
