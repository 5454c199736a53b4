import { DomUtil, Point } from "leaflet";
import type { Point as AtPoint } from "../geometry/project.ts";

/** A canvas on the map: its size in CSS pixels, and the world pixel (at `zoom`) of its left upper corner. */
export interface CanvasFrame {
  readonly zoom: number;
  readonly corner: AtPoint;
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly density: number;
}

/** What paints on a sheet. */
export type Pen = OffscreenCanvasRenderingContext2D;

/**
 * A canvas that is painted out of sight and shown as a picture. Without a graphics card a browser copies each canvas that has a pen of
 * its own for every frame of the page, whatever has changed; a picture is copied when it is painted.
 */
export class Sheet {
  readonly element = document.createElement("canvas");
  readonly #view = this.element.getContext("bitmaprenderer");
  readonly #canvas = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1);
  /** Null where there is no canvas. */
  readonly pen: Pen | null = this.#canvas?.getContext("2d") ?? null;

  constructor() {
    this.element.setAttribute("aria-hidden", "true");
    this.element.style.position = "absolute";
  }

  /** Paints all of it for a frame, in device pixels, and shows it with its left upper corner at a point of the pane. */
  paint({ width, height, density }: CanvasFrame, corner: AtPoint, paint: (pen: Pen) => void): void {
    if (!this.#canvas || !this.pen) return;
    // A canvas that gets a size is empty, and its pen as new.
    this.#canvas.width = Math.round(width * density);
    this.#canvas.height = Math.round(height * density);
    paint(this.pen);
    // On paper a canvas is as large as it says, whatever picture it shows.
    if (this.element.width !== this.#canvas.width) this.element.width = this.#canvas.width;
    if (this.element.height !== this.#canvas.height) this.element.height = this.#canvas.height;
    this.#view?.transferFromImageBitmap(this.#canvas.transferToImageBitmap());
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
    DomUtil.setPosition(this.element, new Point(corner.x, corner.y));
  }
}
