import { type MeasureName, NAME_FACES, type NameKind, type PositionedName } from "./layOutNames.ts";
import type { MapColours } from "./mapColours.ts";
import type { Pen } from "./Sheet.ts";

function setType(pen: Pen, kind: NameKind, colours: MapColours): void {
  const { size, weight, family, isItalic, spacing } = NAME_FACES[kind];
  pen.font = `${isItalic ? "italic " : ""}${weight} ${size}px ${colours[family]}`;
  pen.letterSpacing = `${spacing}px`;
}

/** Makes a measure that asks the pen once for each name. */
export function createNameMeasure(pen: Pen, colours: MapColours): MeasureName {
  const widths = new Map<string, number>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    setType(pen, kind, colours);
    const { width } = pen.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** Draws names with a halo of their ground, and cities with their dots. The canvas is in CSS pixels. */
export function paintNames(pen: Pen, names: readonly PositionedName[], colours: MapColours): void {
  pen.lineJoin = "round";
  for (const { kind, text, x, baseline, dot } of names) {
    setType(pen, kind, colours);
    pen.lineWidth = 3;
    pen.strokeStyle = kind === "sea" ? colours.sea : colours.land;
    pen.fillStyle = kind === "sea" ? colours.water : colours.soft;
    pen.globalAlpha = 0.85;
    pen.strokeText(text, x, baseline);
    pen.globalAlpha = kind === "country" ? 0.75 : 1;
    pen.fillText(text, x, baseline);
    pen.globalAlpha = 1;
    if (!dot) continue;
    pen.beginPath();
    pen.arc(dot.x, dot.y, 2, 0, 2 * Math.PI);
    pen.fill();
  }
}
