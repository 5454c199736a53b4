import type { Dataset } from "../../model/dataset.ts";
import { figureName } from "../../model/names.ts";
import type { Figure } from "../../model/schema.ts";
import { nameSum, sumFigures } from "../../model/sum.ts";
import { formatQuantity } from "../../model/value.ts";
import { useWords } from "../shared/useWords.ts";

/** The sum of the figures that the reader has ticked, with its addends; or every reason why they do not add up. */
export function SumPanel({
  dataset,
  figures,
  onClear,
}: {
  dataset: Dataset;
  figures: readonly Figure[];
  onClear: () => void;
}) {
  const { table: words } = useWords();
  if (figures.length < 2) {
    return <p className="sum-hint">{words.sumHint}</p>;
  }
  const sum = sumFigures(dataset, figures);
  return (
    <div className="sum" role="status">
      {sum.value ? (
        <p className="sum-value">
          <b>{formatQuantity(sum.value, figures[0]?.unit ?? "")}</b> · {nameSum(dataset, figures)}
        </p>
      ) : (
        <>
          <p className="sum-value">
            <b>{words.sumRefused}</b>
          </p>
          <ul>
            {sum.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <p>{figures.map((figure) => figureName(dataset, figure)).join(" + ")}</p>
      <button type="button" className="text-button" onClick={onClear}>
        {words.clearSum}
      </button>
    </div>
  );
}
