import { readFileSync } from "node:fs";
import type { Boxes } from "../geography/coordinates.ts";
import { Gazetteer } from "../geography/gazetteer.ts";

const BASEMAP = new URL("../../../data/basemap/", import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, BASEMAP), "utf8"));

/** What the shipped basemap knows about places. */
export function readGeography(): { gazetteer: Gazetteer; boxes: Boxes } {
  const labels = ["labels.json", "labels-world.json"].map(readJson);
  return {
    gazetteer: new Gazetteer(labels as ConstructorParameters<typeof Gazetteer>[0]),
    boxes: readJson("boxes.json") as Boxes,
  };
}
