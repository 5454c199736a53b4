import type { Box } from "../geometry/boxes.ts";
import { type Point, WORLD_SIZE } from "../geometry/project.ts";
import type { MapColours } from "./mapColours.ts";
import { type GeometryPatch, type Ground, paintLand } from "./paintLand.ts";
import { type CanvasFrame, Sheet } from "./Sheet.ts";

/** What land is painted for. */
export interface LandView {
  readonly frame: CanvasFrame;
  /** The left upper corner of the canvas, in pane pixels. */
  readonly corner: Point;
  readonly colours: MapColours;
  readonly patches: readonly GeometryPatch[];
}

/** If a larger share of the canvas than this changes, all of it is painted. */
const MOST_CHANGED = 0.5;
/** How far the lines of a country reach beyond its shape, in pixels. */
const LINES = 2;
/** Boxes are in steps of this, in pixels: between device pixels nothing would be painted as it is on the whole canvas. */
const STEP = 4;
const NOTHING: Ground = { silent: new Set(), tints: new Map() };

/** The countries of which two grounds do not say the same. */
function changedBetween(a: Ground, b: Ground): string[] {
  const codes = new Set([...a.silent, ...b.silent, ...a.tints.keys(), ...b.tints.keys()]);
  return [...codes].filter(
    (code) => a.silent.has(code) !== b.silent.has(code) || a.tints.get(code) !== b.tints.get(code),
  );
}

/** The box of a country's land on the canvas, in its pixels; null where none of it is there. */
function boxOf(country: string, { patches, frame }: LandView): Box | null {
  const scale = 2 ** frame.zoom;
  let [left, top, right, bottom] = [frame.width, frame.height, 0, 0];
  for (const { geometry, turns } of patches)
    for (const { country: code, box } of geometry.land) {
      if (code !== country) continue;
      const x = (world: number): number => (world + turns * WORLD_SIZE) * scale - frame.corner.x;
      const y = (world: number): number => world * scale - frame.corner.y;
      if (x(box[0]) > frame.width || x(box[2]) < 0 || y(box[1]) > frame.height || y(box[3]) < 0) continue;
      left = Math.min(left, x(box[0]));
      top = Math.min(top, y(box[1]));
      right = Math.max(right, x(box[2]));
      bottom = Math.max(bottom, y(box[3]));
    }
  const down = (at: number): number => Math.floor(Math.max(0, at - LINES) / STEP) * STEP;
  const up = (at: number, most: number): number => Math.ceil(Math.min(most, at + LINES) / STEP) * STEP;
  const [x, y] = [down(left), down(top)];
  const [w, h] = [up(right, frame.width) - x, up(bottom, frame.height) - y];
  return w > 0 && h > 0 ? { x, y, w, h } : null;
}

/**
 * The land, with what the day says of whole countries: a sheet of all of it, and over it one for each country of which another day
 * says something else, as large as that country.
 */
export class Land {
  readonly element = document.createElement("div");
  readonly #origins: ReadonlySet<string>;
  readonly #whole = new Sheet();
  readonly #countries = new Map<string, Sheet>();
  #view: LandView | null = null;
  /** What the sheet of all land says, and what is said with those over it. */
  #below = NOTHING;
  #shown = NOTHING;

  constructor(origins: ReadonlySet<string>) {
    this.#origins = origins;
    this.element.append(this.#whole.element);
  }

  /** Paints all land for a view. */
  paint(view: LandView, ground: Ground): void {
    this.#view = view;
    this.#below = ground;
    this.#shown = ground;
    this.#dropCountries(() => true);
    if (view.patches.length > 0)
      this.#paintOn(this.#whole, view, { x: 0, y: 0, w: view.frame.width, h: view.frame.height });
  }

  /** Says something else of whole countries, in the same view. */
  show(ground: Ground): void {
    const view = this.#view;
    if (!view || changedBetween(ground, this.#shown).length === 0) return;
    const boxes = new Map(
      changedBetween(ground, this.#below).flatMap((code) => {
        const box = boxOf(code, view);
        return box ? [[code, box]] : [];
      }),
    );
    const area = [...boxes.values()].reduce((sum, { w, h }) => sum + w * h, 0);
    if (area > MOST_CHANGED * view.frame.width * view.frame.height) {
      this.paint(view, ground);
      return;
    }
    this.#shown = ground;
    this.#dropCountries((code) => !boxes.has(code));
    for (const [code, box] of boxes) {
      const sheet = this.#countries.get(code) ?? new Sheet();
      this.#countries.set(code, sheet);
      this.#paintOn(sheet, view, box);
      this.element.append(sheet.element);
    }
  }

  #dropCountries(test: (code: string) => boolean): void {
    for (const [code, { element }] of this.#countries) {
      if (!test(code)) continue;
      element.remove();
      this.#countries.delete(code);
    }
  }

  /** Paints the land of a box of the canvas. */
  #paintOn(sheet: Sheet, { frame, corner, colours, patches }: LandView, { x, y, w, h }: Box): void {
    const part = {
      ...frame,
      corner: { x: frame.corner.x + x, y: frame.corner.y + y },
      width: w,
      height: h,
    };
    sheet.paint(part, { x: corner.x + x, y: corner.y + y }, (pen) =>
      paintLand(pen, patches, part, colours, this.#origins, this.#shown),
    );
  }
}
