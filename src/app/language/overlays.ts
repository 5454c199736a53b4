import type { Archive } from "../../load/archive.ts";
import { fetchFile } from "../../load/earlyFetch.ts";
import { moduleFile } from "../../load/moduleFile.ts";
import type { SearchedPhrases } from "../../load/search.ts";
import { OVERLAY_ADDRESSES } from "./overlayAddresses.ts";
import { inTime, TEXTS_MS } from "./patience.ts";

/** Gives an archive in the language of an overlay. */
type Translate = (archive: Archive, phrases: SearchedPhrases) => Archive;

const translator = moduleFile(() => import("../../load/translation/translate.ts"));
const coming = new Map<string, Promise<unknown>>();
const come = new Map<string, Translate>();

/** Whether there is a file of the record's texts in a language. */
export const hasOverlay = (tag: string): boolean => OVERLAY_ADDRESSES.has(tag);

/** What puts the record's texts in a language into it, where they have come. */
export const translateIfCome = (tag: string): Translate | null => come.get(tag) ?? null;

async function fetchOverlay(tag: string, address: string, isAgain: boolean): Promise<void> {
  const asked = fetchFile(new URL(address, document.baseURI), { credentials: "same-origin" });
  const [response, { translateArchive }] = await Promise.all([asked, translator(isAgain)]);
  if (!response.ok) throw new Error(`The texts in ${tag} answer ${response.status}.`);
  const overlay = await response.json();
  come.set(tag, (archive, phrases) => translateArchive(archive, overlay, phrases));
}

/**
 * Fetches the record's texts in a language, where it has some. A file that failed is asked for again; with `isAgain`, also one that has
 * not come yet.
 */
export function loadOverlay(tag: string, isAgain = false): Promise<unknown> {
  const address = OVERLAY_ADDRESSES.get(tag);
  if (address === undefined) return Promise.resolve();
  const known = coming.get(tag);
  if (known && (!isAgain || come.has(tag))) return known;
  const asked = fetchOverlay(tag, address, isAgain);
  coming.set(tag, asked);
  asked.catch(() => {
    if (coming.get(tag) === asked) coming.delete(tag);
  });
  return asked;
}

/** Settles once the record's texts have come or failed, or have taken too long to be waited for. */
export async function waitForOverlay(tag: string): Promise<void> {
  await inTime(loadOverlay(tag), TEXTS_MS);
}
