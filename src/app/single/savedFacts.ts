import type { SavedFacts } from "../../export/onePage.ts";

/** How this page was saved, where it is one that somebody saved of a dataset; else null. */
export function savedFacts({ dataset }: HTMLElement = document.documentElement): SavedFacts | null {
  return dataset.saved === undefined ? null : JSON.parse(dataset.saved);
}
