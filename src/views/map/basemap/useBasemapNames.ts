import { useEffect, useMemo, useState } from "react";
import type { Words } from "../../../words/en.ts";
import { useWords } from "../../shared/useWords.ts";
import type { Frame } from "../geometry/project.ts";
import { type BasemapNames, loadNames, type NamesPart } from "./basemapData.ts";
import { boxOf, wantedLevels } from "./chooseLevels.ts";
import { joinNames, namesInWords } from "./names/namesInWords.ts";
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

/** The latest names of each part that have come, and in whose words. */
const ready = new Map<NamesPart, { readonly words: Words; readonly names: BasemapNames }>();

function readyNames(words: Words, part: NamesPart): BasemapNames | null {
  const come = ready.get(part);
  return come?.words === words ? come.names : null;
}

/** Names of a part of the basemap in the language of the page. */
export async function loadNamesIn(words: Words, part: NamesPart): Promise<BasemapNames> {
  const come = readyNames(words, part);
  if (come) return come;
  const [names, known] = await Promise.all([loadNames(part), namesIn(words)]);
  const own = known ? namesInWords(names, known, words) : names;
  // Names in the language of the page that are late may still come.
  if (known || !words.mapNames) ready.set(part, { words, names: own });
  return own;
}

/** One part of the names, once it is wanted and there. */
function useNamesPart(part: NamesPart, isWanted: boolean, onMissing: OnMissing): BasemapNames | null {
  const words = useWords();
  const [names, setNames] = useState(() => (isWanted ? readyNames(words, part) : null));
  useEffect(() => {
    if (!isWanted) return;
    return watchFile("names", loadNamesIn(words, part), setNames, onMissing);
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
  return useMemo(
    () => (main && rest && needsRest ? joinNames(main, rest) : (main ?? rest)),
    [main, rest, needsRest],
  );
}
