import { readFileSync } from "node:fs";
import type { Archive } from "../../../src/load/archive.ts";
import { createAppStore } from "../../../src/store/store.ts";
import type { BasemapNames } from "../../../src/views/map/basemap/basemapData.ts";
import { prepareBasemap } from "../../../src/views/map/basemap/basemapGeometry.ts";
import type { LevelName } from "../../../src/views/map/basemap/chooseLevels.ts";
import { joinNames } from "../../../src/views/map/basemap/names/namesInWords.ts";
import type { LonLat } from "../../../src/views/map/geometry/project.ts";
import { levelsFor, type MapGround, type MapPictureInput } from "../../../src/views/map/picture/layOutMap.ts";
import { drawMapPicture, mapSize } from "../../../src/views/map/picture/mapPicture.ts";
import { estimateText } from "../../../src/views/shared/picture/pictureText.ts";
import { drawTimelinePicture } from "../../../src/views/timeline/picture/timelinePicture.ts";
import { allWords } from "../../fixtures/allWords.ts";

export const ADDRESS = "https://crossings.example/?day=2022-09-27&clock=known";

const FILES: Readonly<Record<LevelName, string>> = {
  small: "small",
  detail: "detail",
  close: "close",
  world: "world",
  worldDetail: "world-detail",
};
const read = (name: string) => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));
const borders = new Map(Object.entries(read("borders") as Record<string, LonLat>));
const names: BasemapNames = joinNames(read("labels"), read("labels-world"));
const levels = new Map<LevelName, MapGround["levels"] extends ReadonlyMap<LevelName, infer L> ? L : never>();

/** What a picture is made from in the tests: measured by estimate, for no canvas is at hand. */
export function inputOf(archive: Archive, query = "", more: Partial<MapPictureInput> = {}): MapPictureInput {
  return {
    archive,
    words: allWords,
    state: createAppStore(archive, query).getState(),
    theme: "light",
    measure: estimateText,
    width: 1200,
    height: null,
    seenWidth: null,
    address: { text: ADDRESS, link: ADDRESS },
    hasOpen: query.includes("figure="),
    ...more,
  };
}

/** The ground of a map, from the files of the basemap. */
export function groundOf(input: MapPictureInput): MapGround {
  for (const name of levelsFor(input, borders, mapSize(input)))
    if (!levels.has(name)) levels.set(name, prepareBasemap(read(FILES[name])));
  return { levels, names, borders };
}

/** Both pictures by their kind. */
export const PICTURES = {
  map: (input: MapPictureInput): string => drawMapPicture(input, groundOf(input)),
  timeline: (input: MapPictureInput): string => drawTimelinePicture(input),
} as const;
export const KINDS = ["map", "timeline"] as const;
