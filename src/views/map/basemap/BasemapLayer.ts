import {
  DomUtil,
  Layer,
  type LayerOptions,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  Point,
  Util,
} from "leaflet";
import type { Box } from "../geometry/boxes.ts";
import type { BasemapNames } from "./basemapData.ts";
import { choosePatches, type DegreeBox, wantedLevels } from "./chooseLevels.ts";
import { type GroundTrouble, LevelShelf } from "./LevelShelf.ts";
import { layOutNames, type NamedPoint } from "./layOutNames.ts";
import { readColours } from "./mapColours.ts";
import { type CanvasFrame, type Ground, paintLand } from "./paintLand.ts";
import { measureName, paintNames } from "./paintNames.ts";

/** What lies over the basemap and what it shows of the day. Boxes are in pane pixels. */
export interface BasemapOverlay extends Ground {
  readonly boxes: readonly Box[];
  readonly countriesDone: ReadonlySet<string>;
  readonly wanted: readonly NamedPoint[];
}

/** What a basemap is made from and follows. */
export interface BasemapOptions extends LayerOptions {
  /** The countries that people leave, a tone darker. */
  readonly origins: ReadonlySet<string>;
  /** Null until they are loaded. */
  readonly names: BasemapNames | null;
  readonly overlay: BasemapOverlay;
  /** Whether the page is dark. The colours themselves are read from the page's tokens. */
  readonly isDark: boolean;
  /** Called with what is wrong with the ground, and with null when it is right again. */
  readonly onTrouble: (trouble: GroundTrouble | null) => void;
}

/** Share of the view that is drawn beyond each of its edges, so that a drag has something to show. */
const PADDING = 0.25;
const MAX_DENSITY = 2;

const sameGround = (a: Ground, b: Ground): boolean =>
  a.silent.size === b.silent.size &&
  a.tints.size === b.tints.size &&
  [...a.silent].every((code) => b.silent.has(code)) &&
  [...a.tints].every(([code, step]) => b.tints.get(code) === step);

/**
 * The basemap: our own land, waters, borders and names on two canvases, land below and names above, so that a change of
 * day redraws the names alone. Redrawn sharp at each zoom; no tiles and no request but for our own files.
 */
export class BasemapLayer extends Layer {
  readonly #origins: ReadonlySet<string>;
  readonly #shelf: LevelShelf;
  readonly #land = document.createElement("canvas");
  readonly #letters = document.createElement("canvas");
  #names: BasemapNames | null;
  #overlay: BasemapOverlay;
  #frame: CanvasFrame | null = null;
  #corner = { x: 0, y: 0 };
  #pending = 0;
  #drawn = "";
  #isLandStale = true;
  #leaflet: LeafletMap | null = null;

  constructor({ origins, names, overlay, onTrouble, pane }: BasemapOptions) {
    super();
    if (pane) Util.setOptions(this, { pane });
    this.#origins = origins;
    this.#names = names;
    this.#overlay = overlay;
    this.#shelf = new LevelShelf(() => this.#schedule(true), onTrouble);
  }

  override onAdd(map: LeafletMap): this {
    this.#leaflet = map;
    for (const canvas of [this.#land, this.#letters]) {
      canvas.setAttribute("aria-hidden", "true");
      canvas.style.position = "absolute";
      this.getPane()?.append(canvas);
    }
    this.#loadLevels();
    this.#draw();
    document.fonts?.ready.then(() => this.#schedule(false));
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    this.#land.remove();
    this.#letters.remove();
    this.#leaflet = null;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const draw = (): void => this.#draw();
    return {
      // Drawn at once: a frame's delay would show the old zoom under the new marks.
      zoom: draw,
      viewreset: draw,
      resize: draw,
      move: () => {
        if (!this.#coversView()) this.#draw();
      },
      moveend: () => {
        this.#loadLevels();
        this.#draw();
      },
    };
  }

  /** Tells the basemap what lies over it; names make way, countries are hatched and tinted. */
  setOverlay(overlay: BasemapOverlay): void {
    const isLandStale = !sameGround(overlay, this.#overlay);
    this.#overlay = overlay;
    this.#schedule(isLandStale);
  }

  /** Takes the names, which are loaded apart from the land. */
  setNames(names: BasemapNames | null): void {
    this.#names = names;
    this.#schedule(false);
  }

  /** Draws everything again, by the colours that the page has now. */
  repaint(): void {
    this.#schedule(true);
  }

  #schedule(isLandStale: boolean): void {
    this.#isLandStale ||= isLandStale;
    if (this.#pending !== 0 || !this.#leaflet) return;
    this.#pending = requestAnimationFrame(() => {
      this.#pending = 0;
      if (this.#isLandStale) this.#draw();
      else this.#drawNames();
    });
  }

  /** A box of the container, in pixels, as degrees. Longitudes go on where the world is gone around. */
  #degreesOf(map: LeafletMap, min: Point, max: Point): DegreeBox {
    const [northWest, southEast] = [map.containerPointToLatLng(min), map.containerPointToLatLng(max)];
    return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
  }

  #loadLevels(): void {
    const map = this.#leaflet;
    if (!map) return;
    this.#shelf.want(wantedLevels(map.getZoom(), this.#degreesOf(map, new Point(0, 0), map.getSize())));
  }

  #coversView(): boolean {
    const map = this.#leaflet;
    if (!map || !this.#frame) return true;
    const size = map.getSize();
    const at = map.containerPointToLayerPoint([0, 0]);
    const { x, y } = this.#corner;
    const { width, height } = this.#frame;
    return at.x >= x && at.y >= y && at.x + size.x <= x + width && at.y + size.y <= y + height;
  }

  /** Fits both canvases to the view and its padding, and draws them. */
  #draw(): void {
    const map = this.#leaflet;
    if (!map) return;
    const size = map.getSize();
    const pad = size.multiplyBy(PADDING).round();
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
    const world = map.getPixelOrigin().add(corner);
    const frame: CanvasFrame = {
      zoom: map.getZoom(),
      corner: { x: world.x, y: world.y },
      width: size.x + 2 * pad.x,
      height: size.y + 2 * pad.y,
      density: Math.min(MAX_DENSITY, window.devicePixelRatio || 1),
    };
    // Leaflet tells of one move by several events: only the first of them costs a drawing.
    const key = `${Object.values(frame).join()} ${world.x} ${world.y} ${corner.x} ${corner.y}`;
    if (key === this.#drawn && !this.#isLandStale) return;
    this.#drawn = key;
    this.#corner = corner;
    this.#frame = frame;
    this.#isLandStale = false;
    const canvas = this.#degreesOf(map, pad.multiplyBy(-1), size.add(pad));
    const patches = choosePatches(frame.zoom, canvas, this.#shelf).flatMap((patch) => {
      const geometry = this.#shelf.get(patch.name);
      return geometry ? [{ ...patch, geometry }] : [];
    });
    const context = this.#contextOf(this.#land);
    if (context && patches.length > 0)
      paintLand(context, patches, frame, readColours(this.#land), this.#origins, this.#overlay);
    this.#drawNames();
  }

  #drawNames(): void {
    const context = this.#contextOf(this.#letters);
    const frame = this.#frame;
    if (!context || !frame) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#letters.width, this.#letters.height);
    if (!this.#names) return;
    const colours = readColours(this.#letters);
    context.setTransform(frame.density, 0, 0, frame.density, 0, 0);
    const { boxes, countriesDone, wanted } = this.#overlay;
    const { x, y } = this.#corner;
    const names = layOutNames(this.#names, {
      ...frame,
      boxes: boxes.map((box) => ({ ...box, x: box.x - x, y: box.y - y })),
      countriesDone,
      wanted,
      measure: (text, kind) => measureName(context, text, kind, colours),
    });
    paintNames(context, names, colours);
  }

  /** A canvas's context, the canvas being of the frame's size and in its place. */
  #contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const frame = this.#frame;
    if (!frame) return null;
    const { width, height, density } = frame;
    if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    DomUtil.setPosition(canvas, new Point(this.#corner.x, this.#corner.y));
    return canvas.getContext("2d");
  }
}
