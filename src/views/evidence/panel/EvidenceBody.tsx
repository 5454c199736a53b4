import type { ReactNode } from "react";
import type { Dataset } from "../../../model/dataset.ts";
import type { Stated } from "../../../model/origin.ts";
import type { Erratum, Evidence, Value } from "../../../model/schema.ts";
import { formatDay } from "../../../model/time/day.ts";
import { Errata } from "./Asides.tsx";
import { PieceOfEvidence } from "./PieceOfEvidence.tsx";
import { Trails } from "./Trails.tsx";
import { useEvidenceNow } from "./useEvidenceNow.ts";

interface Props {
  dataset: Dataset;
  stated: Stated & { readonly errata: readonly Erratum[]; readonly note?: string | undefined };
  value: Value | null;
  children?: ReactNode;
}

/** What backs a record: the trail, the quotes, the sources' faults, `children`, then further summaries and the note. */
export function EvidenceBody({ dataset, stated, value, children }: Props) {
  const { pieces, later, undated, day } = useEvidenceNow(stated.evidence);
  // Quotes stand open, or else the first summary; what only says the same again comes after what contradicts it.
  const quoted = pieces.reduce((last, piece, at) => (piece.quote ? at + 1 : last), 0);
  const open = Math.max(1, quoted);
  const show = (piece: Evidence) => (
    <PieceOfEvidence
      key={`${piece.source} ${piece.quote?.start ?? ""} ${piece.through.join()}`}
      dataset={dataset}
      evidence={piece}
      value={value}
    />
  );
  const leftOut = [
    later > 0 && `${later} published later`,
    undated > 0 && `${undated} whose day of publication is not known`,
  ].filter(Boolean);
  return (
    <>
      <Trails dataset={dataset} stated={{ statedBy: stated.statedBy, evidence: pieces }} />
      {leftOut.length > 0 && (
        <p className="piece-note">
          Known by {formatDay(day)}: {leftOut.join(" and ")} {later + undated === 1 ? "is" : "are"} left out.
        </p>
      )}
      {pieces.slice(0, open).map(show)}
      {stated.evidence.length === 0 && (
        <p className="piece-note">The record holds no evidence for this yet.</p>
      )}
      <Errata dataset={dataset} errata={stated.errata} />
      {children}
      {pieces.length > open && (
        <details className="more-pieces">
          <summary>
            {pieces.length - open} more {pieces.length - open === 1 ? "document" : "documents"}, summarised by
            us
          </summary>
          {pieces.slice(open).map(show)}
        </details>
      )}
      {stated.note && <p className="record-note">{stated.note}</p>}
    </>
  );
}
