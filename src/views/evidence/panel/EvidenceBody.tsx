import type { ReactNode } from "react";
import type { Stated } from "../../../model/origin.ts";
import type { Erratum, Evidence, Value } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import { RecordText } from "../../shared/RecordText.tsx";
import { COMPACT_PAGE, useMedia } from "../../shared/useMedia.ts";
import { useWords } from "../../shared/useWords.ts";
import { Actions, type ActionsProps } from "./Actions.tsx";
import { Errata, Research } from "./Asides.tsx";
import { DocumentsRead } from "./DocumentsRead.tsx";
import { PieceOfEvidence } from "./PieceOfEvidence.tsx";
import { Support, Trails } from "./Trails.tsx";
import { useEvidenceNow } from "./useEvidenceNow.ts";

/** The heading of what is open. It can take the focus. */
export function OpenedHeading({ className, children }: { className: string; children: ReactNode }) {
  const { evidence: words } = useWords();
  return (
    <h2 className={className} tabIndex={-1}>
      <span className="visually-hidden">{words.name}: </span>
      {children}
    </h2>
  );
}

interface Props {
  stated: Stated & {
    readonly id: string;
    readonly errata: readonly Erratum[];
    readonly note?: string | undefined;
  };
  kind: Ref["kind"];
  value: Value | null;
  sentence: ActionsProps["sentence"];
  children?: ReactNode;
}

/**
 * What backs a record: its origins in a line and the first quote before all else, on a small page the quote first; then what can be done with
 * it, the trail, the other quotes, the sources' faults, `children`, further summaries and the note.
 */
export function EvidenceBody({ stated, kind, value, sentence, children }: Props) {
  const { id, evidence } = stated;
  const { evidence: words } = useWords();
  const { pieces, later, undated, day } = useEvidenceNow(evidence);
  // Quotes are open, or else the first summary: on a small page the first piece. Further ones come after what contradicts them.
  const quoted = pieces.reduce((last, piece, at) => (piece.quote ? at + 1 : last), 0);
  const isCompact = useMedia(COMPACT_PAGE);
  const open = isCompact ? 1 : Math.max(1, quoted);
  const shown = { statedBy: stated.statedBy, evidence: pieces };
  const show = (piece: Evidence) => (
    <PieceOfEvidence
      key={`${piece.source} ${piece.quote?.start ?? ""} ${piece.through.join()}`}
      evidence={piece}
      value={value}
    />
  );
  const support = <Support stated={shown} />;
  return (
    <>
      {!isCompact && support}
      {later + undated > 0 && <p className="piece-note">{words.leftOut(day, later, undated)}</p>}
      <Research text={stated.research} />
      {pieces.slice(0, 1).map(show)}
      {isCompact && support}
      <Actions key={id} target={{ kind, id }} evidence={evidence} sentence={sentence} />
      <Trails stated={shown} />
      <DocumentsRead evidence={pieces} />
      {pieces.slice(1, open).map(show)}
      {evidence.length === 0 && <p className="piece-note">{words.none}</p>}
      <Errata errata={stated.errata} />
      {children}
      {pieces.length > open && (
        <details className="more-pieces">
          <summary>{words.moreSummaries(pieces.length - open)}</summary>
          {pieces.slice(open).map(show)}
        </details>
      )}
      {stated.note && (
        <p className="record-note">
          <RecordText>{stated.note}</RecordText>
        </p>
      )}
    </>
  );
}
