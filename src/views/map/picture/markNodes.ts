import type { Family } from "../../../model/measure.ts";
import type { HedgeLook } from "../../../model/value.ts";
import { lookOf } from "../../../model/value.ts";
import { familyColours, type Palette } from "../../shared/picture/palette.ts";
import { drawText } from "../../shared/picture/pictureText.ts";
import { draw, drawPath, moved, type SvgNode } from "../../shared/picture/svg.ts";
import { FACES, type TextStyle } from "../../shared/textWidth.ts";
import { type PositionedLabel, setLines } from "../geometry/labels.ts";
import { eventKey, placeKey } from "../keys/stops.ts";
import type { PositionedFlag, PositionedMark } from "../layout/positioned.ts";
import type { MarkLooks } from "../marks/MarkSymbol.tsx";
import { FLAG, GLYPHS, outlineOf } from "../marks/shapes/glyphs.ts";

/** The lines of a label where they found room, each in the colour of its style. */
export function drawLabel(
  { lines, side, box }: PositionedLabel,
  palette: Palette,
  fillOf: (style: TextStyle, line: number) => string,
): SvgNode[] {
  const halo = { colour: palette.land, width: 3.5 };
  return setLines(lines, side, box.w).map(({ text, style, x, y, anchor }, i) =>
    drawText(text, box.x + x, box.y + y, FACES[style], { fill: fillOf(style, i), anchor, halo }),
  );
}

const dashesOf = (look: HedgeLook): string | undefined => (look === "dashed" ? "3 2.4" : undefined);

/** A place's mark around a point, as on the page. */
export function drawSymbol(
  { family, look, isClosed = false, isStack = false }: MarkLooks,
  palette: Palette,
  { isOlder = false, mark = familyColours(family, palette).mark } = {},
): SvgNode[] {
  const glyph = GLYPHS[family];
  const outline = outlineOf(glyph, look);
  const ring = { fill: "none", stroke: mark, "stroke-width": 1.5 };
  const nodes = [
    ...(isStack
      ? [
          draw("path", {
            d: glyph.core,
            transform: "translate(3.5 -3.5)",
            fill: palette.land,
            stroke: mark,
          }),
        ]
      : []),
    draw("path", {
      d: glyph.core,
      transform: outline ? undefined : "scale(1.2)",
      fill: mark,
      "fill-opacity": isOlder ? 0.4 : undefined,
      stroke: isOlder ? mark : palette.land,
      "paint-order": "stroke",
    }),
    ...(family === "exits" ? [draw("circle", { r: outline ? 5 : 6, ...ring })] : []),
    ...drawPath(outline ?? "", {
      ...ring,
      "stroke-width": look === "range" ? 2.6 : 1.5,
      "stroke-dasharray": dashesOf(look),
    }),
    ...(isClosed
      ? [draw("circle", { r: 11.5, fill: "none", stroke: palette.ink, "stroke-width": 1.5 })]
      : []),
  ];
  return family === "other" ? [draw("g", { transform: "scale(0.8)" }, ...nodes)] : nodes;
}

/** The ring around what is selected. */
const selectedRing = (palette: Palette): SvgNode =>
  draw("circle", { r: 12.5, fill: "none", stroke: palette.selected, "stroke-width": 1.5 });

const textColour = (family: Family, palette: Palette): string => familyColours(family, palette).text;

/** The marks of places with their labels; `disputed` says of a mark whether somebody disputes its figure. */
export function drawPlaces(
  marks: readonly PositionedMark[],
  palette: Palette,
  selected: string | null,
  isDisputed: (mark: PositionedMark) => boolean,
): SvgNode[] {
  return marks.map((mark) => {
    const { lead, reading, items, at, label } = mark;
    const isSelected = items.some(({ place }) => placeKey(place.id) === selected);
    const symbol = drawSymbol(
      {
        family: lead.family,
        look: lookOf(reading.figure.value),
        isClosed: items.some((item) => item.isClosed),
        isStack: items.length > 1,
      },
      palette,
      { isOlder: reading.isOlder, ...(isSelected && { mark: palette.selected }) },
    );
    const fillOf = (style: TextStyle): string =>
      style === "reading" ? textColour(lead.family, palette) : palette.ink;
    return draw(
      "g",
      {},
      moved(Math.round(at.x), Math.round(at.y), [...symbol, ...(isSelected ? [selectedRing(palette)] : [])]),
      ...(label ? drawLabel(label, palette, fillOf) : []),
      ...(!label && isDisputed(mark) ? [unlabelledDispute(mark, palette)] : []),
    );
  });
}

/** The sign of a dispute beside a mark for whose words there was no room. */
function unlabelledDispute({ at }: PositionedMark, palette: Palette): SvgNode {
  const halo = { colour: palette.land, width: 3 };
  return drawText("≠", at.x + 9, at.y - 5, FACES.name, { fill: palette.ink, halo });
}

/** The flags of events. */
export function drawFlags(
  flags: readonly PositionedFlag[],
  palette: Palette,
  selected: string | null,
): SvgNode[] {
  return flags.map(({ item, at }) => {
    const isSelected = eventKey(item.event.id) === selected;
    return moved(Math.round(at.x), Math.round(at.y), [
      ...drawFlag(isSelected ? palette.selected : palette.other),
      ...(isSelected ? [selectedRing(palette)] : []),
    ]);
  });
}

/** A flag around a point. */
export function drawFlag(colour: string): SvgNode[] {
  return [
    draw("path", { d: FLAG.pole, stroke: colour, "stroke-width": 1.4 }),
    draw("path", { d: FLAG.cloth, fill: colour }),
  ];
}
