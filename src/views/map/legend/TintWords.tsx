import { useAllWords } from "../../shared/useWords.ts";
import type { Tinting } from "../content/tint.ts";

/** The tint in words: the countries of each class, the largest first, and those without a number. */
export function TintWords({ steps, classes, missing }: Tinting & { readonly steps: readonly number[] }) {
  const { legend: words, language, numbers, record } = useAllWords();
  const named = (codes: Iterable<string>): string =>
    numbers.listed([...codes].map(record.country).sort(language.compare));
  const ofClass = (step: number): string[] =>
    [...classes].flatMap(([code, its]) => (its === step ? code : []));
  const froms = [0, ...steps];
  const lines = froms
    .map((from, step) => [words.tintRange(from, froms[step + 1] ?? null), ofClass(step)] as const)
    .reverse();
  return (
    <details className="tint-words">
      <summary>{words.tintInWords}</summary>
      <dl>
        {[...lines, [words.tintNone, [...missing]] as const].map(
          ([label, codes]) =>
            codes.length > 0 && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{named(codes)}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
