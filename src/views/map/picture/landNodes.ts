import { draw, rounded, type SvgNode } from "../../shared/picture/svg.ts";
import type { Shape } from "../basemap/basemapGeometry.ts";
import type { DegreeBox } from "../basemap/chooseLevels.ts";
import type { MapColours } from "../basemap/mapColours.ts";
import { DASHES, type GeometryPatch, type Ground, HATCH_STEP, landLayers } from "../basemap/paintLand.ts";
import { type Frame, projectWorld, WORLD_SIZE } from "../geometry/project.ts";

/** How much of the land's lines is drawn, in pixels. */
export interface Fineness {
  /** Points nearer to each other than this are one. */
  readonly points: number;
  /** What is smaller is left out. */
  readonly shapes: number;
  /** So far beyond the view land is drawn as it is; what is farther away is drawn there. */
  readonly beyond: number;
}

/** Of a picture that may be enlarged. */
const FINE: Fineness = { points: 0.35, shapes: 0, beyond: 400 };
/** Of one that stands small on a page, many times: its lines are no finer than the screen. */
export const COARSE: Fineness = { points: 1, shapes: 1.5, beyond: 12 };

/** Lines of land as path data, in pixels, coarse enough for the picture and no farther than a little beyond it. */
function linesPath(
  shapes: readonly Shape[],
  isClosed: boolean,
  frame: Frame,
  turns: number,
  { points, shapes: least, beyond }: Fineness,
): string {
  const { zoom, origin, view } = frame;
  const scale = 2 ** zoom;
  const near = (at: number, most: number): number => Math.max(-beyond, Math.min(most + beyond, at));
  let path = "";
  const isSmall = ([west, north, east, south]: Shape["box"]): boolean =>
    Math.max(east - west, south - north) * scale < least;
  for (const { lines, box } of shapes)
    for (const line of isSmall(box) ? [] : lines) {
      let [px, py, dx, dy] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
      let part = "";
      for (let i = 0; i < line.length; i += 2) {
        const x = near(((line[i] ?? 0) + turns * WORLD_SIZE) * scale - origin.x, view.w);
        const y = near((line[i + 1] ?? 0) * scale - origin.y, view.h);
        const isLast = i + 2 >= line.length;
        if (!isLast && Math.abs(x - px) < points && Math.abs(y - py) < points) continue;
        // Along the edge beyond the view the last point goes on instead of another that follows.
        const onEdge =
          (x === px && dx === 0 && Math.abs(x - view.w / 2) > view.w / 2 + beyond - 1) ||
          (y === py && dy === 0 && Math.abs(y - view.h / 2) > view.h / 2 + beyond - 1);
        [dx, dy] = [x - px, y - py];
        if (onEdge) part = part.slice(0, part.lastIndexOf("L"));
        part += `${part === "" ? "M" : "L"}${short(x)} ${short(y)}`;
        [px, py] = [x, y];
      }
      path += isClosed ? `${part}Z` : part;
    }
  return path;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The hatch of countries without a count. */
function hatchPattern(colour: string): SvgNode {
  const side = HATCH_STEP;
  const d = `M0 ${side}L${side} 0M-1 1L1 -1M${side - 1} ${side + 1}L${side + 1} ${side - 1}`;
  return draw(
    "pattern",
    { id: "hatch", width: side, height: side, patternUnits: "userSpaceOnUse" },
    draw("path", { d, stroke: colour }),
  );
}

/** The part of the view that a box of degrees takes, its edges between pixels; null where it takes all. */
function clipRect([west, south, east, north]: DegreeBox, { zoom, origin, view }: Frame): SvgNode | null {
  const scale = 2 ** zoom;
  const [min, max] = [projectWorld([west, north]), projectWorld([east, south])];
  const x = Math.max(0, Math.round(min.x * scale - origin.x));
  const y = Math.max(0, Math.round(min.y * scale - origin.y));
  const width = Math.min(view.w, Math.round(max.x * scale - origin.x)) - x;
  const height = Math.min(view.h, Math.round(max.y * scale - origin.y)) - y;
  const isWhole = width === view.w && height === view.h;
  return isWhole ? null : draw("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height) });
}

/** The ground of a picture: what has to be defined, and what is drawn. */
export interface GroundNodes {
  readonly defs: readonly SvgNode[];
  readonly nodes: readonly SvgNode[];
}

/** Draws the sea, and over it the levels of the basemap, each in its part of the view: the same that the page paints. */
export function drawLand(
  patches: readonly GeometryPatch[],
  frame: Frame,
  colours: MapColours,
  origins: ReadonlySet<string>,
  ground: Ground,
  fineness: Fineness = FINE,
): GroundNodes {
  const { zoom, origin, view } = frame;
  const sea = draw("rect", { width: view.w, height: view.h, fill: colours.sea });
  const defs: SvgNode[] = [hatchPattern(colours.hatch)];
  const nodes = patches.flatMap(({ geometry, turns, clip }, i) => {
    const corner = { x: origin.x - turns * WORLD_SIZE * 2 ** zoom, y: origin.y };
    const seen = { zoom, corner, width: view.w, height: view.h };
    const layers = landLayers(geometry, seen, colours, origins, ground).flatMap(
      ({ shapes, as, colour, alpha, width, isDashed }) => {
        const d = linesPath(shapes, as !== "line", frame, turns, fineness);
        if (d === "") return [];
        const opacity = alpha === 1 ? undefined : rounded(alpha);
        const looks =
          as === "line"
            ? {
                fill: "none",
                stroke: colour,
                "stroke-width": width,
                "stroke-linejoin": "round",
                "stroke-opacity": opacity,
                "stroke-dasharray": isDashed ? DASHES.join(" ") : undefined,
              }
            : {
                fill: as === "hatch" ? "url(#hatch)" : colour,
                "fill-rule": "evenodd",
                "fill-opacity": opacity,
              };
        return draw("path", { d, ...looks });
      },
    );
    const rect = clip && clipRect(clip, frame);
    if (!rect) return layers;
    const id = `patch${i}`;
    defs.push(draw("clipPath", { id }, rect));
    return draw("g", { "clip-path": `url(#${id})` }, sea, ...layers);
  });
  return { defs, nodes: [sea, ...nodes] };
}
