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

/**
 * The address of a document at a quote, by a text fragment (`#:~:text=prefix-,start,end,-suffix`), which browsers scroll to and mark.
 * A fragment that the address has stays. Context is of whole words: a part of one would not be found. Null where the address is
 * not one of the web.
 */
export function sentenceLink(address: string, { exact, prefix, suffix }: Quote): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  const words = wordsOf(exact);
  const isLong = words.length > MOST_WORDS;
  const text = [
    /\s$/.test(prefix) && `${encoded(wordsOf(prefix).slice(-CONTEXT_WORDS))}-`,
    encoded(isLong ? words.slice(0, EDGE_WORDS) : words),
    isLong && encoded(words.slice(-EDGE_WORDS)),
    /^\s/.test(suffix) && `-${encoded(wordsOf(suffix).slice(0, CONTEXT_WORDS))}`,
  ].filter(Boolean);
  const [page = "", fragment = ""] = address.split(":~:")[0]?.split("#") ?? [];
  return `${page}#${fragment}:~:text=${text.join()}`;
}
