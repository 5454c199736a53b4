import { findQuote, type QuoteVerdict } from "../../../src/model/article/findQuote.ts";
import { finish, readSkeleton } from "../../../src/model/article/skeleton.ts";
import { readWords } from "../../../src/model/article/skeletonWords.ts";

/** What becomes of a quote in a text. */
export const check = (exact: string, text: string, prefix = "", suffix = ""): QuoteVerdict => {
  const skeleton = finish(readSkeleton(text));
  const words = finish(readWords(skeleton, 0, skeleton.text.length));
  return findQuote({ exact, prefix, suffix }, skeleton, words);
};
