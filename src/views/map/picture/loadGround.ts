import type { Words } from "../../../words/en.ts";
import { loadBorders, loadLevel } from "../basemap/basemapData.ts";
import type { BasemapGeometry } from "../basemap/basemapGeometry.ts";
import type { LevelName } from "../basemap/chooseLevels.ts";
import { joinNames } from "../basemap/names/namesInWords.ts";
import { loadNamesIn } from "../basemap/useBasemapNames.ts";
import { levelsFor, type MapGround, type MapPictureInput } from "./layOutMap.ts";
import { mapSize } from "./mapPicture.ts";

/** The levels that can be had: a finer one that cannot leaves the coarser. */
async function loadLevels(names: readonly LevelName[]): Promise<Map<LevelName, BasemapGeometry>> {
  const levels = new Map<LevelName, BasemapGeometry>();
  const loads = names.map(async (name) => levels.set(name, await loadLevel(name)));
  const [ground] = await Promise.allSettled(loads);
  if (ground?.status === "rejected") throw ground.reason;
  return levels;
}

/** The files of this site that a picture of the map is drawn from: most of them the page has already. */
export async function loadGround(input: MapPictureInput): Promise<MapGround> {
  const words: Words = input.words;
  const borders = await loadBorders();
  const wanted = levelsFor(input, borders, mapSize(input));
  const [levels, main, rest] = await Promise.all([
    loadLevels(wanted),
    loadNamesIn(words, "main"),
    wanted.includes("world") ? loadNamesIn(words, "rest") : null,
  ]);
  return { borders, levels, names: rest ? joinNames(main, rest) : main };
}
