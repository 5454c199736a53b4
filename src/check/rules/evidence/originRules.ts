import { bodyOf, outletOf, speakersOf } from "../../../model/origin.ts";
import type { Evidence, Figure } from "../../../model/schema.ts";
import { type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { plainName } from "../../text/plainName.ts";

function* findFused(view: LintView): Generator<Finding> {
  for (const { record, path } of view.figures) {
    const bodies = new Set(record.statedBy.map((id) => bodyOf(id, view)));
    const unsplit = record.evidence.filter(({ statedBy }) => statedBy === undefined);
    if (bodies.size < 2 || unsplit.length === 0) continue;
    yield {
      path: [...path, "statedBy"],
      code: "speakers-fused",
      params: { speakers: bodies.size, pieces: unsplit.length },
    };
  }
}

const nameOf = (view: LintView, id: string): string => plainName(view.actorById.get(id)?.name ?? id);
const bodyNames = (view: LintView, ids: readonly string[]): string[] =>
  ids.map((id) => nameOf(view, bodyOf(id, view)));

/** The names under which a piece counts as an origin; null where its speakers are those of the figure. */
function ownOrigins(view: LintView, figure: Figure, piece: Evidence): string[] | null {
  const speakers = speakersOf(figure, piece);
  if (speakers.length > 0) return piece.statedBy ? bodyNames(view, speakers) : null;
  if (piece.through.length > 0) return bodyNames(view, piece.through.slice(0, 1));
  return [plainName(outletOf(view.sourceById.get(piece.source), piece.source))];
}

/** Who only passed on what a piece reports: its relays, and the outlet that it is a copy of. */
function passedOnBy(view: LintView, figure: Figure, piece: Evidence): string[] {
  const isOrigin = speakersOf(figure, piece).length === 0;
  const relays = isOrigin ? piece.through.slice(1) : piece.through;
  return bodyNames(view, relays);
}

function* findTwice(view: LintView): Generator<Finding> {
  for (const { record: figure, path } of view.figures) {
    const relays = new Map<string, number>();
    for (const [at, piece] of figure.evidence.entries())
      for (const name of passedOnBy(view, figure, piece)) if (!relays.has(name)) relays.set(name, at);
    if (relays.size === 0) continue;
    const first = (names: readonly string[]) => names.flatMap((name) => relays.get(name) ?? [])[0];
    const ofFigure = first(bodyNames(view, figure.statedBy));
    for (const [at, piece] of figure.evidence.entries()) {
      const names = ownOrigins(view, figure, piece);
      const other = names ? first(names) : ofFigure;
      if (other === undefined || other === at) continue;
      yield {
        path: [...path, "evidence", at],
        code: "origin-twice",
        params: { at: other, speakers: speakersOf(figure, figure.evidence[other] ?? piece) },
      };
    }
  }
}

/** Copies of a document that another piece of the figure has, where nobody is named: two outlets, and one of them only copied. */
function* findCopies(view: LintView): Generator<Finding> {
  const sourceOf = (piece: Evidence) => view.sourceById.get(piece.source);
  for (const { record: figure, path } of view.figures) {
    if (!figure.evidence.some((piece) => sourceOf(piece)?.copyOf !== undefined)) continue;
    /** The first piece of each document, and of each outlet. */
    const firstOf = new Map<string, number>();
    for (const [at, piece] of figure.evidence.entries())
      for (const name of [piece.source, plainName(outletOf(sourceOf(piece), piece.source))])
        if (!firstOf.has(name)) firstOf.set(name, at);
    for (const [at, piece] of figure.evidence.entries()) {
      const source = sourceOf(piece);
      if (source?.copyOf === undefined || piece.through.length + speakersOf(figure, piece).length > 0)
        continue;
      const whose = plainName(source.copyOf);
      const own = plainName(outletOf(source, source.id));
      if (own === whose) continue;
      const others = [source.copyOf, whose].flatMap((name) => firstOf.get(name) ?? []);
      if (others.length === 0) continue;
      yield {
        path: [...path, "evidence", at],
        code: "origin-copied",
        params: { at: Math.min(...others), from: source.copyOf },
      };
    }
  }
}

/** Shorter names stand in too many words. */
const SHORTEST_NAME = 5;

/** The name of an actor that words hold, by itself. */
function namedIn(words: string, names: readonly string[]): string | undefined {
  return names.find((name) => {
    const at = words.indexOf(name);
    return at >= 0 && !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + name.length));
  });
}

/** Pieces that name an actor in their words, and nobody in their fields: each counts as an origin of its own. */
function* findUnlisted(view: LintView): Generator<Finding> {
  const names = view.actors.map(({ record }) => record.name).filter(({ length }) => length >= SHORTEST_NAME);
  for (const { piece, path, figure } of view.pieces) {
    if (!figure || piece.through.length + speakersOf(figure, piece).length > 0) continue;
    const outlet = outletOf(view.sourceById.get(piece.source), piece.source);
    const others = names.filter((name) => !outlet.includes(name) && !name.includes(outlet));
    const name = namedIn(piece.quote?.exact ?? piece.summary ?? "", others);
    if (name === undefined) continue;
    yield {
      path,
      code: "speaker-unlisted",
      params: { name },
    };
  }
}

/** Rules on who counts as an origin. */
export const ORIGIN_RULES: readonly Rule[] = [
  warning("speaker-unlisted", findUnlisted),
  warning("speakers-fused", findFused),
  warning("origin-twice", function* (view) {
    yield* findTwice(view);
    yield* findCopies(view);
  }),
];
