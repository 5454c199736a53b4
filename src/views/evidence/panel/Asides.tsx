import type { Dataset } from "../../../model/dataset.ts";
import { placeName, spanOf } from "../../../model/names.ts";
import { outletOf } from "../../../model/origin.ts";
import { formatClaim } from "../../../model/phrase.ts";
import type { Dispute, Erratum, Figure } from "../../../model/schema.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { formatQuantity } from "../../../model/value.ts";
import { useApp } from "../../shared/useApp.ts";
import { RefButton } from "../list/RefButton.tsx";

const TRAP_WORDS: Readonly<Record<NonNullable<Dispute["trap"]>, string>> = {
  window: "another window",
  definition: "another definition",
  direction: "another direction",
  place: "another place",
  rounding: "rounded",
  "swapped-digits": "swapped digits",
  misreading: "a misreading",
  translation: "lost in translation",
  revision: "revised later",
  speaker: "another speaker",
  estimate: "an estimate, not a count",
  unexplained: "unexplained",
};

/** Faults of the sources themselves, said on the record that they concern. */
export function Errata({ dataset, errata }: { dataset: Dataset; errata: readonly Erratum[] }) {
  return errata.map((erratum) => (
    <aside className="aside" key={erratum.text}>
      <p>
        <b>
          A fault in the source
          {erratum.source ? `, ${outletOf(dataset.sources.get(erratum.source), erratum.source)}` : ""}.
        </b>{" "}
        {erratum.text}
      </p>
    </aside>
  ));
}

function Side({ dataset, figure }: { dataset: Dataset; figure: Figure }) {
  const speakers = figure.statedBy.map((id) => dataset.actors.get(id)?.name ?? id).join(" and ");
  return (
    <>
      <b className="side-value">{formatQuantity(figure.value, figure.unit)}</b>
      <span>
        {formatClaim(figure, placeName(dataset, figure.where))}, {formatSpan(spanOf(figure.when))}
      </span>
      <span className="side-speaker">{speakers || "speaker not named"}</span>
    </>
  );
}

/** Figures that contradict this one, side by side with it, each with the reason why they differ. No verdict is given. */
export function Disputes({ dataset, figure }: { dataset: Dataset; figure: Figure }) {
  const index = useApp((state) => state.index);
  return figure.disputes.map((dispute) => {
    const other = dataset.figures[index.figureById.get(dispute.figure) ?? -1];
    return (
      <aside className="aside" key={dispute.figure}>
        <p>
          <b>{dispute.trap ? `Disputed: ${TRAP_WORDS[dispute.trap]}.` : "Disputed."}</b> {dispute.reason}
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
          <p>The other figure, {dispute.figure}, is not in this dataset.</p>
        )}
      </aside>
    );
  });
}
