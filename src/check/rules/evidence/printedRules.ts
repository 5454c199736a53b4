import { hasWords } from "../../../model/schema/hasWords.ts";
import type { Value } from "../../../model/schema.ts";
import { type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

const sameValue = (a: Value, b: Value): boolean =>
  a.low === b.low && a.high === b.high && a.hedge === b.hedge && a.words === b.words;

/** Figures of which every piece with words prints another value, or another window: then the record's own is nobody's. */
function* findUnprinted({ figures }: LintView): Generator<Finding> {
  for (const { record, path } of figures) {
    const pieces = record.evidence.filter(hasWords);
    for (const key of ["value", "when"] as const) {
      if (pieces.length === 0 || pieces.some(({ printed }) => printed?.[key] === undefined)) continue;
      yield {
        path: [...path, key],
        message: `every piece that has words prints another ${key}, expected one that prints this`,
        remedy: "Take what the documents print for the figure, and “printed” from the pieces that print it.",
      };
    }
  }
}

/** What a piece is said to print otherwise, and does not: the page would tell the reader that it changed something. */
function* findRepeated({ pieces }: LintView): Generator<Finding> {
  for (const { piece, path, figure } of pieces) {
    const { value, when } = piece.printed ?? {};
    const fields = [
      value && figure && sameValue(value, figure.value) ? "value" : null,
      when && when.edtf === figure?.when.edtf ? "when" : null,
    ];
    for (const field of fields) {
      if (field === null) continue;
      yield {
        path: [...path, "printed", field],
        message: `the figure's own ${field}, expected only what this piece prints otherwise`,
        remedy: "Take it out: where nothing is said, a piece prints what the figure has.",
      };
    }
  }
}

/** Faults of sources that are no evidence here: the reader cannot see the text that has the fault. */
function* findForeignErrata(view: LintView): Generator<Finding> {
  for (const { record, path } of view.supported) {
    // A source that is not there at all is another matter.
    const cited = new Set(record.evidence.map(({ source }) => source));
    for (const [at, { source }] of record.errata.entries()) {
      if (source === undefined || cited.has(source) || !view.sourceById.has(source)) continue;
      yield {
        path: [...path, "errata", at, "source"],
        message: `a fault of “${source}”, which is no evidence of “${record.id}”, expected one of its own documents`,
        remedy:
          "Add the piece of that document that has the fault, or move the erratum to the record that has it.",
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
      message: "research, while every piece has words of its own, expected none",
      remedy: "Take it out, or move into the note what no piece says.",
    };
  }
}

/** Rules on what documents print, beside what the record has. */
export const PRINTED_RULES: readonly Rule[] = [
  warning("unprinted", "Some document prints the figure's own value and window.", findUnprinted),
  warning("printed-same", "A piece has in “printed” only what it prints otherwise.", findRepeated),
  warning("erratum-foreign", "A fault stands where the document that has it is cited.", findForeignErrata),
  warning("research-idle", "Research stands only for documents without words.", findIdleResearch),
];
