import {
  Layer,
  type LayerOptions,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  Point,
  Util,
} from "leaflet";
import type { Box } from "../geometry/boxes.ts";
import type { NamesOverlay } from "../layout/namesOverlay.ts";
import type { BasemapNames } from "./basemapData.ts";
import { choosePatches, type DegreeBox, wantedLevels } from "./chooseLevels.ts";
import { Land, type LandView } from "./Land.ts";
import { type GroundTrouble, LevelShelf } from "./LevelShelf.ts";
import { type Candidates, layOutNames, type MeasureName, namesInSight } from "./layOutNames.ts";
import { readColours } from "./mapColours.ts";
import type { Ground } from "./paintLand.ts";
import { createNameMeasure, paintNames } from "./paintNames.ts";
import { type CanvasFrame, Sheet } from "./Sheet.ts";

/** What lies over the basemap and what it shows of the day. */
export interface BasemapOverlay extends Ground {
  /** The same object as long as nothing in it has changed. */
  readonly names: NamesOverlay;
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

/** What names are laid out from in one view, the same on all days. */
interface Lettering {
  readonly candidates: Candidates;
  readonly measure: MeasureName;
}

/**
 * The basemap: our own land, waters, borders and names on two canvases, land below and names above, so that a change of
 * day redraws the names alone, and only where it moves one. Redrawn sharp at each zoom; no tiles and no request but for our own files.
 */
export class BasemapLayer extends Layer {
  readonly #shelf: LevelShelf;
  readonly #land: Land;
  readonly #letters = new Sheet();
  #names: BasemapNames | null;
  #overlay: BasemapOverlay;
  #view: (LandView & { readonly view: Box }) | null = null;
  #lettering: Lettering | null = null;
  #pending = 0;
  #drawn = "";
  #drawnNames: string | null = null;
  #isLandStale = true;
  #leaflet: LeafletMap | null = null;

  constructor({ origins, names, overlay, onTrouble, pane }: BasemapOptions) {
    super();
    if (pane) Util.setOptions(this, { pane });
    this.#land = new Land(origins);
    this.#names = names;
    this.#overlay = overlay;
    this.#shelf = new LevelShelf(() => this.#schedule(true), onTrouble);
  }

  readonly #onFonts = (): void => this.#renewNames();

  override onAdd(map: LeafletMap): this {
    this.#leaflet = map;
    this.getPane()?.append(this.#land.element, this.#letters.element);
    this.#loadLevels();
    this.#draw();
    if (document.fonts?.status === "loading") document.fonts.ready.then(this.#onFonts);
    document.fonts?.addEventListener?.("loadingdone", this.#onFonts);
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    document.fonts?.removeEventListener?.("loadingdone", this.#onFonts);
    this.#land.element.remove();
    this.#letters.element.remove();
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

  /** Tells the basemap what lies over it; names make way, countries are hatched and tinted. In the same frame as what lies there. */
  setOverlay(overlay: BasemapOverlay): void {
    const { names } = this.#overlay;
    this.#overlay = overlay;
    this.#land.show(overlay);
    if (overlay.names !== names) this.#drawNames();
  }

  /** Takes the names, which are loaded apart from the land. */
  setNames(names: BasemapNames | null): void {
    this.#names = names;
    this.#renewNames();
  }

  /** Draws everything again, by the colours that the page has now. */
  repaint(): void {
    this.#schedule(true);
  }

  /** Lays the names out from the start: they or their fonts are others. */
  #renewNames(): void {
    this.#lettering = null;
    this.#drawnNames = null;
    this.#schedule(false);
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
    if (!map || !this.#view) return true;
    const size = map.getSize();
    const at = map.containerPointToLayerPoint([0, 0]);
    const { x, y } = this.#view.corner;
    const { width, height } = this.#view.frame;
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
    this.#isLandStale = false;
    const colours = readColours(this.#land.element);
    this.#lettering = null;
    this.#drawnNames = null;
    const canvas = this.#degreesOf(map, pad.multiplyBy(-1), size.add(pad));
    const patches = choosePatches(frame.zoom, canvas, this.#shelf).flatMap((patch) => {
      const geometry = this.#shelf.get(patch.name);
      return geometry ? [{ ...patch, geometry }] : [];
    });
    const view = { x: corner.x + pad.x, y: corner.y + pad.y, w: size.x, h: size.y };
    this.#view = { frame, corner, colours, patches, view };
    this.#land.paint(this.#view, this.#overlay);
    this.#drawNames();
  }

  /** Lays out the names around what lies over them, and paints them where they are not as they were. */
  #drawNames(): void {
    const { pen } = this.#letters;
    if (!pen || !this.#view || !this.#names) return;
    const { frame, corner, colours, view } = this.#view;
    this.#lettering ??= {
      candidates: namesInSight(this.#names, frame, corner, view),
      measure: createNameMeasure(pen, colours),
    };
    const { candidates, measure } = this.#lettering;
    const names = layOutNames(candidates, this.#overlay.names, measure);
    const key = names.map(({ text, x, baseline }) => `${text} ${x} ${baseline}`).join();
    if (key === this.#drawnNames) return;
    this.#drawnNames = key;
    this.#letters.paint(frame, corner, () => {
      pen.setTransform(
        frame.density,
        0,
        0,
        frame.density,
        -corner.x * frame.density,
        -corner.y * frame.density,
      );
      paintNames(pen, names, colours);
    });
  }
}
