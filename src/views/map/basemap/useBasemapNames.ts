import { useEffect, useMemo, useState } from "react";
import type { Words } from "../../../words/en.ts";
import { useWords } from "../../shared/useWords.ts";
import type { Frame } from "../geometry/project.ts";
import type { Landmark } from "../layout/positioned.ts";
import { type BasemapNames, loadNames, type MapName, type NamesPart } from "./basemapData.ts";
import { boxOf, wantedLevels } from "./chooseLevels.ts";
import { type OnMissing, watchFile } from "./watchFile.ts";

/** The names on the map wait so long for those in the language of the page; then they stand as the map has them. */
const PATIENCE_MS = 1500;

async function namesIn({ mapNames }: Words): Promise<ReadonlyMap<string, string> | null> {
  if (!mapNames) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const coming = mapNames().then(
    (file) => file.mapNames,
    () => null,
  );
  return Promise.race([coming, late]);
}

/** Names of a part of the basemap in the language of the page: a country as everywhere on the page, a town where the language knows it. */
async function loadIn(words: Words, part: NamesPart): Promise<BasemapNames> {
  const [names, known] = await Promise.all([loadNames(part), namesIn(words)]);
  if (!known) return names;
  const translated = <N extends MapName>(place: N): N => ({
    ...place,
    name: known.get(place.name) ?? place.name,
  });
  const countryIn = (code: string, name: string): string => {
    const found = words.record.country(code);
    return found === code ? name : found;
  };
  return {
    countries: names.countries.map((country) => ({
      ...country,
      name: countryIn(country.a2, country.name),
    })),
    seas: names.seas.map(translated),
    passes: names.passes?.map(translated) ?? [],
    cities: names.cities.map(translated),
  };
}

/** One part of the names, once it is wanted and there. */
function useNamesPart(part: NamesPart, isWanted: boolean, onMissing: OnMissing): BasemapNames | null {
  const words = useWords();
  const [names, setNames] = useState<BasemapNames | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    return watchFile("names", loadIn(words, part), setNames, onMissing);
  }, [words, part, isWanted, onMissing]);
  return names;
}

/**
 * The names of the basemap, once they are there; those of the rest of the world only where the view goes there.
 */
export function useBasemapNames(frame: Frame, onMissing: OnMissing): BasemapNames | null {
  const needsRest = wantedLevels(frame.zoom, boxOf(frame)).includes("world");
  const main = useNamesPart("main", true, onMissing);
  const rest = useNamesPart("rest", needsRest, onMissing);
  return useMemo(() => {
    if (!main || !rest || !needsRest) return main ?? rest;
    return {
      countries: [...main.countries, ...rest.countries],
      seas: [...main.seas, ...rest.seas],
      passes: main.passes ?? [],
      cities: [...main.cities, ...rest.cities],
    };
  }, [main, rest, needsRest]);
}

/** So many cities are always named. */
const MOST_LANDMARKS = 2;

/** The greatest cities of the countries that people leave, by which readers find their way. */
export function landmarksOf(names: BasemapNames | null, origins: ReadonlySet<string>): readonly Landmark[] {
  const cities = names?.cities.filter(({ a2, rank }) => rank === 1 && origins.has(a2)) ?? [];
  return cities.slice(0, MOST_LANDMARKS);
}
