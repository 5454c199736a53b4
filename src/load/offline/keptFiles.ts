/** Where the built site lists what a reader keeps who keeps the page. */
export const KEPT_LIST = "offline.json";
/** The script that answers for the site where it cannot be reached. It is fetched only when the reader wants to keep the page. */
export const KEEPER = "offline.js";

/** What a reader keeps of one build of the site. */
export interface KeptList {
  /** Tells one build from another. */
  readonly version: string;
  /** What all of the files take on the device. */
  readonly bytes: number;
  /** Addresses, relative to the page’s. */
  readonly files: readonly string[];
}

/** The name of the store of one build; those of a page’s other builds begin with the same words, and nobody else’s do. */
export const storeName = (page: string, version = ""): string => `crossings ${page} ${version}`;
