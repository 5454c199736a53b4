import { readFileSync } from "node:fs";
import type { Archive } from "../../../../src/load/archive.ts";
import type { Day } from "../../../../src/model/time/day.ts";
import { originsOf } from "../../../../src/store/readings/countriesLeft.ts";
import { type Lens, selectLens } from "../../../../src/store/selectors.ts";
import { createAppStore } from "../../../../src/store/store.ts";
import { type BasemapGeometry, prepareBasemap } from "../../../../src/views/map/basemap/basemapGeometry.ts";
import { boxOf, wantedLevels } from "../../../../src/views/map/basemap/chooseLevels.ts";
import { chooseContent, type MapContent } from "../../../../src/views/map/content/chooseContent.ts";
import { collectRecords, type MapRecords } from "../../../../src/views/map/content/collectRecords.ts";
import { type Frame, projectWorld } from "../../../../src/views/map/geometry/project.ts";
import { type CountryAt, countryAtIn } from "../../../../src/views/map/geometry/territory.ts";
import { COMPACT_WIDTH } from "../../../../src/views/map/geometry/viewport.ts";
import { geographyOf } from "../../../../src/views/map/layout/geography.ts";
import { type OpeningView, openingView, roomAround } from "../../../../src/views/map/layout/openingView.ts";
import type { Positioned, Surface } from "../../../../src/views/map/layout/positioned.ts";
import { positionOnMap } from "../../../../src/views/map/layout/positionOnMap.ts";
import { estimateWidth } from "../../../../src/views/shared/textWidth.ts";
import { en, type Words } from "../../../../src/words/en.ts";

/** The size of the map in the pictures. */
export const SIZE = { w: 930, h: 480 };

const readBasemap = (name: string) => JSON.parse(readFileSync(`data/basemap/${name}.json`, "utf8"));
const { countries } = readBasemap("labels") as {
  countries: { a2: string; at: [number, number]; rank: number }[];
};
const LANDMARKS = [
  { name: "Moscow", at: [37.62, 55.75] },
  { name: "Saint Petersburg", at: [30.31, 59.94] },
] as const;
const middles = new Map(Object.entries(readBasemap("borders") as Record<string, [number, number]>));
const levels = new Map<string, BasemapGeometry>();

/** The countries of the ground that a map stands on. */
export function countryAtOf(frame: Frame): CountryAt {
  const [name = "small"] = wantedLevels(frame.zoom, boxOf(frame));
  const level = levels.get(name) ?? prepareBasemap(readBasemap(name));
  levels.set(name, level);
  return countryAtIn(level.land, frame);
}

/** The frame of a map of a size that has been fitted to a box, as Leaflet does it. */
function frameOf(
  { bounds: [southWest, northEast], isTight, nearest }: OpeningView,
  size: { w: number; h: number },
): Frame {
  const [a, b] = [projectWorld(southWest), projectWorld(northEast)];
  const { side, top, bottom } = isTight ? roomAround(size.w) : { side: 0, top: 0, bottom: 0 };
  const room = { w: size.w - 2 * side, h: size.h - top - bottom };
  const zoom = Math.min(nearest, Math.log2(room.w / (b.x - a.x)), Math.log2(room.h / (a.y - b.y)));
  const scale = 2 ** zoom;
  const origin = {
    x: ((a.x + b.x) / 2) * scale - size.w / 2,
    y: ((a.y + b.y) / 2) * scale - (size.h + top - bottom) / 2,
  };
  return { zoom, origin, view: { x: 0, y: 0, ...size } };
}

/** The surface that a record opens on, on a map of a size. */
export function openingSurface(archive: Archive, size = SIZE): Surface {
  const isCompact = size.w < COMPACT_WIDTH;
  const geography = geographyOf(archive, middles);
  const frame = frameOf(openingView(archive, geography, isCompact), size);
  return {
    frame,
    countryPoints: new Map(countries.map(({ a2, at, rank }) => [a2, { at, rank }])),
    geography,
    countryAt: countryAtOf(frame),
    origins: originsOf(archive),
    landmarks: LANDMARKS,
    reserved: [],
    measure: estimateWidth,
    isCompact,
  };
}

const collected = new WeakMap<Archive, { lens: Lens; records: MapRecords }>();

/** All that a map shows of a record, collected once. */
function recordsOf(archive: Archive): { lens: Lens; records: MapRecords } {
  const known = collected.get(archive);
  if (known) return known;
  const lens = selectLens(archive, createAppStore(archive, "").getState());
  const found = { lens, records: collectRecords(archive, lens) };
  collected.set(archive, found);
  return found;
}

/** What a map has to show of a record on a day. */
export function contentOf(archive: Archive, day: Day, words: Words = en): MapContent {
  const { lens, records } = recordsOf(archive);
  return chooseContent({ archive, words, clock: lens.clock, day }, records);
}

/** What a map shows of a record on a day. */
export const layOut = (archive: Archive, day: Day, surface: Surface): Positioned =>
  positionOnMap(contentOf(archive, day), surface);

/** What the map opens on, laid out for a day. */
export const layOutOpening = (archive: Archive, day: Day): Positioned =>
  layOut(archive, day, openingSurface(archive));
