import type { ReactNode } from "react";
import type { Stated } from "../../src/model/origin.ts";
import type { Erratum, Value } from "../../src/model/schema.ts";
import { Errata } from "../../src/views/evidence/panel/Asides.tsx";
import { DocumentsRead } from "../../src/views/evidence/panel/DocumentsRead.tsx";
import { PieceOfEvidence } from "../../src/views/evidence/panel/PieceOfEvidence.tsx";
import { Support, Trails } from "../../src/views/evidence/panel/Trails.tsx";
import { useWords } from "../../src/views/shared/useWords.ts";
import { CheckedQuote } from "./CheckedQuote.tsx";

interface Props {
  readonly stated: Stated & { readonly errata: readonly Erratum[]; readonly note?: string | undefined };
  readonly value: Value | null;
  readonly children?: ReactNode;
}

/** What backs a record, all of it open: origins, trail, every document, the sources' faults, `children` and the note. */
export function StatedEvidence({ stated, value, children }: Props) {
  const { evidence: words } = useWords();
  return (
    <>
      <Support stated={stated} />
      <Trails stated={stated} />
      <DocumentsRead evidence={stated.evidence} />
      {stated.research && (
        <div className="summary-text">
          <p>{stated.research}</p>
          <p className="summary-mark">{words.researchMark}</p>
        </div>
      )}
      {stated.evidence.map((piece) => (
        <PieceOfEvidence
          key={`${piece.source} ${piece.quote?.start ?? ""} ${piece.through.join()}`}
          evidence={piece}
          value={value}
          Check={CheckedQuote}
        />
      ))}
      {stated.evidence.length === 0 && <p className="piece-note">{words.none}</p>}
      <Errata errata={stated.errata} />
      {children}
      {stated.note && <p className="record-note">{stated.note}</p>}
    </>
  );
}
