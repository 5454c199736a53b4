import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where code stands that asks React for something. */
const FOLDERS = [
  "src",
  "node_modules/@react-leaflet/core/lib",
  "node_modules/react-error-boundary/dist",
  "node_modules/react-leaflet/lib",
  "node_modules/zustand/esm",
];

/** Every name in the page's code and in the libraries that use React. What has none of these names is asked for by nobody. */
export function pageWords(): ReadonlySet<string> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|m?js)$/.test(name) && !name.endsWith(".d.ts"))
      .map((name) => join(folder, name)),
  );
  return new Set(files.flatMap((file) => readFileSync(file, "utf8").match(/\w+/g) ?? []));
}
