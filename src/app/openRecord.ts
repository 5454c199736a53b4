import datasetUrl from "../../data/exodus-2022.json?url";
import type { Archive } from "../load/archive.ts";
import { checkAddress, type Loaded, loadDataset, loadFile } from "../load/load.ts";
import { PLAIN_DATA } from "../load/siteFiles.ts";
import { createAppStore, type Store } from "../store/store.ts";
import { warmUp } from "../store/warmUp.ts";
import { keptTheme } from "../views/shared/theme/keptTheme.ts";
import type { Words } from "../words/en.ts";
import type { ForeignFrom } from "../words/foreignWords.ts";
import { waitForTexts } from "./language/overlays.ts";
import type { LoadTools, Question, RecordSource } from "./requests.ts";

/** Where a record that is not this site's comes from, with the file where that is one of the reader's. */
export type ForeignSource = ForeignFrom & { readonly file?: File };

/**
 * Whose record is shown: this site's, with whether its bytes are known to be those that the page was built with, and whether it is an
 * earlier version that the site keeps; or another.
 */
export type Provenance =
  | { readonly kind: "ours"; readonly isVerified: boolean; readonly isEarlier?: true }
  | ForeignSource;

/** A record, what its reader chooses, and whose it is. */
export interface OpenRecord {
  readonly archive: Archive;
  readonly store: Store;
  readonly provenance: Provenance;
}

/** What of the address is the reader's way of reading, and not about the record. */
const KEPT_KEYS = ["theme", "lang", "steps"];

/** The address's query without what it says of a record. */
export function queryWithoutRecord(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([key]) => KEPT_KEYS.includes(key));
  return kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
}

/** The part of the address bar that a source reads. */
export function queryOf(source: RecordSource): string {
  const { search } = window.location;
  return source.kind === "file" ? queryWithoutRecord(search) : search;
}

/** What the address bar asks for. */
export function sourceOfAddress(): RecordSource {
  const address = new URLSearchParams(window.location.search).get("dataset");
  return address === null ? { kind: "own" } : { kind: "address", address };
}

/** Names of files that are tables, or hold some: the reader is asked what their columns hold. */
const TABLE = /\.(?:csv|tsv|tab|txt|xlsx?|geojson|zip)$/i;

/** Another server is not asked for anything before the reader says so, and a table is made a dataset first. */
export function questionOf(source: RecordSource): Question | null {
  const isSingle = document.documentElement.dataset.edition === "single";
  if (source.kind === "file" && !isSingle && TABLE.test(source.file.name))
    return { host: null, sentOnBy: null };
  if (source.kind !== "address" || !URL.canParse(source.address, document.baseURI)) return null;
  const { host, origin, protocol } = new URL(source.address, document.baseURI);
  const isOther = origin !== window.location.origin && protocol === "https:";
  const isLocal = /^(localhost|127\.0\.0\.1)(:|$)/.test(host) && origin !== window.location.origin;
  return isOther || isLocal ? { host, sentOnBy: null } : null;
}

function provenanceOf(source: RecordSource, { isBuilt, url }: Loaded): Provenance {
  if (isBuilt || (isBuilt === null && source.kind === "own"))
    return { kind: "ours", isVerified: isBuilt === true };
  if (source.kind === "file") return { ...source, name: source.file.name };
  const address = url ?? new URL(source.kind === "own" ? datasetUrl : source.address, document.baseURI).href;
  if (address.startsWith(new URL(PLAIN_DATA.replace(".json", "@"), document.baseURI).href))
    return { kind: "ours", isVerified: false, isEarlier: true };
  return { kind: "address", host: new URL(address).host, address };
}

function load(source: RecordSource, { allowed, ...tools }: LoadTools, words: Words): Promise<Loaded> {
  const options = { ...tools, search: words.record, language: words.language.tag, built: __BUILT_RECORD__ };
  if (source.kind === "file") return loadFile(source.file, options);
  const base = document.baseURI;
  if (source.kind === "own")
    return loadDataset(
      { url: new URL(datasetUrl, base), credentials: "same-origin", redirect: "follow" },
      options,
    );
  const url = checkAddress(source.address, base);
  const credentials = url.origin === window.location.origin ? "same-origin" : "omit";
  return loadDataset({ url, credentials, redirect: allowed.redirects ? "follow" : "manual" }, options);
}

/** Loads a record and makes its store. What a large file shows first is prepared in steps before the page draws it. */
export async function openRecord(
  source: RecordSource,
  tools: LoadTools,
  words: Promise<Words>,
): Promise<OpenRecord> {
  const first = await words;
  const isOwn = source.kind === "own";
  const [loaded] = await Promise.all([load(source, tools, first), isOwn && waitForTexts(first.language.tag)]);
  const { archive } = loaded;
  const store = createAppStore(archive, queryOf(source));
  const usual = keptTheme();
  if (usual) store.getState().setTheme(store.getState().theme ?? usual, usual);
  if (archive.searchComing) await warmUp(archive, store);
  return { archive, store, provenance: provenanceOf(source, loaded) };
}
