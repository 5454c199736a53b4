import { projectWorld, WORLD_SIZE } from "../geometry/project.ts";
import type { BasemapGeometry, Shape } from "./basemapGeometry.ts";
import type { DegreeBox, Patch } from "./chooseLevels.ts";
import type { MapColours } from "./mapColours.ts";
import type { CanvasFrame, Pen } from "./Sheet.ts";

const REGIONS_FROM_ZOOM = 4;
const RIVERS_FROM_ZOOM = 5;
/** From line to line of a hatch, in pixels along a row: the same in the legend. */
const HATCH_STEP = 12;
/** How strongly each class of a tint is laid on, from the least. */
export const TINT_ALPHAS: readonly number[] = [0.07, 0.15, 0.25, 0.37, 0.5];

/** What the day says of whole countries: those without a number are hatched, the others may be tinted by class. */
export interface Ground {
  readonly silent: ReadonlySet<string>;
  readonly tints: ReadonlyMap<string, number>;
}

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

/** Those shapes that reach into the canvas. */
function inSight<S extends Shape>(shapes: readonly S[], frame: CanvasFrame): S[] {
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
    paintLevel(context, geometry, { ...frame, corner }, colours, origins, ground);
    context.restore();
  }
}

/**
 * Draws land, lakes, rivers, inner and outer borders and the coast. The countries that people leave are a tone darker.
 */
function paintLevel(
  context: Pen,
  geometry: BasemapGeometry,
  frame: CanvasFrame,
  colours: MapColours,
  origins: ReadonlySet<string>,
  { silent, tints }: Ground,
): void {
  const scale = 2 ** frame.zoom;
  const { density, corner } = frame;
  const stroke = (shapes: readonly Shape[], width: number, colour: string, alpha: number): void => {
    context.lineWidth = width / scale;
    context.strokeStyle = colour;
    context.globalAlpha = alpha;
    for (const shape of inSight(shapes, frame)) context.stroke(pathOf(shape, false));
  };
  const fill = (shapes: readonly Shape[], colour: string | CanvasPattern, alpha: number): void => {
    context.fillStyle = colour;
    context.globalAlpha = alpha;
    for (const shape of shapes) context.fill(pathOf(shape, true), "evenodd");
  };
  context.setTransform(density * scale, 0, 0, density * scale, -corner.x * density, -corner.y * density);
  context.lineJoin = "round";
  const land = inSight(geometry.land, frame);
  fill(land, colours.land, 1);
  fill(
    land.filter(({ country }) => origins.has(country)),
    colours.ink,
    0.035,
  );
  for (const [code, step] of tints)
    fill(
      land.filter(({ country }) => country === code),
      colours.accent,
      TINT_ALPHAS[step] ?? 0,
    );
  const silentLand = land.filter(({ country }) => silent.has(country));
  const pattern = silentLand.length > 0 ? hatchOf(context, colours.hatch, frame) : null;
  if (pattern) fill(silentLand, pattern, 1);
  fill(inSight(geometry.lakes, frame), colours.sea, 1);
  if (frame.zoom >= RIVERS_FROM_ZOOM)
    for (const rank of [4, 3, 2, 1])
      stroke(
        geometry.rivers.filter((river) => river.rank === rank),
        1.9 - rank * 0.3,
        colours.sea,
        1,
      );
  if (frame.zoom >= REGIONS_FROM_ZOOM) {
    context.setLineDash([3 / scale, 2.5 / scale]);
    stroke(geometry.regions, 0.7, colours.border, 0.7);
    context.setLineDash([]);
  }
  stroke(geometry.coast, 0.8, colours.water, 0.35);
  stroke(geometry.lakes, 0.6, colours.water, 0.25);
  stroke(geometry.borders, 1.1, colours.border, 1);
  context.globalAlpha = 1;
}
