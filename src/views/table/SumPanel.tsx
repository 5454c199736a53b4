import type { Dataset } from "../../model/dataset.ts";
import { figureName } from "../../model/names.ts";
import type { Figure } from "../../model/schema.ts";
import { nameSum, sumFigures } from "../../model/sum.ts";
import { formatQuantity } from "../../model/value.ts";

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
  if (figures.length < 2) {
    return (
      <p className="sum-hint">
        Tick two figures or more to add them up. Unlike figures are refused, with the reason.
      </p>
    );
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
            <b>These do not add up.</b>
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
        Untick all
      </button>
    </div>
  );
}
