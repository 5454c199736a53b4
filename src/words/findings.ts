import type { FindingWords, RuleWords } from "./en/check/findings.ts";
import type { Told } from "./told.ts";

/** The rules of the linter, by their ids. */
export type RuleId = keyof RuleWords;

type FindingCode = keyof FindingWords;

/** What is said of a finding: a code, and the parameters of its words. */
export type Said = {
  readonly [C in FindingCode]: FindingWords[C] extends (params: infer P) => Told
    ? { readonly code: C; readonly params: P }
    : { readonly code: C; readonly params?: undefined };
}[FindingCode];

/** A finding in the words of a language. */
export function tell(words: FindingWords, { code, params }: Said): Told {
  const told = words[code] as Told | ((params: unknown) => Told);
  return typeof told === "function" ? told(params) : told;
}
