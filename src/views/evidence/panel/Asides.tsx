import type { Dataset } from "../../../model/dataset.ts";
import { placeName, spanOf } from "../../../model/names.ts";
import { outletOf } from "../../../model/origin.ts";
import { formatClaim } from "../../../model/phrase.ts";
import type { Erratum, Figure } from "../../../model/schema.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { formatQuantity } from "../../../model/value.ts";
import { useApp } from "../../shared/useApp.ts";
import { useWords } from "../../shared/useWords.ts";
import { RefButton } from "../list/RefButton.tsx";

/** Errors in the sources themselves, shown on the record they concern. */
export function Errata({ dataset, errata }: { dataset: Dataset; errata: readonly Erratum[] }) {
  const { evidence: words } = useWords();
  return errata.map((erratum) => (
    <aside className="aside" key={erratum.text}>
      <p>
        <b>
          {words.sourceError(
            erratum.source ? outletOf(dataset.sources.get(erratum.source), erratum.source) : null,
          )}
        </b>{" "}
        {erratum.text}
      </p>
    </aside>
  ));
}

function Side({ dataset, figure }: { dataset: Dataset; figure: Figure }) {
  const { evidence: words } = useWords();
  const speakers = figure.statedBy.map((id) => dataset.actors.get(id)?.name ?? id).join(" and ");
  return (
    <>
      <b className="side-value">{formatQuantity(figure.value, figure.unit)}</b>
      <span>
        {formatClaim(figure, placeName(dataset, figure.where))}, {formatSpan(spanOf(figure.when))}
      </span>
      <span className="side-speaker">{speakers || words.speakerNotNamed}</span>
    </>
  );
}

/** Figures that contradict this one, side by side with it, each with the reason why they differ. No verdict is given. */
export function Disputes({ dataset, figure }: { dataset: Dataset; figure: Figure }) {
  const { evidence: words } = useWords();
  const index = useApp((state) => state.index);
  return figure.disputes.map((dispute) => {
    const other = dataset.figures[index.figureById.get(dispute.figure) ?? -1];
    return (
      <aside className="aside" key={dispute.figure}>
        <p>
          <b>{words.disputed(dispute.trap)}</b> {dispute.reason}
        </p>
        {other ? (
          <div className="sides">
            <div className="side">
              <Side dataset={dataset} figure={figure} />
            </div>
            <span aria-hidden="true">≠</span>
            <RefButton target={{ kind: "figure", id: other.id }} className="side">
              <Side dataset={dataset} figure={other} />
            </RefButton>
          </div>
        ) : (
          <p>{words.otherMissing(dispute.figure)}</p>
        )}
      </aside>
    );
  });
}
