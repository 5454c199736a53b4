import type { Topology } from "topojson-specification";
import bordersUrl from "../../../../data/basemap/borders.json?url";
import boxesUrl from "../../../../data/basemap/boxes.json?url";
import closeUrl from "../../../../data/basemap/close.json?url";
import detailUrl from "../../../../data/basemap/detail.json?url";
import labelsUrl from "../../../../data/basemap/labels.json?url";
import worldLabelsUrl from "../../../../data/basemap/labels-world.json?url";
import smallUrl from "../../../../data/basemap/small.json?url";
import worldUrl from "../../../../data/basemap/world.json?url";
import worldDetailUrl from "../../../../data/basemap/world-detail.json?url";
import { fetchFile } from "../../../load/earlyFetch.ts";
import type { LonLat } from "../geometry/project.ts";
import { type BasemapGeometry, prepareBasemap } from "./basemapGeometry.ts";
import type { DegreeBox, LevelName } from "./chooseLevels.ts";

/** A name on the basemap; rank 1 is the most important, 6 the least. */
export interface MapName {
  readonly name: string;
  readonly at: LonLat;
  readonly rank: number;
}

/** The names of the basemap. */
export interface BasemapNames {
  readonly countries: readonly (MapName & { readonly a2: string })[];
  readonly seas: readonly MapName[];
  /** Gorges and roads that people go through. */
  readonly passes?: readonly MapName[];
  /** Passes and towns on the roads over borders, which are named from near wherever they are in view. */
  readonly stops?: readonly Omit<MapName, "rank">[];
  readonly cities: readonly (MapName & { readonly a2: string; readonly capital?: boolean })[];
}

const URLS: Readonly<Record<LevelName, string>> = {
  small: smallUrl,
  detail: detailUrl,
  close: closeUrl,
  world: worldUrl,
  worldDetail: worldDetailUrl,
};
const levels = new Map<LevelName, Promise<BasemapGeometry>>();
/** The names of the record's part of the world, and those of the rest. */
export type NamesPart = "main" | "rest";

const NAMES_URLS: Readonly<Record<NamesPart, string>> = { main: labelsUrl, rest: worldLabelsUrl };
const names = new Map<NamesPart, Promise<BasemapNames>>();

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  return (await response.json()) as T;
}

const tables = new Map<string, Promise<Record<string, unknown>>>();

/** What is in a table, else what is loaded into it now. What fails is taken out, to be asked for again. */
function loadOnce<K, V>(table: Map<K, Promise<V>>, key: K, load: () => Promise<V>): Promise<V> {
  const known = table.get(key);
  if (known) return known;
  const asked = load();
  table.set(key, asked);
  asked.catch(() => table.delete(key));
  return asked;
}

const ready = new Map<LevelName, BasemapGeometry>();

/** One level of the basemap: fetched and prepared once; asked for again after a failure. */
export function loadLevel(name: LevelName): Promise<BasemapGeometry> {
  return loadOnce(levels, name, async () => {
    const level = prepareBasemap(await fetchJson<Topology>(URLS[name]));
    ready.set(name, level);
    return level;
  });
}

/** A level that has come already. */
export const readyLevel = (name: LevelName): BasemapGeometry | null => ready.get(name) ?? null;

/** Names of the basemap: fetched once; asked for again after a failure. */
export function loadNames(part: NamesPart): Promise<BasemapNames> {
  return loadOnce(names, part, () => fetchJson<BasemapNames>(NAMES_URLS[part]));
}

async function loadTable<V>(url: string): Promise<ReadonlyMap<string, V>> {
  const table = await loadOnce(tables, url, () => fetchJson<Record<string, unknown>>(url));
  return new Map(Object.entries(table)) as ReadonlyMap<string, V>;
}

let borders: ReadonlyMap<string, LonLat> | null = null;

/** The middle of the border of every two neighbours, by their codes in alphabetical order: "KZ-RU". */
export async function loadBorders(): Promise<ReadonlyMap<string, LonLat>> {
  borders ??= await loadTable<LonLat>(bordersUrl);
  return borders;
}

/** The borders that have come already. */
export const readyBorders = (): ReadonlyMap<string, LonLat> | null => borders;

/** Every country's box without far islands; east is above 180 across the antimeridian. */
export const loadBoxes = (): Promise<ReadonlyMap<string, DegreeBox>> => loadTable(boxesUrl);
