import { projectWorld, WORLD_SIZE } from "../geometry/project.ts";
import type { BasemapGeometry, Shape } from "./basemapGeometry.ts";
import type { DegreeBox, Patch } from "./chooseLevels.ts";
import type { MapColours } from "./mapColours.ts";
import type { CanvasFrame, Pen } from "./Sheet.ts";

const REGIONS_FROM_ZOOM = 4;
const RIVERS_FROM_ZOOM = 5;
/** From line to line of a hatch, in pixels along a row: the same in the legend. */
export const HATCH_STEP = 12;
/** How strongly each class of a tint is laid on, from the least. */
export const TINT_ALPHAS: readonly number[] = [0.07, 0.15, 0.25, 0.37, 0.5];

/** What the day says of whole countries: those without a number are hatched, the others may be tinted by class. */
export interface Ground {
  readonly silent: ReadonlySet<string>;
  readonly tints: ReadonlyMap<string, number>;
}

/** The part of the world that is drawn. */
export type LandFrame = Pick<CanvasFrame, "zoom" | "corner" | "width" | "height">;

const paths = new WeakMap<Shape, Path2D>();

/** A shape's path in world pixels at zoom 0: made once, then drawn at every zoom. */
function pathOf(shape: Shape, isClosed: boolean): Path2D {
  const known = paths.get(shape);
  if (known) return known;
  const path = new Path2D();
  for (const line of shape.lines) {
    for (let i = 0; i < line.length; i += 2) {
      if (i === 0) path.moveTo(line[0] ?? 0, line[1] ?? 0);
      else path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
    }
    if (isClosed) path.closePath();
  }
  paths.set(shape, path);
  return path;
}

/** Those shapes that reach into a frame. */
export function inSight<S extends Shape>(shapes: readonly S[], frame: LandFrame): S[] {
  const scale = 2 ** frame.zoom;
  const west = frame.corner.x / scale;
  const north = frame.corner.y / scale;
  const east = west + frame.width / scale;
  const south = north + frame.height / scale;
  return shapes.filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= south && box[3] >= north);
}

/** A hatch in a colour, as a pattern that is tied to the ground, so that it does not swim when the map is moved. */
function hatchOf(context: Pen, colour: string, frame: CanvasFrame): CanvasPattern | null {
  const side = Math.round(HATCH_STEP * frame.density);
  const tile = document.createElement("canvas");
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext("2d");
  if (!pen) return null;
  pen.strokeStyle = colour;
  pen.lineWidth = frame.density;
  // Three strokes, so that the corners of the tiles meet.
  for (const at of [0, side, 2 * side]) {
    pen.moveTo(at + side, -side);
    pen.lineTo(at - 2 * side, 2 * side);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().scale(1 / (frame.density * 2 ** frame.zoom)));
  return pattern;
}

/** A level of the basemap to be drawn, and where. */
export interface GeometryPatch extends Patch {
  readonly geometry: BasemapGeometry;
}

/** Keeps what is drawn from now on within a box, whose edges are put between pixels. */
function clipTo(
  context: Pen,
  [west, south, east, north]: DegreeBox,
  { zoom, corner, density }: CanvasFrame,
): void {
  const scale = 2 ** zoom;
  const [min, max] = [projectWorld([west, north]), projectWorld([east, south])];
  const x = Math.round((min.x * scale - corner.x) * density);
  const y = Math.round((min.y * scale - corner.y) * density);
  context.beginPath();
  context.rect(
    x,
    y,
    Math.round((max.x * scale - corner.x) * density) - x,
    Math.round((max.y * scale - corner.y) * density) - y,
  );
  context.clip();
}

/** Draws the sea, and over it the levels of the basemap, each in its part of the canvas. */
export function paintLand(
  context: Pen,
  patches: readonly GeometryPatch[],
  frame: CanvasFrame,
  colours: MapColours,
  origins: ReadonlySet<string>,
  ground: Ground,
): void {
  const { density } = frame;
  const fillSea = (): void => {
    context.fillStyle = colours.sea;
    context.fillRect(0, 0, frame.width * density, frame.height * density);
  };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  fillSea();
  for (const { geometry, turns, clip } of patches) {
    context.save();
    if (clip) {
      clipTo(context, clip, frame);
      fillSea();
    }
    const corner = { x: frame.corner.x - turns * WORLD_SIZE * 2 ** frame.zoom, y: frame.corner.y };
    const part = { ...frame, corner };
    paintLevel(context, landLayers(geometry, part, colours, origins, ground), part);
    context.restore();
  }
}

/** What is drawn of the land at once: shapes that are filled, hatched or outlined, in a colour and how strongly. */
export interface LandLayer {
  readonly shapes: readonly Shape[];
  readonly as: "fill" | "hatch" | "line";
  readonly colour: string;
  readonly alpha: number;
  /** Of lines, in pixels. */
  readonly width: number;
  readonly isDashed?: boolean;
}

/** The dashes of the borders of regions and the gaps between, in pixels. */
export const DASHES: readonly [number, number] = [3, 2.5];

/** What is drawn of a level, from the ground up: land, lakes, rivers, inner and outer borders, the coast and roads. The countries that people leave are a tone darker. */
export function landLayers(
  geometry: BasemapGeometry,
  frame: LandFrame,
  colours: MapColours,
  origins: ReadonlySet<string>,
  { silent, tints }: Ground,
): readonly LandLayer[] {
  const { zoom } = frame;
  const land = inSight(geometry.land, frame);
  const filled = (shapes: readonly Shape[], colour: string, alpha: number): LandLayer => ({
    shapes,
    as: "fill",
    colour,
    alpha,
    width: 0,
  });
  const lined = (shapes: readonly Shape[], width: number, colour: string, alpha: number): LandLayer => ({
    shapes: inSight(shapes, frame),
    as: "line",
    colour,
    alpha,
    width,
  });
  const landOf = (test: (country: string) => boolean): Shape[] => land.filter(({ country }) => test(country));
  const rivers = zoom < RIVERS_FROM_ZOOM ? [] : [4, 3, 2, 1];
  return [
    filled(land, colours.land, 1),
    filled(
      landOf((country) => origins.has(country)),
      colours.ink,
      0.035,
    ),
    ...[...tints].map(([code, step]) =>
      filled(
        landOf((country) => country === code),
        colours.accent,
        TINT_ALPHAS[step] ?? 0,
      ),
    ),
    {
      ...filled(
        landOf((country) => silent.has(country)),
        colours.hatch,
        1,
      ),
      as: "hatch",
    },
    filled(inSight(geometry.lakes, frame), colours.sea, 1),
    ...rivers.map((rank) =>
      lined(
        geometry.rivers.filter((river) => river.rank === rank),
        1.9 - rank * 0.3,
        colours.sea,
        1,
      ),
    ),
    ...(zoom < REGIONS_FROM_ZOOM
      ? []
      : [{ ...lined(geometry.regions, 0.7, colours.border, 0.7), isDashed: true }]),
    lined(geometry.coast, 0.8, colours.water, 0.35),
    lined(geometry.lakes, 0.6, colours.water, 0.25),
    lined(geometry.borders, 1.1, colours.border, 1),
    lined(geometry.roads, 3.2, colours.soft, 1),
    lined(geometry.roads, 1.6, colours.land, 1),
  ];
}

function paintLevel(context: Pen, layers: readonly LandLayer[], frame: CanvasFrame): void {
  const scale = 2 ** frame.zoom;
  const { density, corner } = frame;
  context.setTransform(density * scale, 0, 0, density * scale, -corner.x * density, -corner.y * density);
  context.lineJoin = "round";
  for (const { shapes, as, colour, alpha, width, isDashed } of layers) {
    if (shapes.length === 0) continue;
    context.globalAlpha = alpha;
    if (as === "line") {
      context.lineWidth = width / scale;
      context.strokeStyle = colour;
      context.setLineDash(isDashed ? DASHES.map((length) => length / scale) : []);
      for (const shape of shapes) context.stroke(pathOf(shape, false));
    } else {
      const filling = as === "hatch" ? hatchOf(context, colour, frame) : colour;
      if (!filling) continue;
      context.fillStyle = filling;
      for (const shape of shapes) context.fill(pathOf(shape, true), "evenodd");
    }
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
