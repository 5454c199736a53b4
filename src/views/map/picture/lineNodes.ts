import type { Palette } from "../../shared/picture/palette.ts";
import { draw, drawPath, type SvgNode } from "../../shared/picture/svg.ts";
import type { TextStyle } from "../../shared/textWidth.ts";
import { pointsPath } from "../geometry/curve.ts";
import type { Point } from "../geometry/project.ts";
import { countryKey, routeKey } from "../keys/stops.ts";
import type { FlowShape } from "../layout/flows/flowShape.ts";
import type { PositionedFlow, PositionedRoute } from "../layout/positioned.ts";
import { HEAD } from "../marks/shapes/glyphs.ts";
import { drawLabel } from "./markNodes.ts";

type Tone = PositionedFlow["item"]["tone"];

function fade(
  id: string,
  from: Point,
  to: Point,
  stops: readonly (readonly [offset: number, colour: string, opacity: number])[],
): SvgNode {
  return draw(
    "linearGradient",
    { id, gradientUnits: "userSpaceOnUse", x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    ...stops.map(([offset, colour, opacity]) =>
      draw("stop", { offset, "stop-color": colour, "stop-opacity": opacity }),
    ),
  );
}

/** The dashes of what is old. */
const OLD = "2 2.5";

/** The half of an arrow that goes back. */
export function drawBack(d: string, isOld: boolean, palette: Palette): SvgNode[] {
  return drawPath(d, {
    fill: palette.exits,
    "fill-opacity": isOld ? 0.12 : 0.55,
    stroke: palette.exits,
    "stroke-width": 0.6,
    "stroke-dasharray": isOld ? OLD : undefined,
  });
}

/** The body of an arrow in its tone; `ink` is its colour, or a gradient of it. */
export function drawBody(
  shape: FlowShape,
  tone: Tone,
  ink: string,
  plain: string,
  palette: Palette,
): SvgNode[] {
  const isOld = tone === "hollow";
  const body = isOld
    ? { fill: palette.accent, "fill-opacity": 0.16, stroke: plain, "stroke-dasharray": OLD }
    : { fill: ink };
  return [
    ...drawPath(shape.pale, { fill: palette.accent, "fill-opacity": 0.22 }),
    ...drawPath(shape.filled, body),
    ...drawPath(shape.lined, {
      fill: "none",
      stroke: ink,
      "stroke-width": shape.lineWidth,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      "stroke-dasharray": isOld ? OLD : undefined,
    }),
  ];
}

/** The arrows, fading in from where they start, and the lines that tie labels to them. */
export function drawArrows(
  flows: readonly PositionedFlow[],
  palette: Palette,
  selected: string | null,
): { readonly defs: SvgNode[]; readonly nodes: SvgNode[] } {
  const defs: SvgNode[] = [];
  const nodes = flows.flatMap(({ item, shape, back, tail, tip, leader }, i) => {
    const isSelected = countryKey(item.country) === selected;
    const colour = isSelected ? palette.selected : item.tone === "quiet" ? palette.faint : palette.accent;
    const line = leader ? drawPath(pointsPath(leader, false), { fill: "none", stroke: colour }) : [];
    if (!shape) return line;
    const id = `arrow${i}`;
    defs.push(
      fade(id, tail, tip, [
        [0, colour, 0.4],
        [0.55, colour, 0.92],
      ]),
    );
    return [
      ...drawBody(shape, item.tone, `url(#${id})`, colour, palette),
      ...drawBack(back ? back.filled || back.pale : "", item.tone === "hollow", palette),
      ...line,
    ];
  });
  return { defs, nodes };
}

/** The numbers of the arrows, and of the countries without one. */
export function drawNumbers(
  flows: readonly PositionedFlow[],
  palette: Palette,
  selected: string | null,
): SvgNode[] {
  return flows.flatMap(({ item, label }) => {
    if (!label) return [];
    const isSelected = countryKey(item.country) === selected;
    const first = isSelected
      ? palette.selected
      : item.tone === "quiet"
        ? palette.faint
        : item.direction === "exits"
          ? palette.exits
          : palette.accent;
    const fillOf = (style: TextStyle, line: number): string => {
      if (style === "number" || style === "minor") return line === 0 ? first : palette.accent;
      return line === 0 && isSelected ? palette.selected : palette.ink;
    };
    return drawLabel(label, palette, fillOf);
  });
}

/** How a journey is drawn: travelled, planned, or on a day that nobody states. */
export type RouteLook = "taken" | "planned" | "undated";

/** The line of a journey. */
export function drawRouteLine(d: string, look: RouteLook, stroke: string, halo: string | null): SvgNode[] {
  const dots = look === "planned" ? "0.1 4" : look === "undated" ? "0.1 7" : undefined;
  const line = { fill: "none", "stroke-linecap": "round" };
  return [
    ...(halo === null
      ? []
      : drawPath(d, {
          ...line,
          stroke: halo,
          "stroke-width": 3,
          "stroke-opacity": look === "taken" ? 0.5 : 0.4,
        })),
    ...drawPath(d, {
      ...line,
      stroke,
      "stroke-width": look === "taken" ? 1 : 1.4,
      "stroke-dasharray": dots,
    }),
  ];
}

/** The journeys, fading out where an end is no more than a country, each with an arrowhead. */
export function drawRoutes(
  routes: readonly PositionedRoute[],
  palette: Palette,
  selected: string | null,
): { readonly defs: SvgNode[]; readonly nodes: SvgNode[] } {
  const defs: SvgNode[] = [];
  const nodes = routes.flatMap(({ item, path, from, to, fades, middle, angle }, i) => {
    const { id, status } = item.route;
    const colour = routeKey(id) === selected ? palette.selected : palette.faint;
    const look = status === "taken" && item.share === null ? "undated" : status;
    const gradient = `route${i}`;
    if (fades)
      defs.push(
        fade(gradient, from, to, [
          [0, colour, fades === "from" ? 0 : 1],
          [1, colour, fades === "to" ? 0 : 1],
        ]),
      );
    const head = draw("path", {
      d: HEAD,
      transform: `translate(${Math.round(middle.x)} ${Math.round(middle.y)}) rotate(${angle.toFixed(0)})`,
      fill: "none",
      stroke: colour,
      "stroke-width": 1.2,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    });
    return [...drawRouteLine(path, look, fades ? `url(#${gradient})` : colour, palette.land), head];
  });
  return { defs, nodes };
}
