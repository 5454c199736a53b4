import type { Archive } from "../archive.ts";
import { fetchFile } from "../earlyFetch.ts";
import type { SearchedPhrases } from "../search.ts";
import { joinOverlays, type Overlay } from "./overlay.ts";
import { restOfTexts } from "./restOfTexts.ts";
import { translateArchive } from "./translate.ts";

/** The record's texts in a language, as far as they have come. */
export interface RecordTexts {
  /** Whether no more are to come. */
  readonly isWhole: boolean;
  /** Gives an archive in that language. */
  readonly translate: (archive: Archive, phrases: SearchedPhrases) => Archive;
  /** Fetches those that are to come. */
  readonly fetchRest: () => Promise<RecordTexts>;
}

async function fetchOverlay(address: string): Promise<Overlay> {
  const response = await fetchFile(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.json();
}

const textsOf = (overlay: Overlay, address: string): RecordTexts => ({
  isWhole: !overlay.isStart,
  translate: (archive, phrases) => translateArchive(archive, overlay, phrases),
  fetchRest: async () => textsOf(joinOverlays(overlay, await fetchOverlay(restOfTexts(address))), address),
});

/** Fetches the record's texts in a language: those of the first view, where the site keeps the others apart. */
export async function fetchTexts(address: string): Promise<RecordTexts> {
  return textsOf(await fetchOverlay(address), address);
}
