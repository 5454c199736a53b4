import type { Quote } from "../../../model/schema.ts";

/** A quote of more words than this is named by its beginning and its end. */
const MOST_WORDS = 12;
/** How many words stand for a beginning, an end, or the context on one side. */
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

const wordsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");

/** In a text directive "-", "," and "&" have a meaning of their own. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(" ")).replaceAll("-", "%2D").replaceAll("'", "%27");

/** Whole words only: a context that begins or ends within a word would not be found. */
function contextBefore(prefix: string): string {
  return encoded(/\s$/.test(prefix) ? wordsOf(prefix).slice(-CONTEXT_WORDS) : []);
}

function contextAfter(suffix: string): string {
  return encoded(/^\s/.test(suffix) ? wordsOf(suffix).slice(0, CONTEXT_WORDS) : []);
}

/**
 * The address of a document at a quote, by a text fragment (`#:~:text=prefix-,start,end,-suffix`), which browsers scroll to and mark.
 * A fragment that the address has stays. Null where the address is not one of the web.
 */
export function sentenceLink(address: string, { exact, prefix, suffix }: Quote): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const words = wordsOf(exact);
  const text =
    words.length > MOST_WORDS
      ? `${encoded(words.slice(0, EDGE_WORDS))},${encoded(words.slice(-EDGE_WORDS))}`
      : encoded(words);
  const [before, after] = [contextBefore(prefix), contextAfter(suffix)];
  const directive = `${before && `${before}-,`}${text}${after && `,-${after}`}`;
  const [fragment = ""] = url.hash.slice(1).split(":~:");
  url.hash = "";
  return `${url.href.replace(/#$/, "")}#${fragment}:~:text=${directive}`;
}
