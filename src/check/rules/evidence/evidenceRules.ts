import { speakersOf } from "../../../model/origin.ts";
import { normaliseText } from "../../../model/quotes/quote.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

function* findTwice(view: LintView): Generator<Finding> {
  const seen = new Map<string, number>();
  for (const { piece, path, figure } of view.pieces) {
    if (!figure) continue;
    const words = normaliseText(piece.quote?.exact ?? piece.summary ?? "");
    const owner = path.slice(0, 2).join(" ");
    const key = JSON.stringify([owner, piece.source, words]);
    const earlier = seen.get(key);
    const at = Number(path[3]);
    if (earlier === undefined) seen.set(key, at);
    else
      yield {
        path,
        message: `the same words from “${piece.source}” as evidence[${earlier}], expected each piece once`,
        remedy: "Drop one: a wire copied is not counted twice.",
      };
  }
}

function* findUnsupported(view: LintView): Generator<Finding> {
  for (const { record, path } of [...view.events, ...view.routes]) {
    if (record.evidence.length > 0) continue;
    yield {
      path,
      message: "no evidence, expected at least one piece",
      remedy: "Add the document that reports it.",
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
      message: "nobody in statedBy and nobody in through, expected who said it",
      remedy: "Name the speaker; where the sources name none, say so in a note.",
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
        message: `“${relay}” is the speaker too, expected only those between the speaker and the outlet`,
        remedy: "Take it out of through, or out of statedBy where it only passes on what another said.",
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
        message: `“${id}” for the second time, expected each speaker once`,
        remedy: "Drop one.",
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
            message: "the figure itself, expected another figure",
            remedy: "Name the figure that it disagrees with.",
          };
        continue;
      }
      const other = view.figureById.get(figure);
      if (wanted === "self" || !other || other.disputes.some((back) => back.figure === record.id)) continue;
      yield {
        path: where,
        message: `“${figure}” does not dispute “${record.id}”, expected both to say it`,
        remedy: `Add a dispute with “${record.id}” to “${figure}”, with the same reason.`,
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
      message: "a misprint without a word on it, expected a dispute, an erratum or a note",
      remedy: "Say what would be right, and how it is known.",
    };
  }
}

function* findUnused(view: LintView): Generator<Finding> {
  const cited = new Set(view.pieces.map(({ piece }) => piece.source));
  for (const { record, path } of view.sources) {
    if (cited.has(record.id)) continue;
    yield {
      path,
      message: "no figure, event or route cites it, expected at least one",
      remedy: "Cite it where it belongs, or drop it.",
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
      message: "no figure, event or route is there, expected at least one",
      remedy: "Drop the place, or correct the ids that should name it.",
    };
  }
}

function* findStages(view: LintView): Generator<Finding> {
  for (const { record, path } of view.routes) {
    if (record.from !== record.to) continue;
    yield {
      path: [...path, "to"],
      message: `“${record.to}”, where it begins, expected another place`,
      remedy: "Correct the end of the route; who stays has no route.",
    };
  }
}

/** Rules on evidence, speakers, disputes and routes. */
export const EVIDENCE_RULES: readonly Rule[] = [
  warning("evidence-twice", "No piece of evidence is counted twice.", findTwice),
  warning("evidence-missing", "Events and routes have evidence.", findUnsupported),
  warning(
    "unattributed",
    "A figure names who said it, or through whom it came, or a note says that nobody is named.",
    findUnattributed,
  ),
  warning("relay-speaks", "Who relays a statement did not make it.", findOwnRelay),
  warning("speaker-twice", "Each speaker is named once.", findDoubleSpeakers),
  error("dispute-self", "No figure disputes itself.", (view) => findDisputes(view, "self")),
  error("dispute-symmetric", "A dispute stands on both figures.", (view) => findDisputes(view, "one-sided")),
  warning("misprint-bare", "A misprint is explained.", findBareMisprints),
  warning("unused", "Sources are cited, and places used.", findUnused),
  error("route-ends", "A route ends elsewhere than it begins.", findStages),
];
