import { wasRead } from "../../../model/documentsRead.ts";
import type { Evidence, Figure, Route } from "../../../model/schema.ts";
import { sumFigures } from "../../../model/sum.ts";
import type { Names } from "../../names.ts";

/** A copied sentence names at most this many documents of an event or a journey. */
const MOST_DOCUMENTS = 3;

/** Names, and the figures that a published sum is made of. */
export type NamesAndFigures = Names & { figure(id: string): Figure | undefined };

/** The figures that a published sum adds up, where they should not be added; null of any other figure. */
export function unlikeParts(names: NamesAndFigures, { sumOf = [] }: Figure): readonly Figure[] | null {
  const parts = sumOf.flatMap((id) => names.figure(id) ?? []);
  return parts.length < 2 || sumFigures(names, parts).problems === null ? null : parts;
}

/** The first clause of a reason. */
export function firstClause(reason: string): string {
  const [first = reason] = reason.split(/[.;:](?:\s|$)/);
  return first;
}

/** The documents to name behind an event or a journey, each once and those that were read first, and how many are left out. */
export function chosenDocuments(
  evidence: readonly Evidence[],
  names: Names,
): { readonly chosen: readonly Evidence[]; readonly rest: number } {
  const once = evidence.filter(
    ({ source }, at) => evidence.findIndex((piece) => piece.source === source) === at,
  );
  const read = once.filter((piece) => wasRead(piece, names));
  const chosen = (read.length > 0 ? read : once).slice(0, MOST_DOCUMENTS);
  return { chosen, rest: once.length - chosen.length };
}

/** A stage by its title and by its name, which begins with its ends, as `named` has it: these once. */
export function stageName({ title }: Route, ends: string, named: (ends: string) => string): string {
  if (!title) return named(ends);
  return title.includes(ends) ? named(title) : `${title}: ${named(ends)}`;
}
