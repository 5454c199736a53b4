import { diffArrays } from "diff";

/** A run of words that two wordings share, or that only one of them has. */
export interface DifferencePart {
  readonly of: "both" | "quote" | "text";
  readonly text: string;
}

/** Words and numbers with the space after them, and single marks: in any language that has spaces. */
const TOKEN =
  /(?:\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}])\s*/gu;
/** Longer wordings, and such as have hardly a word in common, are shown one after the other. */
const PATIENCE_MS = 100;

/** How a quote and the wording of a text differ, word by word. */
export function wordDifference(quote: string, text: string): DifferencePart[] {
  const [a, b] = [quote.match(TOKEN) ?? [], text.match(TOKEN) ?? []];
  const changes = diffArrays<string>(a, b, {
    comparator: (one, other) => one.trimEnd() === other.trimEnd() && /\s$/.test(one) === /\s$/.test(other),
    timeout: PATIENCE_MS,
  });
  if (!changes)
    return [
      { of: "quote", text: quote },
      { of: "text", text },
    ];
  return changes.map(({ added, removed, value }) => ({
    of: removed ? "quote" : added ? "text" : "both",
    text: value.join(""),
  }));
}
