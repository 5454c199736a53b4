import type { NameKind, PositionedName } from "./layOutNames.ts";
import type { MapColours } from "./mapColours.ts";

/** The canvas font of a kind of name. */
function fontOf(kind: NameKind, colours: MapColours): string {
  if (kind === "sea") return `italic 400 13px ${colours.serif}`;
  return kind === "country" ? `600 12px ${colours.sans}` : `400 13px ${colours.sans}`;
}

const spacingOf = (kind: NameKind): string =>
  kind === "country" ? "2.4px" : kind === "sea" ? "0.6px" : "0px";

function setType(context: CanvasRenderingContext2D, kind: NameKind, colours: MapColours): void {
  context.font = fontOf(kind, colours);
  context.letterSpacing = spacingOf(kind);
}

/** The width of a name as it will be set, in pixels. */
export function measureName(
  context: CanvasRenderingContext2D,
  text: string,
  kind: NameKind,
  colours: MapColours,
): number {
  setType(context, kind, colours);
  return context.measureText(text).width;
}

/** Draws names with a halo of their ground, and cities with their dots. The canvas is in CSS pixels. */
export function paintNames(
  context: CanvasRenderingContext2D,
  names: readonly PositionedName[],
  colours: MapColours,
): void {
  context.lineJoin = "round";
  for (const { kind, text, x, baseline, dot } of names) {
    setType(context, kind, colours);
    context.lineWidth = 3;
    context.strokeStyle = kind === "sea" ? colours.sea : colours.land;
    context.fillStyle = kind === "sea" ? colours.water : colours.soft;
    context.globalAlpha = 0.85;
    context.strokeText(text, x, baseline);
    context.globalAlpha = kind === "country" ? 0.75 : 1;
    context.fillText(text, x, baseline);
    context.globalAlpha = 1;
    if (!dot) continue;
    context.beginPath();
    context.arc(dot.x, dot.y, 2, 0, 2 * Math.PI);
    context.fill();
  }
}
