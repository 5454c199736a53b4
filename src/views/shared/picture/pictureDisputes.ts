import { withAllDisputes } from "../../../export/disputes.ts";
import type { Archive } from "../../../load/archive.ts";
import type { Figure } from "../../../model/schema.ts";
import type { AllWords } from "../../../words/en.ts";

/** What speaks against a figure, in words: its disputes, also those that only the other side names, and that it adds up unlike counts. Empty where nothing does. */
export function speaksAgainst(words: AllWords, archive: Archive, figure: Figure): string {
  return words.copied.against(archive, withAllDisputes(archive, figure));
}

/** What speaks against some figures, each once, in their order. */
export function disputesOf(words: AllWords, archive: Archive, figures: readonly Figure[]): string[] {
  const all = new Map(figures.map((figure) => [figure.id, figure]));
  return [...all.values()].flatMap((figure) => {
    const against = speaksAgainst(words, archive, figure);
    return against === "" ? [] : words.picture.disputedFigure(words.record.figure(archive, figure), against);
  });
}

/** The archive with a dispute at each figure that anything speaks against: layouts mark what has one, and on paper nothing can be opened to learn of it. */
export function withMarkedFigures(words: AllWords, archive: Archive): Archive {
  const at = (number: number): Figure => {
    const figure = archive.at(number);
    if (figure.disputes.length > 0) return figure;
    const reason = speaksAgainst(words, archive, figure);
    return reason === "" ? figure : { ...figure, disputes: [{ figure: figure.id, reason }] };
  };
  return Object.assign(Object.create(archive), { at });
}
