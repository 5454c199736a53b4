import { readFileSync } from "node:fs";
import type { BasemapNames } from "../../src/views/map/basemap/basemapData.ts";
import { type BasemapGeometry, prepareBasemap } from "../../src/views/map/basemap/basemapGeometry.ts";
import { joinNames, namesInWords } from "../../src/views/map/basemap/names/namesInWords.ts";
import type { MapGround } from "../../src/views/map/picture/layOutMap.ts";
import { once } from "../../src/words/common/once.ts";
import type { PageLanguage } from "../document/htmlPage.ts";

const readBasemap = (name: string) => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));

/** The levels that small pictures are drawn on: the record's part of the world, or all of it. */
export type GroundLevel = "small" | "world";

const LEVELS: Readonly<Record<GroundLevel, () => BasemapGeometry>> = {
  small: once(() => prepareBasemap(readBasemap("small"))),
  world: once(() => prepareBasemap(readBasemap("world"))),
};
const NAMES: Readonly<Record<GroundLevel, () => BasemapNames>> = {
  small: once(() => readBasemap("labels")),
  world: once(() => joinNames(readBasemap("labels"), readBasemap("labels-world"))),
};

/** The ground of pictures, with its names in a language. */
export async function groundIn(
  { words }: Pick<PageLanguage, "words">,
  level: GroundLevel = "small",
): Promise<MapGround> {
  const names = NAMES[level]();
  const file = await words.mapNames?.();
  return {
    levels: new Map([[level, LEVELS[level]()]]),
    names: file ? namesInWords(names, file.mapNames, words) : names,
    borders: new Map(Object.entries(readBasemap("borders"))),
  };
}
