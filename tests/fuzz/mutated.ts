import { readFileSync } from "node:fs";
import fc from "fast-check";
import { smallFile } from "../fixtures/small.ts";
import { CHANGES, type Json, TEXT_CHANGES } from "./changes.ts";

/** The valid files that are changed. */
const BASES: readonly Json[] = [
  smallFile(),
  JSON.parse(readFileSync("tests/fixtures/good.json", "utf8")) as Json,
];

/** A dataset file after some changes, with what was done to it. */
export interface Mutated {
  readonly text: string;
  readonly made: readonly string[];
}

const number = fc.nat(1_000_000);
const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), number, number), {
  minLength: 1,
  maxLength: 4,
});
// Most files are JSON: what is not ends early.
const textChange = fc.oneof(
  { weight: 4, arbitrary: fc.constant("none") },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(TEXT_CHANGES)) },
);

/** Files that are almost a dataset. What fast-check finds wrong it reports with its seed, and as few changes as show it. */
export const mutatedFile: fc.Arbitrary<Mutated> = fc
  .record({ base: fc.constantFrom(...BASES.keys()), changes, textChange, at: number })
  .map(({ base, changes, textChange, at }) => {
    const file = structuredClone(BASES[base] ?? {});
    for (const [name, a, b] of changes) CHANGES[name]?.(file, a, b);
    const text = TEXT_CHANGES[textChange]?.(JSON.stringify(file, null, 1), at) ?? "";
    const made = [...changes.map((change) => change.join(" ")), textChange];
    return {
      // What UTF-8 cannot write reaches no reader.
      text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
      made,
      [fc.toStringMethod]: () => `base ${base}: ${made.join("; ")}`,
    };
  });

/** How many files a test tries; `CROSSINGS_FUZZ=20 npm run test:unit -- tests/fuzz` tries twenty times as many. */
export const tries = (count: number): { readonly numRuns: number } => ({
  numRuns: count * Number(process.env.CROSSINGS_FUZZ ?? 1),
});
