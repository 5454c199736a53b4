import type { Hedge } from "../../../model/schema.ts";

/** How a language words hedges: alternatives apart by "|"; "*" stands for any ending. */
export type HedgeWords = Partial<Readonly<Record<Hedge, string>>>;

/** What is read of a language in an article. */
export interface Language {
  /** Words that almost every text of the language has, and few of another. */
  readonly common: string;
  /** Number words and what they are: "two 2 ten 10"; "x100" multiplies what stands before it. */
  readonly numbers?: string;
  /** Words that may stand within a number. */
  readonly links?: string;
  readonly before: HedgeWords;
  readonly after?: HedgeWords;
  /** Endings of the number itself. */
  readonly endings?: HedgeWords;
}
