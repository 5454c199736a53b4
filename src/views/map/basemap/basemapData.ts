import type { Topology } from "topojson-specification";
import closeUrl from "../../../../data/basemap/close.json?url";
import detailUrl from "../../../../data/basemap/detail.json?url";
import labelsUrl from "../../../../data/basemap/labels.json?url";
import smallUrl from "../../../../data/basemap/small.json?url";
import worldUrl from "../../../../data/basemap/world.json?url";
import type { LonLat } from "../geometry/project.ts";
import { type BasemapGeometry, prepareBasemap } from "./basemapGeometry.ts";
import type { LevelName } from "./chooseLevels.ts";

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
  readonly cities: readonly (MapName & { readonly capital?: boolean })[];
}

const URLS: Readonly<Record<LevelName, string>> = {
  small: smallUrl,
  detail: detailUrl,
  close: closeUrl,
  world: worldUrl,
};
const levels = new Map<LevelName, Promise<BasemapGeometry>>();
let names: Promise<BasemapNames> | undefined;

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  return (await response.json()) as T;
}

/** One level of the basemap: fetched and prepared once; asked for again after a failure. */
export function loadLevel(name: LevelName): Promise<BasemapGeometry> {
  const known = levels.get(name);
  if (known) return known;
  const level = fetchJson<Topology>(URLS[name]).then(prepareBasemap);
  levels.set(name, level);
  level.catch(() => levels.delete(name));
  return level;
}

/** The names of the basemap: fetched once; asked for again after a failure. */
export function loadNames(): Promise<BasemapNames> {
  if (names) return names;
  const asked = fetchJson<BasemapNames>(labelsUrl);
  names = asked;
  asked.catch(() => {
    names = undefined;
  });
  return asked;
}
