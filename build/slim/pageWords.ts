import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The layers that know React. */
const LAYERS = ["src/app", "src/views"];
/** The modules of libraries that ask React for something, as far as the page imports them. */
const LIBRARIES = [
  "@react-leaflet/core/lib/attribution.js",
  "@react-leaflet/core/lib/component.js",
  "@react-leaflet/core/lib/context.js",
  "@react-leaflet/core/lib/dom.js",
  "@react-leaflet/core/lib/element.js",
  "@react-leaflet/core/lib/events.js",
  "@react-leaflet/core/lib/generic.js",
  "@react-leaflet/core/lib/grid-layer.js",
  "@react-leaflet/core/lib/layer.js",
  "react-leaflet/lib/MapContainer.js",
  "react-leaflet/lib/Pane.js",
  "react-leaflet/lib/TileLayer.js",
  "react-leaflet/lib/hooks.js",
  "react-error-boundary/dist/react-error-boundary.js",
  "zustand/esm/react.mjs",
  "zustand/esm/react/shallow.mjs",
].map((path) => join("node_modules", path));

/** Whether what a module asks React for is known here. */
export const isKnownToAsk = (id: string): boolean =>
  [...LAYERS, ...LIBRARIES].some((path) => id.includes(`/${path}`));

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Every name in the page's code and in the libraries that use React. Code whose name is not among these is never used. */
export function pageWords(): ReadonlySet<string> {
  const own = LAYERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
      .map((name) => join(folder, name)),
  );
  const texts = [...own, ...LIBRARIES].map((file) => readFileSync(file, "utf8").replace(COMMENTS, ""));
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}
