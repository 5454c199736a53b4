import { finish } from "../article/skeleton.ts";
import { hashRun, WORDS_PER_RUN } from "./fingerprint.ts";
import { normaliseText } from "./normalise.ts";

/** How many runs are hashed between two pauses. */
const SLICE = 10_000;

/** The fingerprint of a normalised text in slices, for a caller who lets others work in between: see {@link fingerprintText}. */
export function* fingerprintInSteps(normalised: string): Generator<void, string, void> {
  const words = normalised.split(" ");
  const shelves = new Map<string, Set<string>>();
  for (let at = WORDS_PER_RUN; at <= words.length; at++) {
    const hash = hashRun(words.slice(at - WORDS_PER_RUN, at).join(" "));
    const shelf = shelves.get(hash.charAt(0));
    if (shelf) shelf.add(hash);
    else shelves.set(hash.charAt(0), new Set([hash]));
    if (at % SLICE === 0) yield;
  }
  let fingerprint = "";
  for (const first of [...shelves.keys()].sort()) {
    fingerprint += [...(shelves.get(first) ?? [])].sort().join("");
    yield;
  }
  return fingerprint;
}

/**
 * The fingerprint of a text: the hashes of its runs of three words, each once, sorted so that the order of the text
 * cannot be read from them, and joined.
 */
export function fingerprintText(text: string): string {
  return finish(fingerprintInSteps(normaliseText(text)));
}
