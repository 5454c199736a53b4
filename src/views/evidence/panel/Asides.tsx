import { outletOf } from "../../../model/origin.ts";
import type { Erratum, Figure } from "../../../model/schema.ts";
import { useFirst } from "../../shared/lists/useFirst.tsx";
import { RecordText } from "../../shared/RecordText.tsx";
import { Pause } from "../../shared/SegmentText.tsx";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { RefButton } from "../list/RefButton.tsx";

/** What is known from research alone, where it is. */
export function Research({ text }: { text: string | undefined }) {
  const { evidence: words } = useWords();
  if (text === undefined) return null;
  return (
    <div className="summary-text">
      <p>
        <RecordText>{text}</RecordText>
      </p>
      <p className="summary-mark">{words.researchMark}</p>
    </div>
  );
}

/** Errors in the sources themselves, shown on the record they concern. */
export function Errata({ errata }: { errata: readonly Erratum[] }) {
  const archive = useArchive();
  const { evidence: words } = useWords();
  return errata.map((erratum) => (
    <aside className="aside" key={erratum.text}>
      <p>
        <b>
          {words.sourceError(
            erratum.source ? outletOf(archive.sources.get(erratum.source), erratum.source) : null,
          )}
        </b>{" "}
        <RecordText>{erratum.text}</RecordText>
      </p>
    </aside>
  ));
}

function Side({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { evidence: words, dates, values, record } = useWords();
  const speakers = figure.statedBy.length > 0 && record.actors(archive, figure.statedBy);
  return (
    <>
      <b className="side-value">
        {values.quantity(figure.value, figure.unit)}
        <Pause />
      </b>{" "}
      <span>
        {record.claim(archive, figure)}, {dates.span(figure.when)}
      </span>{" "}
      <span className="side-speaker">{speakers || words.speakerNotNamed}</span>
    </>
  );
}

/** Disputes shown before "more". */
const FIRST_DISPUTES = 10;

/** Figures that contradict this one, side by side with it, each with the reason why they differ. No verdict is given. */
export function Disputes({ figure }: { figure: Figure }) {
  const archive = useArchive();
  const { evidence: words } = useWords();
  const { shown, more } = useFirst(figure.disputes, FIRST_DISPUTES);
  const sides = shown.map((dispute) => {
    const other = archive.figure(dispute.figure);
    return (
      <aside className="aside" key={dispute.figure}>
        <p>
          <b>{words.disputed(dispute.trap)}</b> <RecordText>{dispute.reason}</RecordText>
        </p>
        {other ? (
          <div className="sides">
            <div className="side">
              <Side figure={figure} />
            </div>
            <span aria-hidden="true">≠</span>
            <RefButton target={{ kind: "figure", id: other.id }} className="side">
              <Side figure={other} />
            </RefButton>
          </div>
        ) : (
          <p>{words.otherMissing(dispute.figure)}</p>
        )}
      </aside>
    );
  });
  return (
    <>
      {sides}
      {more}
    </>
  );
}
