import type { Figure } from "../../model/schema.ts";
import { sumFigures } from "../../model/sum.ts";
import { useArchive } from "../shared/useArchive.ts";
import { useAllWords } from "../shared/useWords.ts";

/** The sum of the figures that the reader has ticked, with its addends; or every reason why they do not add up. */
export function SumPanel({ figures, onClear }: { figures: readonly Figure[]; onClear: () => void }) {
  const archive = useArchive();
  const { table: words, sums, values, record } = useAllWords();
  if (figures.length < 2) {
    return <p className="sum-hint">{words.sumHint}</p>;
  }
  const sum = sumFigures(archive, figures);
  const reasons = sum.problems?.map((problem) => sums.problem(archive, problem)) ?? [];
  return (
    <div className="sum" role="status">
      {sum.value ? (
        <p className="sum-value">
          <b>{values.quantity(sum.value, figures[0]?.unit ?? "")}</b> · {sums.name(archive, figures)}
        </p>
      ) : (
        <>
          <p className="sum-value">
            <b>{words.sumRefused}</b>
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <p>{figures.map((figure) => record.figure(archive, figure)).join(" + ")}</p>
      <button type="button" className="text-button" onClick={onClear}>
        {words.clearSum}
      </button>
    </div>
  );
}
