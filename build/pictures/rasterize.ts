import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { PICTURE_FAMILY, PICTURE_FONTS } from "./fonts.ts";
import { indexedPng } from "./indexedPng.ts";
import { PICTURE_SIZE } from "./size.ts";

/** Signs that keep directions of writing apart, which no face has a shape for. */
const ISOLATES = /[\u2066-\u2069]/g;
/** Pictures that were made before, by the hash of what they are made of. */
const CACHE = "node_modules/.cache/crossings-pictures";
/** How pixels become a file, by a name that changes with it. */
const ENCODING = "indexed-256-6";

/** How an SVG becomes a picture: with our own faces and no other, so that it is the same on every machine. */
const RENDERING: ResvgRenderOptions = {
  fitTo: { mode: "width", value: PICTURE_SIZE.width },
  font: { fontFiles: [...PICTURE_FONTS], loadSystemFonts: false, defaultFontFamily: PICTURE_FAMILY },
};

/** An SVG as PNG, or what was made of the same before. It is drawn beside the script, in a thread of Node's. */
export async function rasterize(svg: string): Promise<Buffer> {
  const made = createHash("sha256")
    .update(JSON.stringify(RENDERING) + ENCODING)
    .update(svg)
    .digest("hex");
  const cached = join(CACHE, `${made}.png`);
  if (existsSync(cached)) return readFileSync(cached);
  const { pixels, width } = await renderAsync(svg.replaceAll(ISOLATES, ""), RENDERING);
  const png = await indexedPng(pixels, width);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, png);
  return png;
}
