import { speakersOf } from "../../../model/origin.ts";
import { normaliseText } from "../../../model/quotes/normalise.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

function* findTwice(view: LintView): Generator<Finding> {
  const seen = new Map<string, number>();
  for (const { piece, path, figure } of view.pieces) {
    const isAlone = figure?.evidence.every((other) => other === piece || other.source !== piece.source);
    if (!figure || isAlone) continue;
    const words = normaliseText(piece.quote?.exact ?? piece.summary ?? "");
    const owner = path.slice(0, 2).join(" ");
    const key = JSON.stringify([owner, piece.source, words]);
    const earlier = seen.get(key);
    const at = Number(path[3]);
    if (earlier === undefined) seen.set(key, at);
    else
      yield {
        path,
        code: "evidence-twice",
        params: { source: piece.source, at: earlier },
      };
  }
}

function* findUnsupported(view: LintView): Generator<Finding> {
  for (const { record, path } of [...view.events, ...view.routes]) {
    if (record.evidence.length > 0) continue;
    yield {
      path,
      code: "evidence-missing",
    };
  }
}

function* findUnattributed(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    const isAttributed = record.evidence.some(
      (piece) => speakersOf(record, piece).length > 0 || piece.through.length > 0,
    );
    if (isAttributed || record.note !== undefined || record.evidence.some(({ note }) => note !== undefined))
      continue;
    yield {
      path,
      code: "unattributed",
    };
  }
}

function* findOwnRelay(view: LintView): Generator<Finding> {
  for (const { piece, path, owner } of view.pieces) {
    const speakers = speakersOf(owner, piece);
    for (const [at, relay] of piece.through.entries()) {
      if (!speakers.includes(relay)) continue;
      yield {
        path: [...path, "through", at],
        code: "relay-speaks",
        params: { relay },
      };
    }
  }
}

function* findDoubleSpeakers(view: LintView): Generator<Finding> {
  for (const { record, path } of view.supported) {
    for (const [at, id] of record.statedBy.entries()) {
      if (record.statedBy.indexOf(id) === at) continue;
      yield {
        path: [...path, "statedBy", at],
        code: "speaker-twice",
        params: { speaker: id },
      };
    }
  }
}

function* findDisputes(view: LintView, wanted: "self" | "one-sided"): Generator<Finding> {
  for (const { record, path } of view.figures) {
    for (const [at, { figure }] of record.disputes.entries()) {
      const where = [...path, "disputes", at, "figure"];
      if (figure === record.id) {
        if (wanted === "self")
          yield {
            path: where,
            code: "dispute-self",
          };
        continue;
      }
      const other = view.figureById.get(figure);
      if (wanted === "self" || !other || other.disputes.some((back) => back.figure === record.id)) continue;
      yield {
        path: where,
        code: "dispute-symmetric",
        params: { other: figure, figure: record.id },
      };
    }
  }
}

function* findBareMisprints({ figures }: LintView): Generator<Finding> {
  for (const { record, path } of figures) {
    const isExplained = record.note !== undefined || record.disputes.length + record.errata.length > 0;
    if (record.misprint !== true || isExplained) continue;
    yield {
      path: [...path, "misprint"],
      code: "misprint-bare",
    };
  }
}

function* findUnused(view: LintView): Generator<Finding> {
  const cited = new Set(view.pieces.map(({ piece }) => piece.source));
  for (const { record, path } of view.sources) {
    if (cited.has(record.id)) continue;
    yield {
      path,
      code: "source-unused",
    };
  }
  const owners = [...view.figures, ...view.events];
  const used = new Set([
    ...owners.map(({ record }) => record.where),
    ...view.figures.map(({ record }) => record.from),
    ...view.routes.flatMap(({ record }) => [record.from, record.to]),
  ]);
  for (const { record, path } of view.places) {
    if (used.has(record.id)) continue;
    yield {
      path,
      code: "place-unused",
    };
  }
}

function* findStages(view: LintView): Generator<Finding> {
  for (const { record, path } of view.routes) {
    if (record.from !== record.to) continue;
    yield {
      path: [...path, "to"],
      code: "route-ends",
      params: { to: record.to },
    };
  }
}

/** Rules on evidence, speakers, disputes and routes. */
export const EVIDENCE_RULES: readonly Rule[] = [
  warning("evidence-twice", findTwice),
  warning("evidence-missing", findUnsupported),
  warning("unattributed", findUnattributed),
  warning("relay-speaks", findOwnRelay),
  warning("speaker-twice", findDoubleSpeakers),
  error("dispute-self", (view) => findDisputes(view, "self")),
  error("dispute-symmetric", (view) => findDisputes(view, "one-sided")),
  warning("misprint-bare", findBareMisprints),
  warning("unused", findUnused),
  error("route-ends", findStages),
];
