import { hasWords } from "../../../model/schema/hasWords.ts";
import type { Value } from "../../../model/schema.ts";
import { type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

const sameValue = (a: Value, b: Value): boolean =>
  a.low === b.low && a.high === b.high && a.hedge === b.hedge && a.words === b.words;

/** Figures whose every quoted or summarised piece prints another value or window: nobody states the record's own. */
function* findUnprinted({ figures }: LintView): Generator<Finding> {
  for (const { record, path } of figures) {
    const pieces = record.evidence.filter(hasWords);
    for (const key of ["value", "when"] as const) {
      if (pieces.length === 0 || pieces.some(({ printed }) => printed?.[key] === undefined)) continue;
      yield {
        path: [...path, key],
        code: "unprinted",
        params: { field: key },
      };
    }
  }
}

/** What a piece is said to print differently, but does not: the page would tell the reader that it changed something. */
function* findRepeated({ pieces }: LintView): Generator<Finding> {
  for (const { piece, path, figure } of pieces) {
    const { value, when } = piece.printed ?? {};
    const repeats = {
      value: value && figure && sameValue(value, figure.value),
      when: when && when.edtf === figure?.when.edtf,
    };
    for (const field of ["value", "when"] as const) {
      if (!repeats[field]) continue;
      yield {
        path: [...path, "printed", field],
        code: "printed-same",
        params: { field },
      };
    }
  }
}

/** Faults of sources that are not evidence here: the reader cannot see the text with the fault. */
function* findForeignErrata(view: LintView): Generator<Finding> {
  for (const { record, path } of view.supported) {
    // A source that is not there at all is another matter.
    const cited = new Set(record.evidence.map(({ source }) => source));
    for (const [at, { source }] of record.errata.entries()) {
      if (source === undefined || cited.has(source) || !view.sourceById.has(source)) continue;
      yield {
        path: [...path, "errata", at, "source"],
        code: "erratum-foreign",
        params: { source, owner: record.id },
      };
    }
  }
}

/** Research beside pieces that all have words: it stands for documents that were not read. */
function* findIdleResearch(view: LintView): Generator<Finding> {
  for (const { record, path } of view.supported) {
    if (record.research === undefined || record.evidence.length === 0) continue;
    if (record.evidence.some((piece) => !hasWords(piece))) continue;
    yield {
      path: [...path, "research"],
      code: "research-idle",
    };
  }
}

/** Rules on what documents print, beside what the record has. */
export const PRINTED_RULES: readonly Rule[] = [
  warning("unprinted", findUnprinted),
  warning("printed-same", findRepeated),
  warning("erratum-foreign", findForeignErrata),
  warning("research-idle", findIdleResearch),
];
